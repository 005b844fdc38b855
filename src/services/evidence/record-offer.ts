import type { Database } from "../../database/pool";
import type { NamedWorker } from "../shared/by";
import type { UseCaseContext } from "../shared/context";
import { type OfferContent, offerRow } from "../shared/offer-row";
import { recordOnce } from "../shared/recognise-fact";
import { requireWorker } from "../shared/validation";

export interface RecordOffer extends Omit<OfferContent, "fromOn"> {
  readonly worker: NamedWorker;
  readonly fromOn?: string | null;
}

/** Records that the employer offered a worker mandatory training or somebody's word. @returns its id. */
export async function recordOffer(
  context: UseCaseContext,
  db: Database,
  input: RecordOffer,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "recordOffer");
  const what = { action: "recordOffer", workerId: worker.id } as const;
  const offer = offerRow(context, { ...input, fromOn: input.fromOn ?? context.today });
  return await recordOnce(context, db, what, offer);
}
