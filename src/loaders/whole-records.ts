import DataLoader from "dataloader";
import type { Database } from "../database/pool";
import type { Facts } from "../eligibility";
import { type ReferenceForRecords, readRecords } from "../repositories/readiness/engine-records";
import type { WorkerRow } from "../repositories/workforce/workforce";

/** A worker's whole record for the engine, for all workers of one request together. */
export type WholeRecordLoader = DataLoader<WorkerRow, Facts, string>;

export function wholeRecordLoader(db: Database, reference: ReferenceForRecords): WholeRecordLoader {
  return new DataLoader<WorkerRow, Facts, string>((workers) => readRecords(db, reference, workers), {
    cacheKeyFn: ({ id }) => id,
  });
}
