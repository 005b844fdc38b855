import "reflect-metadata";
import { loadConfig } from "../config";
import { instantOf } from "../database/clock";
import { migrate } from "../database/migrate";
import { londonDay } from "../reference/london";
import { seedReference } from "../reference/publishing/seed";
import { exitWithError } from "./exit-with-error";
import { enterConfiguredBody } from "./national-body";
import { openDatabase, PROJECT } from "./open-database";

/** `npm run seed`: publishes the reference data that comes with the project; run again it changes nothing. */
async function main(): Promise<void> {
  const config = loadConfig(process.env, PROJECT);
  const database = await openDatabase(config);
  try {
    await migrate(database.ownerUrl);
    await seedReference(database.ownerUrl, PROJECT);
    await enterConfiguredBody(database.ownerUrl, config, londonDay(await instantOf(database.ownerUrl)));
    process.stdout.write("The reference data is published.\n");
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => exitWithError(error));
