import type { Database } from "../database/pool";
import type { StoredRow } from "./readiness";
import { READINESS_ROW } from "./readiness-pages";

/** What is stored of one worker, and what it was computed by. */
export interface StoredReadiness {
  readonly workerId: string;
  readonly basis: number;
  /** How many times the organisation has said something of itself by now. */
  readonly epoch: number;
  /** Whether nothing was recorded, and no day has come, that may have changed it. */
  readonly unchanged: boolean;
  /** Null where there is no route. */
  readonly row: StoredRow | null;
}

type Flat = Omit<StoredReadiness, "row" | "workerId"> & { readonly stateOf: string } & (
    | StoredRow
    | { readonly routeId: null }
  );

/**
 * What is stored of some workers, a row for each route; for a worker without any, one that says so. The organisation's epoch
 * comes with each, so that one statement tells what is current.
 * @param routeId only that route; null: all.
 */
export async function storedReadiness(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
  today: string,
  routeId: string | null,
): Promise<StoredReadiness[]> {
  const rows = await db.query<Flat>(
    {
      name: routeId === null ? "stored-readiness" : "stored-readiness-along",
      text: `SELECT s.basis, s.worker_id AS "stateOf", s.recompute_on > $3::date AS unchanged,
          coalesce((SELECT changes FROM readiness_epoch WHERE organisation_id = $1), 0) AS epoch, ${READINESS_ROW}
        FROM readiness_state s LEFT JOIN readiness r ON r.organisation_id = s.organisation_id AND r.worker_id = s.worker_id${routeId === null ? "" : " AND r.route_id = $4"}
        WHERE s.organisation_id = $1 AND s.worker_id = ANY($2)`,
    },
    [organisationId, workerIds, today, ...(routeId === null ? [] : [routeId])],
  );
  return rows.map((row) => ({
    workerId: row.stateOf,
    basis: row.basis,
    epoch: row.epoch,
    unchanged: row.unchanged,
    row: row.routeId === null ? null : row,
  }));
}
