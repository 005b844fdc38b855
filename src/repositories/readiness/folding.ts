import type { Database } from "../../database/pool";

/** Adds up what is counted with the rows, where that has become many rows: the sums stay. */
export async function foldTallies(db: Database, organisationId: string): Promise<void> {
  await Promise.all([fold(db, organisationId, TALLY), fold(db, organisationId, LAPSES)]);
}

/** A table of counts, and how many of them may stand apart. */
interface Folded {
  readonly table: "readiness_tally" | "lapse_tally";
  readonly limit: number;
  /** Which rows are no sums yet. */
  readonly apart: string;
  /** SQL: inserts the sums of the organisation $1 over the rows with the ids $2. */
  readonly sum: string;
}

/** Reading so many rows takes about two milliseconds. */
const TALLY: Folded = {
  table: "readiness_tally",
  limit: 4000,
  apart: "true",
  sum: `
    INSERT INTO readiness_tally (organisation_id, counts, route_id, role_band_id, value, workers)
    SELECT organisation_id, counts, route_id, role_band_id, value, sum(workers)
    FROM readiness_tally
    WHERE organisation_id = $1 AND id = ANY($2)
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(workers) <> 0
    RETURNING NULL`,
};

/**
 * So many rows are what 25 batches of the keeper change. Each holds up to 400 days, so reading those of one route
 * takes a few milliseconds. The sums are a row for each route and month.
 */
const LAPSES: Folded = {
  table: "lapse_tally",
  limit: 600,
  apart: "NOT is_sum",
  sum: `
    INSERT INTO lapse_tally (organisation_id, route_id, first_on, last_on, is_sum, numbers, days, workers)
    SELECT organisation_id, route_id, min(day), max(day), true, array_agg(number), array_agg(day),
           array_agg(workers)
    FROM (
      SELECT f.organisation_id, f.route_id, l.number, l.day, sum(l.workers)::int AS workers
      FROM lapse_tally f
      CROSS JOIN LATERAL unnest(f.numbers, f.days, f.workers) AS l (number, day, workers)
      WHERE f.organisation_id = $1 AND f.id = ANY($2)
      GROUP BY 1, 2, 3, 4 HAVING sum(l.workers) <> 0
    ) AS sums
    GROUP BY organisation_id, route_id, date_trunc('month', day)
    RETURNING NULL`,
};

/**
 * Takes the rows on record, and puts their sums in their place. Another fold waits for them, and then finds them
 * gone. On several nodes no part of a statement reads what another part deletes, so there are three.
 */
async function fold(db: Database, organisationId: string, folded: Folded): Promise<void> {
  const ids = await takeIfMany(db, organisationId, folded);
  if (ids.length === 0) return;
  await Promise.all([sumUp(db, organisationId, folded, ids), drop(db, organisationId, folded, ids)]);
}

async function sumUp(
  db: Database,
  organisationId: string,
  { table, sum }: Folded,
  ids: readonly string[],
): Promise<void> {
  await db.query({ name: `sum-up-${table}`, text: sum }, [organisationId, ids]);
}

async function drop(
  db: Database,
  organisationId: string,
  { table }: Folded,
  ids: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: `drop-summed-up-${table}`,
      text: `DELETE FROM ${table} WHERE organisation_id = $1 AND id = ANY($2)`,
    },
    [organisationId, ids],
  );
}

/** @returns the ids of all rows if many of them stand apart, or nothing. */
async function takeIfMany(
  db: Database,
  organisationId: string,
  { table, limit, apart }: Folded,
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    {
      name: `fold-${table}`,
      text: `
        SELECT id
        FROM ${table}
        WHERE organisation_id = $1
          AND (SELECT count(*) FROM ${table} WHERE organisation_id = $1 AND ${apart}) > $2
        FOR UPDATE`,
    },
    [organisationId, limit],
  );
  return rows.map(({ id }) => id);
}
