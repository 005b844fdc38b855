import type { Database } from "../../database/pool";
import type { NamedWorker } from "../shared/by";
import { workerIn, writeFact } from "../shared/check";
import type { Desk } from "../shared/desk";
import { type CompletionContent, completionRow } from "../shared/rows";

export interface RecordCompletion extends CompletionContent {
  readonly worker: NamedWorker;
}

/** Records that a worker completed a curriculum unit, in the version that stands now. */
export async function recordCompletion(desk: Desk, db: Database, input: RecordCompletion): Promise<string> {
  const worker = await workerIn(desk, db, input.worker, "recordCompletions");
  return await writeFact(desk, db, {
    kind: "COMPLETION",
    action: "recordCompletions",
    workerId: worker.id,
    row: completionRow(desk, input),
  });
}
