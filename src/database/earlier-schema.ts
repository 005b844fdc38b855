import { BASELINE } from "../migrations";
import { BEFORE_THE_BASELINE } from "../migrations/before-the-baseline";
import { migrationsRun, type Query } from "./migrations-run";
import { SchemaError } from "./schema-error";

/**
 * The migrations that a database has run, as this version counts them: all migrations of the last build from
 * before the baseline made the schema that the baseline makes, and count as the baseline.
 * @throws SchemaError if the database has run only some of them.
 */
export function countFromBaseline(ran: readonly string[]): readonly string[] {
  const earlier = ran.filter((name) => BEFORE_THE_BASELINE.includes(name));
  if (earlier.length === 0) return ran;
  if (earlier.length < BEFORE_THE_BASELINE.length)
    throw new SchemaError(
      `A build from before version 0.1.0 made this database, which has ${earlier.length} of the ${BEFORE_THE_BASELINE.length} migrations of the last such build: with that build, run npm run backup -- --to <file> to keep what it holds and then npm run migrate, and start this version again. Nothing was changed.`,
    );
  return [BASELINE, ...ran.filter((name) => !BEFORE_THE_BASELINE.includes(name))];
}

/**
 * Records the baseline as run, without running it, in a database of the last build from before it. Changes
 * nothing in a database that is empty or has the baseline.
 * @throws SchemaError if a build from before the baseline made the database, and not the last such build.
 */
export async function adoptEarlierSchema(query: Query): Promise<void> {
  const ran = await migrationsRun(query);
  if (countFromBaseline(ran) === ran) return;
  await query(
    `WITH earlier AS (DELETE FROM public.migrations WHERE name = ANY ($1))
     INSERT INTO public.migrations ("timestamp", name) VALUES ($2, $3)`,
    [BEFORE_THE_BASELINE, BASELINE.slice(-13), BASELINE],
  );
}
