import type { Database } from "../../database/pool";
import type { NamedWorker } from "../shared/by";
import type { ClaimInput } from "../shared/claims";
import { type UseCaseContext } from "../shared/context";
import { requireEntry, requireNotInFuture, requireWorker } from "../shared/validation";
import { writeDraft } from "../shared/write-draft";
import { parseWords, type WordsInput } from "./shared/words";

export interface DraftEvidence extends WordsInput {
  readonly worker: NamedWorker;
  readonly kind: string;
  readonly doneOn: string;
  readonly claims: readonly ClaimInput[];
}

/**
 * Writes a draft of evidence with its claims; its words stand apart. Nothing counts until it is handed in and
 * judged.
 */
export async function draftEvidence(
  context: UseCaseContext,
  db: Database,
  input: DraftEvidence,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "handInEvidence");
  const kind = requireEntry(context.reference.pathway.evidenceKinds, input.kind, "kind", "kind of evidence");
  requireNotInFuture(context, input.doneOn, "doneOn");
  return await writeDraft(context, db, {
    worker,
    evidenceKindId: kind.id,
    doneOn: input.doneOn,
    words: parseWords(input),
    claims: input.claims,
  });
}
