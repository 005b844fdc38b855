import "reflect-metadata";
import { parseArgs } from "node:util";
import { loadConfig } from "../config";
import { instantOf } from "../database/clock";
import { migrate } from "../database/migrate";
import { londonDay } from "../reference/london";
import { seedReference } from "../reference/publishing/seed";
import { exitWithError } from "./exit-with-error";
import { otherDatabase } from "./moving/other-database";
import { publishTo } from "./moving/publish-to";
import { enterConfiguredBody } from "./national-body";
import { openDatabase, PROJECT } from "./open-database";

/**
 * `npm run seed`: publishes the reference data that comes with the project; run again it changes nothing. With
 * --to-other it then publishes everything national in the database of TO_DATABASE_URL too, with the same
 * instants. That database has been migrated.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { "to-other": { type: "boolean", default: false } } });
  const config = loadConfig(process.env, PROJECT);
  const other = values["to-other"] ? otherDatabase(process.env) : null;
  const database = await openDatabase(config);
  try {
    await migrate(database.ownerUrl);
    await seedReference(database.ownerUrl, PROJECT);
    await enterConfiguredBody(database.ownerUrl, config, londonDay(await instantOf(database.ownerUrl)));
    process.stdout.write("The reference data is published.\n");
    if (other !== null) {
      const missing = await publishTo(database.ownerUrl, other);
      process.stdout.write(
        `The other database has the same reference data; ${missing} rows of it were missing.\n`,
      );
    }
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => exitWithError(error));
