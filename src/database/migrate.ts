import { DataSource } from "typeorm";
import { MIGRATIONS } from "../migrations";
import { driverFor } from "./connections";
import { adoptEarlierSchema } from "./earlier-schema";
import { requireRoles } from "./require-roles";
import { registerRlsScopeKey } from "./rls-scope-key";

/**
 * Runs after every migration, which may have made a table without row-level security, without the trail, or
 * without marking the readiness that rests on it, or a function without a path; and after a restore, which
 * brings no rights on the database itself.
 */
export const MAINTENANCE =
  "SELECT wall_off_organisations(), trail_organisations(), watch_everything_for_readiness(), secure_database()";

/** Any constant will do, as long as every Peerway asks for the same one: the ASCII codes of "peer". */
const ADVISORY_LOCK = 0x70656572;

/**
 * Brings the schema up to date as its owner, and registers the key by which this process signs what it
 * reaches. Two runners at the same time wait for each other: TypeORM has no lock of its own, and without one
 * the second crashes on the first's tables.
 * @param migrations fewer than all in tests only.
 * @returns the names of the migrations that were run now.
 * @throws RoleError if the owner may not make the roles that the baseline makes.
 * @throws SchemaError if a build from before the baseline made the database, and not the last such build.
 */
export async function migrate(ownerUrl: string, migrations = MIGRATIONS): Promise<string[]> {
  await requireRoles(ownerUrl);
  const source = new DataSource({
    type: "postgres",
    driver: driverFor(ownerUrl),
    migrations,
    migrationsTransactionMode: "each",
    installExtensions: false,
    poolSize: 2,
  });
  await source.initialize();
  try {
    const guard = source.createQueryRunner();
    try {
      await guard.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
      await adoptEarlierSchema((text, values) => guard.query(text, [...values]));
      const ran = await source.runMigrations();
      await guard.query(MAINTENANCE);
      await registerRlsScopeKey(ownerUrl);
      return ran.map((migration) => migration.name);
    } finally {
      await guard.query("SELECT pg_advisory_unlock($1)", [ADVISORY_LOCK]);
      await guard.release();
    }
  } finally {
    await source.destroy();
  }
}
