import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigError, loadConfig } from "../config";
import { dumpDatabase } from "../database/backup/dump";
import { requireMigrated } from "../database/expect-schema";
import { readAsVerifier } from "../database/verifier";
import { exitWithError } from "./exit-with-error";
import { openDatabase, PROJECT } from "./open-database";
import { verifyRecord } from "./verify-record";

const USAGE = `npm run backup -- --to <file>
  --bin <folder>   where pg_dump is; left out, it is found on PATH
DATABASE_URL is that of a role that reads past row-level security: docs/operations.md, Roles`;

/**
 * `npm run backup`: verifies the record, and writes the whole database to a file by pg_dump, and where the
 * trails ended before that to a file next to it. Keep both where the owner of the database cannot change
 * them.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { to: { type: "string" }, bin: { type: "string" } } });
  const { to: file, bin } = values;
  if (file === undefined) throw new ConfigError(USAGE);
  // Whole records of health: for nobody else on this machine.
  process.umask(0o077);
  const database = await openDatabase(loadConfig(process.env, PROJECT));
  try {
    const url = database.ownerUrl;
    await requireMigrated(url);
    const ends = await readAsVerifier(url, (db) =>
      verifyRecord(db, new Map(), (line) => process.stdout.write(`${line}\n`)),
    );
    await dumpDatabase(url, file, { bin });
    if (ends !== null)
      writeFileSync(`${file}.ends`, ends.map((line) => `${line}\n`).join(""), { mode: 0o600 });
    process.stdout.write(
      ends === null
        ? `The backup is in ${file}. The record in it does not verify: see above.\n`
        : `The backup is in ${file}, and where the trails ended in ${file}.ends.\n`,
    );
    if (ends === null) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => exitWithError(error));
