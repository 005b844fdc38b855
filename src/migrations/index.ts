import { readdirSync } from "node:fs";
import { nameOf, sqlMigration } from "./sql-migration";

/**
 * The migrations in this folder, in the order in which they run: each a file of SQL without its ending, or a
 * folder of such files. A name begins with an instant in milliseconds, later than that of the one before.
 */
export const SOURCES = readdirSync(__dirname)
  .filter((name) => /^\d{13}-[a-z-]+(\.sql)?$/.test(name))
  .map((name) => name.replace(/\.sql$/, ""))
  .sort();

export const MIGRATIONS = SOURCES.map(sqlMigration);

/** The name of the first migration, which makes the schema that builds from before it had. */
export const BASELINE = nameOf(SOURCES[0] ?? "");
