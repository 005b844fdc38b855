import type { Database } from "../../database/pool";

/**
 * Some of the other bases by which stored readiness of an organisation was computed: the lowest, the highest, and
 * the next ones to the current basis. Each is the first of an index.
 */
export async function otherBases(
  db: Database,
  organisationId: string,
  basis: number,
): Promise<readonly number[]> {
  const rows = await db.query<{ basis: number }>(
    {
      name: "other-bases",
      text: `
        SELECT DISTINCT found.basis FROM (
          SELECT min(basis) AS basis FROM readiness_state WHERE organisation_id = $1 AND basis < $2
          UNION ALL SELECT max(basis) FROM readiness_state WHERE organisation_id = $1 AND basis < $2
          UNION ALL SELECT min(basis) FROM readiness_state WHERE organisation_id = $1 AND basis > $2
          UNION ALL SELECT max(basis) FROM readiness_state WHERE organisation_id = $1 AND basis > $2
        ) found
        WHERE found.basis IS NOT NULL`,
    },
    [organisationId, basis],
  );
  return rows.map((row) => row.basis);
}

/** Workers whose stored readiness was computed by a basis, and what has changed since. */
export interface Unaffected {
  readonly before: number;
  /** YYYY-MM-DD: those whose readiness is due by this day are left out. */
  readonly today: string;
  /** Routes that may ask for something else. */
  readonly routeIds: readonly string[];
  /** The role bands from which these routes start now. */
  readonly startsFrom: readonly string[];
}

/**
 * SQL: a worker who has no answer for any of these routes, and would have none now. Nothing is known of somebody who
 * holds no role band: perhaps they could not be computed.
 */
const UNAFFECTED = `
  s.organisation_id = $1 AND s.basis = $2 AND s.recompute_on > $3::date
  AND EXISTS (
    SELECT FROM worker_standing p
    WHERE p.organisation_id = $1 AND p.worker_id = s.worker_id
      AND cardinality(p.role_band_ids) > 0 AND NOT p.role_band_ids && $5::uuid[]
  )
  AND NOT EXISTS (
    SELECT FROM readiness r
    WHERE r.organisation_id = $1 AND r.worker_id = s.worker_id AND r.route_id = ANY($4::uuid[])
  )
  AND NOT EXISTS (
    SELECT FROM aspiration a
    WHERE a.organisation_id = $1 AND a.worker_id = s.worker_id AND a.route_id = ANY($4::uuid[])
  )`;

const valuesOf = (organisationId: string, { before, today, routeIds, startsFrom }: Unaffected) => [
  organisationId,
  before,
  today,
  routeIds,
  startsFrom,
];

/** Takes some of them for this transaction; those that another one has taken are passed over. */
export async function takeUnaffected(
  db: Database,
  organisationId: string,
  unaffected: Unaffected,
  most: number,
): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(
    {
      name: "take-unaffected",
      text: `
        SELECT s.worker_id AS id FROM readiness_state s
        WHERE ${UNAFFECTED}
        LIMIT $6 FOR UPDATE OF s SKIP LOCKED`,
    },
    [...valuesOf(organisationId, unaffected), most],
  );
  return rows.map(({ id }) => id);
}

/**
 * Gives those who have been taken the current basis, as far as it is still true of them now that nobody else can
 * store their readiness: another transaction may have, between the reading and the taking.
 * @returns the workers who have been given it.
 */
export async function confirm(
  db: Database,
  organisationId: string,
  unaffected: Unaffected,
  { workers, basis }: { readonly workers: readonly string[]; readonly basis: number },
): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(
    {
      name: "confirm-readiness",
      text: `
        UPDATE readiness_state s SET basis = $7
        WHERE ${UNAFFECTED} AND s.worker_id = ANY($6)
        RETURNING s.worker_id AS id`,
    },
    [...valuesOf(organisationId, unaffected), workers, basis],
  );
  return rows.map(({ id }) => id);
}
