import "reflect-metadata";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigError, loadConfig } from "../config";
import { requireMigrated } from "../database/expect-schema";
import { persistently } from "../database/persist";
import { readAsVerifier } from "../database/verifier";
import type { Anchor } from "../services/rights/verify-trail";
import { exitWithError } from "./exit-with-error";
import { openDatabase, PROJECT } from "./open-database";
import { parseAnchors, verifyRecord } from "./verify-record";

const print = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm run audit:verify`: recomputes every organisation's trail and the digests of its facts, and names the
 * first entry of each that is not what it was; ends with status 1 where there is one. It changes nothing: it
 * reads in one read-only transaction, as a role that can do nothing else, and runs no migrations. What it
 * prints can be kept elsewhere and given back with --against: lines of code, length and last hash. With
 * --anchor a file is kept in this way: an existing file is compared, and the file is written if everything is
 * correct.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { against: { type: "string" }, anchor: { type: "string" } },
  });
  const { against = values.anchor, anchor } = values;
  if (values.against !== undefined && !existsSync(values.against))
    throw new ConfigError(`There is no file ${values.against} to compare with.`);
  const kept =
    against !== undefined && existsSync(against)
      ? parseAnchors(readFileSync(against, "utf8"))
      : new Map<string, Anchor>();
  const database = await openDatabase(loadConfig(process.env, PROJECT));
  let ends: readonly string[] | null;
  try {
    await requireMigrated(database.ownerUrl);
    ends = await persistently(async () => {
      const lines: string[] = [];
      const found = await readAsVerifier(database.ownerUrl, (db) =>
        verifyRecord(db, kept, (line) => lines.push(line)),
      );
      for (const line of lines) print(line);
      return found;
    });
  } finally {
    await database.close();
  }
  if (ends === null) process.exitCode = 1;
  else if (anchor !== undefined)
    writeFileSync(anchor, ends.map((line) => `${line}\n`).join(""), { mode: 0o600 });
}

main().catch((error: unknown) => exitWithError(error));
