import type { Database } from "../../database/pool";
import type { TallyRow } from "../../disclosure/tally";

export async function readTally(db: Database, organisationId: string): Promise<TallyRow[]> {
  return db.query(
    {
      name: "readiness-tally",
      text: `
        SELECT counts, route_id AS "routeId", role_band_id AS "roleBandId", value,
               sum(workers)::int AS workers
        FROM readiness_tally WHERE organisation_id = $1 GROUP BY 1, 2, 3, 4 HAVING sum(workers) <> 0`,
    },
    [organisationId],
  );
}

/** Workers who hold a role band, by what they say they want; NOT_SAID: they have not said. */
export async function countIntentions(
  db: Database,
  organisationId: string,
): Promise<{ readonly value: string; readonly workers: number }[]> {
  return db.query(
    {
      name: "count-intentions",
      text: `
        SELECT coalesce(w.intention, 'NOT_SAID') AS value, count(*)::int AS workers
        FROM worker_standing s
        JOIN worker w ON w.organisation_id = $1 AND w.id = s.worker_id
        WHERE s.organisation_id = $1 AND cardinality(s.role_band_ids) > 0
        GROUP BY 1`,
    },
    [organisationId],
  );
}

/** Somebody's last step to a higher band. */
export interface ProgressRow {
  readonly workerId: string;
  readonly progressedOn: string;
  readonly progressedFrom: string;
  readonly progressedTo: string;
}

export interface ProgressPage {
  readonly size: number;
  readonly backwards: boolean;
  readonly place: readonly [day: string, workerId: string] | null;
}

/**
 * A page of those whose last step up lies after a day and until another, by that day; one more than asked
 * for.
 */
export async function pageOfProgress(
  db: Database,
  organisationId: string,
  [after, until]: readonly [after: string, until: string],
  { size, backwards, place }: ProgressPage,
): Promise<ProgressRow[]> {
  const [order, beyond] = backwards ? ["DESC", "<"] : ["ASC", ">"];
  return db.query(
    {
      name: `page-of-progress-${order}${place ? "-after" : ""}`,
      byValues: true,
      text: `
        SELECT worker_id AS "workerId", progressed_on AS "progressedOn", progressed_from AS "progressedFrom",
               progressed_to AS "progressedTo"
        FROM worker_standing
        WHERE organisation_id = $1 AND progressed_on > $2::date AND progressed_on <= $3::date
          AND cardinality(role_band_ids) > 0
        ${place ? `AND (progressed_on, worker_id) ${beyond} ($5::date, $6::uuid)` : ""}
        ORDER BY progressed_on ${order}, worker_id ${order} LIMIT $4`,
    },
    [organisationId, after, until, size + 1, ...(place ?? [])],
  );
}

export async function countProgress(
  db: Database,
  organisationId: string,
  [after, until]: readonly [after: string, until: string],
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-progress",
      byValues: true,
      text: `
        SELECT count(*)::int AS count
        FROM worker_standing
        WHERE organisation_id = $1 AND progressed_on > $2::date AND progressed_on <= $3::date
          AND cardinality(role_band_ids) > 0`,
    },
    [organisationId, after, until],
  );
  return row?.count ?? 0;
}
