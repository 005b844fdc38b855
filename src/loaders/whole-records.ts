import DataLoader from "dataloader";
import type { Database } from "../database/pool";
import { type Facts, foreseenByOthers } from "../eligibility";
import { type ReferenceForRecords, readRecords } from "../repositories/readiness/engine-records";
import type { WorkerRow } from "../repositories/workforce/workforce";
import { countBatch } from "./batch-counts";

/** A worker's whole record for the engine, for all workers of one request together. */
export type WholeRecordLoader = DataLoader<WorkerRow, Facts, string>;

/** @param reader who reads, on which day: to everybody but the worker, days ahead are foreseen without adjustments. */
export function wholeRecordLoader(
  db: Database,
  reference: ReferenceForRecords,
  { actor, today }: { readonly actor: { readonly workerId: string | null } | null; readonly today: string },
): WholeRecordLoader {
  return new DataLoader<WorkerRow, Facts, string>(
    async (workers) => {
      countBatch("records", workers.length);
      const records = await readRecords(db, reference, workers);
      return records.map((record, at) =>
        actor !== null && actor.workerId === workers[at]?.id ? record : foreseenByOthers(record, today),
      );
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
