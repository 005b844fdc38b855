import type { Database } from "../../database/pool";
import type { NamedWorker } from "../shared/by";
import type { UseCaseContext } from "../shared/context";
import { recordOnce } from "../shared/recognise-fact";
import { type CompletionContent, completionRow } from "../shared/rows";
import { requireWorker } from "../shared/validation";

export interface RecordCompletion extends CompletionContent {
  readonly worker: NamedWorker;
}

/**
 * Records that a worker completed a curriculum unit, in the current version. One that is already on record is
 * not recorded again.
 */
export async function recordCompletion(
  context: UseCaseContext,
  db: Database,
  input: RecordCompletion,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "recordCompletions");
  const what = { action: "recordCompletions", workerId: worker.id } as const;
  return await recordOnce(context, db, what, completionRow(context, input));
}
