import { sqlMigration } from "./sql-migration";

/** What the first one makes and records itself as. */
export const BASELINE = sqlMigration("1763683600000-baseline");

/**
 * The migrations, in the order in which they run. One is a file of SQL in this folder, or a folder of such files; the name begins
 * with an instant in milliseconds, later than that of the one before.
 */
export const MIGRATIONS = [BASELINE];
