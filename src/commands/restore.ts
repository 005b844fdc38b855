import "reflect-metadata";
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigError, loadConfig } from "../config";
import { restoreDatabase } from "../database/backup/restore";
import { requireMigrated } from "../database/expect-schema";
import { readAsVerifier } from "../database/verifier";
import { exitWithError } from "./exit-with-error";
import { openDatabase, PROJECT } from "./open-database";
import { parseAnchors, verifyRecord } from "./verify-record";

const USAGE = `npm run restore -- --from <file>
  --bin <folder>   where pg_restore is; left out, it is found on PATH
DATABASE_URL names an empty database, as the role that is to own it: docs/operations.md, Restore`;

/**
 * `npm run restore`: restores a backup into an empty database by pg_restore, and verifies the record in it
 * against where the trails ended when the backup was made. Ends with status 1 where that does not hold.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: "string" }, bin: { type: "string" } } });
  const { from: file, bin } = values;
  if (file === undefined) throw new ConfigError(USAGE);
  if (!existsSync(file)) throw new ConfigError(`There is no file ${file}.`);
  const database = await openDatabase(loadConfig(process.env, PROJECT));
  try {
    await restoreDatabase(database.ownerUrl, file, { bin });
    process.stdout.write("Restored. Verifying the record:\n");
    await requireMigrated(database.ownerUrl);
    const kept = existsSync(`${file}.ends`) ? parseAnchors(readFileSync(`${file}.ends`, "utf8")) : new Map();
    const ends = await readAsVerifier(database.ownerUrl, (db) =>
      verifyRecord(db, kept, (line) => process.stdout.write(`${line}\n`)),
    );
    if (ends === null) process.exitCode = 1;
    process.stdout.write(
      ends === null ? "The record does not verify: see above.\n" : "The record verifies.\n",
    );
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => exitWithError(error));
