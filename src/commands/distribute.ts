import "reflect-metadata";
import { loadConfig } from "../config";
import { openClient } from "../database/connections";
import { distribute } from "../database/distributing/distribute";
import { requireDistributable } from "../database/distributing/refusals";
import { requireMigrated } from "../database/expect-schema";
import { exitWithError } from "./exit-with-error";
import { openDatabase, PROJECT } from "./open-database";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * `npm run distribute`: spreads a migrated database over the nodes of a Citus cluster, as a superuser at its
 * coordinator. It does all of it or nothing.
 */
async function main(): Promise<void> {
  const database = await openDatabase(loadConfig(process.env, PROJECT));
  try {
    const client = await openClient(database.ownerUrl, { application_name: "peerway-distribute" });
    try {
      await requireDistributable(client);
      await requireMigrated(database.ownerUrl);
      const { spread, copied, policies } = await distribute(client, say);
      say(
        `Done: ${spread.length} tables are spread by organisation, ${copied.length} are copied to every node, and ${policies} policies have no sub-queries.`,
      );
    } finally {
      await client.end();
    }
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => exitWithError(error));
