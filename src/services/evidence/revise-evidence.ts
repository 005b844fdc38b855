import type { Database } from "../../database/pool";
import { deleteClaims, updateDraft, updateWords } from "../../repositories/evidence";
import { entryIn, happened, sized } from "../shared/check";
import { type ClaimInput, writeClaims } from "../shared/claims";
import { type Desk, refuse } from "../shared/desk";
import { evidenceIn } from "../shared/evidence";

export interface ReviseEvidence {
  readonly evidence: string;
  readonly expectedVersion: number;
  readonly kind: string;
  readonly doneOn: string;
  readonly title: string;
  readonly reflection?: string | null;
  readonly claims: readonly ClaimInput[];
}

/** Writes a draft anew, until it is handed in. */
export async function reviseEvidence(desk: Desk, db: Database, input: ReviseEvidence): Promise<string> {
  const evidence = await evidenceIn(desk, db, input.evidence);
  if (evidence.submitted)
    refuse(
      "WRONG_STATE",
      ["evidence"],
      "It has been handed in and stays as it was. Withdraw it and draft a new one.",
    );
  const kind = entryIn(desk.reference.pathway.evidenceKinds, input.kind, "kind", "kind of evidence");
  happened(desk, input.doneOn, "doneOn");
  const { organisationId } = desk.actor;
  const words = {
    organisationId,
    evidenceId: evidence.id,
    title: sized(input.title, 200, "title"),
    reflection: sized(input.reflection ?? "", 20_000, "reflection", 0),
  };
  const changed = await updateDraft(db, {
    organisationId,
    id: evidence.id,
    version: input.expectedVersion,
    kindId: kind.id,
    doneOn: input.doneOn,
  });
  if (!changed)
    refuse(
      "CONFLICT",
      ["expectedVersion"],
      `The draft stands at version ${evidence.version}, not ${input.expectedVersion}. Read it again, and write on top of that.`,
    );
  await updateWords(db, words);
  await deleteClaims(db, organisationId, evidence.id);
  await writeClaims(desk, db, evidence.id, input.claims);
  return evidence.id;
}
