import type { Pool } from "pg";
import { type DatabaseClock, keepClock } from "../database/clock";
import { requireRowLevelSecurity } from "../database/guard";
import { openServicePool } from "../database/pool";
import type { Replica } from "../database/replica";
import { keepRlsScopeKey } from "../database/rls-scope-key";
import { openReplica } from "./open-replica";
import type { PreparedDatabase } from "./prepare-database";
import { logErrors, openFor, type Startup } from "./startup";

/** The database as the service itself uses it: under its own role, within row-level security. */
export interface ServiceDatabase {
  readonly pool: Pool;
  /** Where requests read that do not write; null: DATABASE_REPLICA_URL is not set. */
  readonly replica: Replica | null;
  readonly clock: DatabaseClock;
}

/**
 * Opens the service's connections, its clock and the key that signs what its transactions may reach.
 * @throws RowLevelSecurityError unless row-level security covers every table that it has to.
 */
export async function openServiceDatabase(
  startup: Startup,
  { ownerUrl, service }: PreparedDatabase,
): Promise<ServiceDatabase> {
  const { config, lifetime, logger, print } = startup;
  const { url, through } = await service();
  const pool = await lifetime.open(
    async () =>
      openServicePool(url, {
        through,
        named: config.namedStatements,
        onLost: logErrors(startup, "An idle database connection was lost"),
      }),
    (opened) => opened.end(),
  );
  const warn = (line: string) => {
    print(line);
    logger.warn(line);
  };
  const { clock } = await openFor(startup, () => keepClock(pool, warn));
  await openFor(startup, () =>
    keepRlsScopeKey(
      ownerUrl,
      logErrors(startup, "The key that signs what transactions may reach could not be renewed"),
    ),
  );
  for (const weakness of await requireRowLevelSecurity(pool)) logger.warn(weakness);
  const { replicaUrl } = config;
  const replica =
    replicaUrl === null ? null : await openReplica(startup, { primaryUrl: url, replicaUrl, through });
  return { pool, replica, clock };
}
