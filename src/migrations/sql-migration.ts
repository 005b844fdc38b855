import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { QueryRunner } from "typeorm";

/** A migration as TypeORM runs it. There is no way back from one but a backup. */
export interface SqlMigration {
  readonly name: string;
  up(runner: QueryRunner): Promise<void>;
}

/** Runs first, because a version that is in use may hold some of the tables. */
const TAKE_ALL_TABLES = join("..", "database", "take-all-tables.sql");

/**
 * The migration of a file or a folder of SQL in this folder.
 * @param source such as 1763683600000-baseline, for the file 1763683600000-baseline.sql or the files of the
 * folder 1763683600000-baseline, by name.
 */
export function sqlMigration(source: string): new () => SqlMigration {
  return class implements SqlMigration {
    readonly name = nameOf(source);

    async up(runner: QueryRunner): Promise<void> {
      for (const file of [TAKE_ALL_TABLES, ...filesOf(source)])
        await runner.query(readFileSync(join(__dirname, file), "utf8"));
    }
  };
}

/** The files of a migration, in the order in which they run. */
function filesOf(source: string): string[] {
  if (existsSync(join(__dirname, `${source}.sql`))) return [`${source}.sql`];
  return readdirSync(join(__dirname, source))
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => `${source}/${name}`);
}

/** The name by which a database records a migration, such as Baseline1763683600000. */
export function nameOf(source: string): string {
  const [instant = "", ...words] = source.split("-");
  return `${words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("")}${instant}`;
}
