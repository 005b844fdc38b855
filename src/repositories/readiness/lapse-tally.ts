import type { Database } from "../../database/pool";

/**
 * Rows of lapse_tally that are not added up yet, at most: what 25 batches of the keeper change. Each holds up to
 * 400 days, so reading those of one route takes a few milliseconds.
 */
const LIMIT = 600;

/** Adds up what is counted of lapses, a row for each route and month, if many rows wait for it. */
export async function foldLapses(db: Database, organisationId: string): Promise<void> {
  await db.query(
    {
      name: "fold-lapses",
      text: `
        WITH folded AS (
          DELETE FROM lapse_tally WHERE organisation_id = $1
            AND (SELECT count(*) FROM lapse_tally WHERE organisation_id = $1 AND NOT is_sum) > $2
          RETURNING route_id, numbers, days, workers
        )
        INSERT INTO lapse_tally
          (organisation_id, route_id, first_on, last_on, is_sum, numbers, days, workers)
        SELECT $1, route_id, min(day), max(day), true, array_agg(number), array_agg(day), array_agg(workers)
        FROM (
          SELECT f.route_id, l.number, l.day, sum(l.workers)::int AS workers
          FROM folded f
          CROSS JOIN LATERAL unnest(f.numbers, f.days, f.workers) AS l (number, day, workers)
          GROUP BY 1, 2, 3 HAVING sum(l.workers) <> 0
        ) AS sums
        GROUP BY route_id, date_trunc('month', day)`,
    },
    [organisationId, LIMIT],
  );
}

/**
 * A requirement of a route that some workers satisfy now and would lose in one of several stretches of days.
 */
export interface LapsingRow {
  readonly routeId: string;
  readonly number: number;
  /** Which stretch: 0 for the first. */
  readonly stretch: number;
  readonly workers: number;
}

/**
 * What would lapse after a day, in the stretches until each of others in their order, of workers who are
 * where the route starts. It is read from counts that are kept with the rows, so it takes as long for a
 * million workers as for ten thousand.
 */
export async function countLapsing(
  db: Database,
  organisationId: string,
  routeIds: readonly string[],
  after: string,
  untils: readonly string[],
): Promise<LapsingRow[]> {
  return db.query(
    {
      name: "count-lapsing",
      byValues: true,
      text: `
        SELECT t.route_id AS "routeId", l.number, width_bucket(l.day - 1, $4::date[]) AS stretch,
               sum(l.workers)::int AS workers
        FROM lapse_tally t
        CROSS JOIN LATERAL unnest(t.numbers, t.days, t.workers) AS l (number, day, workers)
        WHERE t.organisation_id = $1 AND t.route_id = ANY($2) AND t.first_on <= $5::date
          AND t.last_on > $3::date AND l.day > $3::date AND l.day <= $5::date
        GROUP BY 1, 2, 3 HAVING sum(l.workers) <> 0`,
    },
    [organisationId, routeIds, after, untils, untils.at(-1)],
  );
}
