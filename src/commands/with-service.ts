import { type Config, loadConfig } from "../config";
import { instantOf } from "../database/clock";
import { requireMigrated } from "../database/expect-schema";
import { openServicePool, SERVICE_ROLE } from "../database/pool";
import { registerRlsScopeKey } from "../database/rls-scope-key";
import { type LiveReference, openLiveReference } from "../reference/live";
import { londonDay } from "../reference/london";
import { openDatabase, PROJECT } from "./open-database";

/** What a command needs to work under the service's role, as a running service does. */
export interface CommandService {
  readonly config: Config;
  readonly ownerUrl: string;
  readonly pool: ReturnType<typeof openServicePool>;
  readonly reference: LiveReference;
  /** The civil day in Europe/London, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Opens the database of the configuration, does work under the service's role, and closes everything again.
 * @param connections of the pool. @throws SchemaError if the database is not migrated.
 */
export async function withService(
  connections: number,
  work: (service: CommandService) => Promise<void>,
): Promise<void> {
  const config = loadConfig(process.env, PROJECT);
  const database = await openDatabase(config);
  try {
    const { ownerUrl } = database;
    await requireMigrated(ownerUrl);
    await registerRlsScopeKey(ownerUrl);
    const reference = await openLiveReference(ownerUrl, SERVICE_ROLE, () => {});
    const { url, through } = await database.service();
    const pool = openServicePool(url, {
      size: connections,
      through,
      pipelined: false,
      named: config.namedStatements,
    });
    try {
      await work({ config, ownerUrl, pool, reference, today: londonDay(await instantOf(ownerUrl)) });
    } finally {
      await pool.end();
      await reference.close();
    }
  } finally {
    await database.close();
  }
}
