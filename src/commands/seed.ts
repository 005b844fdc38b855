import "reflect-metadata";
import { loadConfig } from "../config";
import { migrate } from "../database/migrate";
import { seedReference } from "../database/seed";
import { fail } from "./fail";
import { openDatabase, PROJECT } from "./open-database";

/** `npm run seed`: publishes the reference data that comes with the project; run again it changes nothing. */
async function main(): Promise<void> {
  const database = await openDatabase(loadConfig(process.env, PROJECT));
  try {
    await migrate(database.ownerUrl);
    await seedReference(database.ownerUrl, PROJECT);
    process.stdout.write("The reference data is published.\n");
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => fail(error));
