import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadConfig } from "../config";
import { describeSchema } from "../database/describe";
import { migrate } from "../database/migrate";
import { exitWithError } from "./exit-with-error";
import { openDatabase, PROJECT } from "./open-database";

/**
 * `npm run schema:describe`: writes what the migrations make to src/migrations/schema.txt, so that it shows
 * in review.
 */
async function main(): Promise<void> {
  const database = await openDatabase(loadConfig(process.env, PROJECT));
  try {
    await migrate(database.ownerUrl);
    writeFileSync(join(PROJECT, "src", "migrations", "schema.txt"), await describeSchema(database.ownerUrl));
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => exitWithError(error));
