import type { Database } from "../../database/pool";
import type { NamedWorker } from "../shared/by";
import type { UseCaseContext } from "../shared/context";
import { recordOnce } from "../shared/recognise-fact";
import { type SupervisionContent, supervisionRow } from "../shared/rows";
import { requireWorker } from "../shared/validation";

export interface RecordSupervision extends SupervisionContent {
  readonly worker: NamedWorker;
}

/** Records that a supervision session took place: its kind and day, never what was said. */
export async function recordSupervision(
  context: UseCaseContext,
  db: Database,
  input: RecordSupervision,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "recordSupervision");
  const what = { action: "recordSupervision", workerId: worker.id } as const;
  return await recordOnce(context, db, what, supervisionRow(context, input));
}
