import type { Database } from "../../database/pool";

/** Somebody's employment status at the organisation on a day. */
export type EmploymentStatus = "HERE" | "LEFT" | "NOT_STARTED";

/**
 * A period in which somebody works for the organisation without a break; infinity: never yet, or no end on
 * record.
 */
export interface EmploymentRow {
  readonly workerId: string;
  readonly startedOn: string;
  /** The first day on which they no longer work here. */
  readonly endedOn: string;
}

/**
 * SQL: whether row `e` of employment is the one that counts on a day, of an organisation that the statement
 * has as $1: the last that has begun by then, or else the first that will. Every worker has one. PostgreSQL
 * expects half of the rows to pass a CASE, which is nearest to nearly all of them; of a bare comparison one
 * in hundreds, and it sorts everybody rather than walk an index.
 */
export const countsOn = (day: string): string =>
  `CASE WHEN e.started_on = (SELECT coalesce(max(l.started_on) FILTER (WHERE l.started_on <= ${day}::date), min(l.started_on)) FROM employment l WHERE l.organisation_id = $1 AND l.worker_id = e.worker_id) THEN true ELSE false END`;

/** SQL: whether row `e` of employment, the one that counts on a day, has that status on it. */
export const hasStatus = (status: EmploymentStatus, day: string): string =>
  ({
    HERE: `(e.started_on <= ${day}::date AND e.ended_on > ${day}::date)`,
    LEFT: `(e.started_on <= ${day}::date AND e.ended_on <= ${day}::date)`,
    NOT_STARTED: `e.started_on > ${day}::date`,
  })[status];

/** The employment of each of some workers that counts on a day. */
export async function employmentOf(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
  day: string,
): Promise<EmploymentRow[]> {
  return db.query(
    {
      name: "employment-of-workers",
      text: `
        SELECT e.worker_id AS "workerId", e.started_on::text AS "startedOn", e.ended_on::text AS "endedOn"
        FROM employment e
        WHERE e.organisation_id = $1 AND e.worker_id = ANY($2) AND ${countsOn("$3")}`,
    },
    [organisationId, workerIds, day],
  );
}
