import type { Database } from "../../database/pool";
import { deleteClaims, updateDraft } from "../../repositories/evidence/evidence";
import { updateWords } from "../../repositories/evidence/words";
import { type ClaimInput, writeClaims } from "../shared/claims";
import { refuse, type UseCaseContext } from "../shared/context";
import { evidenceIn } from "../shared/evidence";
import { entryIn, requireNotInFuture } from "../shared/validation";
import { messages } from "./messages";
import { type WordsInput, wordsIn } from "./shared/words";

export interface ReviseEvidence extends WordsInput {
  readonly evidence: string;
  readonly expectedVersion: number;
  readonly kind: string;
  readonly doneOn: string;
  readonly claims: readonly ClaimInput[];
}

/** Writes a draft anew, until it is handed in. */
export async function reviseEvidence(
  context: UseCaseContext,
  db: Database,
  input: ReviseEvidence,
): Promise<string> {
  const evidence = await evidenceIn(context, db, input.evidence);
  if (evidence.submitted) refuse("WRONG_STATE", ["evidence"], messages.handedInNoChange);
  const kind = entryIn(context.reference.pathway.evidenceKinds, input.kind, "kind", "kind of evidence");
  requireNotInFuture(context, input.doneOn, "doneOn");
  const { organisationId } = context.actor;
  const words = { organisationId, evidenceId: evidence.id, ...wordsIn(input) };
  const changed = await updateDraft(db, {
    organisationId,
    id: evidence.id,
    version: input.expectedVersion,
    kindId: kind.id,
    doneOn: input.doneOn,
  });
  if (!changed)
    refuse("CONFLICT", ["expectedVersion"], messages.draftChanged(evidence.version, input.expectedVersion));
  await updateWords(db, words);
  await deleteClaims(db, organisationId, evidence.id);
  await writeClaims(context, db, evidence.id, input.claims);
  return evidence.id;
}
