import type { Database } from "../../database/pool";

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
