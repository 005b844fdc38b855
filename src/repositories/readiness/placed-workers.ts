import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";

/** People of one employer who work at the same hosts. */
export interface PlacedRow {
  readonly employerId: string;
  /** At which they hold a post on the day; none: only at their employer. */
  readonly hosts: readonly string[];
  readonly workers: number;
  /** How many of them are among the workers that were given. */
  readonly granted: number;
}

/** Everybody at the employers that have placed somebody at a host, by where they work on a day. */
export async function placedWorkers(
  db: Database,
  hostId: string,
  day: string,
  granted: readonly string[],
): Promise<PlacedRow[]> {
  return db.query(
    {
      name: "placed-workers",
      text: `
        SELECT p.employer_id AS "employerId", p.hosts, p.workers, p.granted_workers AS granted
        FROM placed_workers($1, $2, $3) p`,
    },
    [hostId, day, granted],
  );
}

/** The workers for which other organisations let a partner act on a day, in one of some capacities. */
export async function workersGrantedTo(
  db: Database,
  partnerId: string,
  capacities: readonly Capacity[],
  day: string,
): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(
    {
      name: "workers-granted-to",
      text: `
        SELECT DISTINCT w.worker_id AS id
        FROM partner_grant g
        JOIN partner_grant_worker w ON w.organisation_id = g.organisation_id AND w.grant_id = g.id
        WHERE g.partner_organisation_id = $1 AND g.capacity = ANY($2)
          AND g.from_on <= $3::date AND (g.until_on IS NULL OR g.until_on > $3::date)
          AND NOT EXISTS (SELECT FROM partner_grant_end e
            WHERE e.organisation_id = g.organisation_id AND e.grant_id = g.id AND e.ended_on <= $3::date)`,
    },
    [partnerId, capacities, day],
  );
  return rows.map(({ id }) => id);
}
