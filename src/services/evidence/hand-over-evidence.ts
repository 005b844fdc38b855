import type { Database } from "../../database/pool";
import { endAssignment } from "../../repositories/evidence/assignments";
import { stopShares } from "../../repositories/evidence/shares";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireOwnEvidence } from "../shared/evidence";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";
import { assignEvidence } from "./shared/assign-evidence";

/**
 * Hands evidence in for judgement, today. The worker says that no service user can be recognised in it, and
 * may choose who is to judge it; where they do not, it waits until somebody assigns it.
 */
export async function submitEvidence(
  context: UseCaseContext,
  db: Database,
  input: {
    readonly evidence: string;
    readonly nobodyRecognisable: boolean;
    readonly assessor?: string | null;
  },
): Promise<string> {
  const evidence = await requireOwnEvidence(context, db, input.evidence);
  if (evidence.submitted) refuse("WRONG_STATE", ["evidence"], messages.handedInAlready);
  if (!input.nobodyRecognisable)
    refuse("WRONG_STATE", ["nobodyRecognisable"], messages.notRecognisableMissing);
  await writeFact(context, db, {
    kind: "EVIDENCE_HANDOVER",
    action: "handInEvidence",
    workerId: evidence.workerId,
    row: { evidenceId: evidence.id, handover: "SUBMITTED", effectiveOn: context.today },
  });
  if (input.assessor != null) await assignEvidence(context, db, evidence, input.assessor, "handInEvidence");
  return evidence.id;
}

/**
 * Takes evidence back, from today: its claims stop counting, accepted ones too, and nobody else reads its
 * words any more.
 */
export async function withdrawEvidence(
  context: UseCaseContext,
  db: Database,
  input: { readonly evidence: string },
): Promise<string> {
  const evidence = await requireOwnEvidence(context, db, input.evidence);
  if (!evidence.submitted) refuse("WRONG_STATE", ["evidence"], messages.nothingToWithdraw);
  if (evidence.withdrawn) refuse("WRONG_STATE", ["evidence"], messages.withdrawnAlready);
  await writeFact(context, db, {
    kind: "EVIDENCE_HANDOVER",
    action: "handInEvidence",
    workerId: evidence.workerId,
    row: { evidenceId: evidence.id, handover: "WITHDRAWN", effectiveOn: context.today },
  });
  await endAssignment(db, context.actor.organisationId, evidence.id);
  await stopShares(db, context.actor.organisationId, { evidenceId: evidence.id });
  return evidence.id;
}
