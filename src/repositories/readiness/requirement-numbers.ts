import type { Database } from "../../database/pool";

/** A requirement of a route, and the number by which stored readiness names it. */
export interface NumberedRequirement {
  readonly routeId: string;
  readonly code: string;
  readonly number: number;
}

/** The numbers given so far to the requirements of some routes. */
export async function readNumbers(
  db: Database,
  organisationId: string,
  routeIds: readonly string[],
): Promise<NumberedRequirement[]> {
  return db.query(
    {
      name: "requirement-numbers",
      text: `
        SELECT route_id AS "routeId", code, number
        FROM requirement_number
        WHERE organisation_id = $1 AND route_id = ANY($2)`,
    },
    [organisationId, routeIds],
  );
}

/**
 * Makes others who number requirements at the organisation wait until the transaction ends, so that numbers
 * follow one another.
 */
export async function holdNumbers(db: Database, organisationId: string): Promise<void> {
  await db.query(
    {
      name: "hold-requirement-numbers",
      text: "SELECT pg_advisory_xact_lock(hashtextextended('requirement_number ' || $1, 0))",
    },
    [organisationId],
  );
}

/** Gives numbers to those requirements that have none, after `holdNumbers`. */
export async function giveNumbers(
  db: Database,
  organisationId: string,
  requirements: readonly Omit<NumberedRequirement, "number">[],
): Promise<void> {
  await db.query(
    {
      name: "give-requirement-numbers",
      text: `INSERT INTO requirement_number (organisation_id, route_id, code, number)
        SELECT $1, route_id, code,
               (SELECT coalesce(max(number), 0)
                 FROM requirement_number
                 WHERE organisation_id = $1) + row_number()
                 OVER (ORDER BY route_id, code)
        FROM unnest($2::uuid[], $3::text[]) AS named (route_id, code)
        WHERE NOT EXISTS (SELECT FROM requirement_number n WHERE n.organisation_id = $1 AND n.route_id = named.route_id AND n.code = named.code)
        RETURNING NULL`,
    },
    [organisationId, requirements.map(({ routeId }) => routeId), requirements.map(({ code }) => code)],
  );
}
