import type { Pool } from "pg";
import { inTransaction } from "../../src/database/transaction";
import { londonDay } from "../../src/reference/london";
import { readRecords } from "../../src/repositories/readiness/engine-records";
import { readSurroundings } from "../../src/repositories/readiness/readiness";
import type { WorkerRow } from "../../src/repositories/workforce/workforce";
import { computeReadiness } from "../../src/services/readiness/stored/stored-readiness";
import { referenceOf } from "./service";

/** What is compared of a stored row. */
export type ReadinessRow = readonly [
  workerId: string,
  routeId: string,
  outcome: string,
  ownMet: number,
  ownTotal: number,
];

const byKeys = (one: ReadinessRow, other: ReadinessRow): number => (String(one) < String(other) ? -1 : 1);

/** The readiness that is stored of an organisation's workers. */
export const storedReadiness = async (pool: Pool, organisationId: string): Promise<ReadinessRow[]> =>
  (await pool.query<{ row: ReadinessRow }>(STORED_ROWS, [organisationId])).rows
    .map(({ row }) => row)
    .sort(byKeys);

/** What this checkout's engine makes of the records, as it should be stored. */
export async function computedReadiness(
  pool: Pool,
  ownerUrl: string,
  organisationId: string,
): Promise<ReadinessRow[]> {
  const reference = (await referenceOf(ownerUrl)).seenBy(organisationId);
  const today = londonDay(new Date());
  return await inTransaction(pool, async (db) => {
    const workers = await db.query<WorkerRow>(ALL_WORKERS, [organisationId]);
    const records = await readRecords(db, reference, workers);
    const around = await readSurroundings(
      db,
      organisationId,
      workers.map(({ id }) => id),
    );
    return records
      .flatMap((facts, at) => computeReadiness(reference, workers[at]?.id ?? "", facts, around, today).rows)
      .map(
        ({ workerId, routeId, outcome, ownMet, ownTotal }): ReadinessRow => [
          workerId,
          routeId,
          outcome,
          ownMet,
          ownTotal,
        ],
      )
      .sort(byKeys);
  });
}

const STORED_ROWS = `
  SELECT json_build_array(worker_id, route_id, outcome, own_met, own_total) AS row FROM readiness WHERE organisation_id = $1`;
const ALL_WORKERS = {
  name: "all-workers",
  text: `SELECT organisation_id AS "organisationId", id, person_id AS "personId", number FROM worker WHERE organisation_id = $1`,
};
