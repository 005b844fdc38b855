import "reflect-metadata";
import { loadConfig } from "../config";
import { migrate } from "../database/migrate";
import { exitWithError } from "./exit-with-error";
import { openDatabase, PROJECT } from "./open-database";

/** `npm run migrate`: brings the schema up to date and says what it did. */
async function main(): Promise<void> {
  const database = await openDatabase(loadConfig(process.env, PROJECT));
  try {
    const ran = await migrate(database.ownerUrl);
    process.stdout.write(ran.length === 0 ? "The schema is up to date.\n" : `Migrated: ${ran.join(", ")}\n`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => exitWithError(error));
