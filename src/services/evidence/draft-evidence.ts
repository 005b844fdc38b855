import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import { insertWords } from "../../repositories/evidence/words";
import type { NamedWorker } from "../shared/by";
import { type ClaimInput, writeClaims } from "../shared/claims";
import { type UseCaseContext } from "../shared/context";
import { requireEntry, requireNotInFuture, requireWorker } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
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
  const words = parseWords(input);
  const id = randomUUID();
  await writeFact(context, db, {
    kind: "EVIDENCE",
    action: "handInEvidence",
    workerId: worker.id,
    id,
    row: { evidenceKindId: kind.id, doneOn: input.doneOn, version: 1 },
  });
  await insertWords(db, {
    organisationId: worker.organisationId,
    workerId: worker.id,
    evidenceId: id,
    ...words,
  });
  await writeClaims(context, db, id, input.claims);
  return id;
}
