import type { Database } from "../../database/pool";
import { deleteClaims, updateDraft } from "../../repositories/evidence/evidence";
import { updateWords } from "../../repositories/evidence/words";
import { type ClaimInput, writeClaims } from "../shared/claims";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireOwnEvidence } from "../shared/evidence";
import { requireEntry, requireNotInFuture } from "../shared/validation";
import { messages } from "./messages";
import { parseWords, type WordsInput } from "./shared/words";

export interface ReviseEvidence extends WordsInput {
  readonly evidence: string;
  readonly expectedVersion: number;
  readonly kind: string;
  readonly doneOn: string;
  readonly claims: readonly ClaimInput[];
}

/** Replaces a draft, until it is handed in. */
export async function reviseEvidence(
  context: UseCaseContext,
  db: Database,
  input: ReviseEvidence,
): Promise<string> {
  const evidence = await requireOwnEvidence(context, db, input.evidence);
  if (evidence.submitted) refuse("WRONG_STATE", ["evidence"], messages.handedInNoChange);
  const kind = requireEntry(context.reference.pathway.evidenceKinds, input.kind, "kind", "kind of evidence");
  requireNotInFuture(context, input.doneOn, "doneOn");
  const { organisationId } = context.actor;
  const words = { organisationId, evidenceId: evidence.id, ...parseWords(input) };
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
