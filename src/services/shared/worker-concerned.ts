import type { Database } from "../../database/pool";
import { findFact } from "../../repositories/facts";
import { findWorkers, type WorkerRow } from "../../repositories/workforce";

/** The worker whom a recorded thing concerns: of a fact, or the record itself; null for the organisation's own. */
export async function workerConcerned(
  db: Database,
  organisationId: string,
  id: string,
): Promise<WorkerRow | null> {
  const fact = await findFact(db, organisationId, id);
  const [worker] = await findWorkers(db, organisationId, [fact ? (fact.workerId ?? id) : id]);
  return worker ?? null;
}
