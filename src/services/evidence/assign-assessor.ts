import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { findEvidence, isUndone } from "../../repositories/evidence/evidence";
import { refuse, type UseCaseContext } from "../shared/context";
import { sharedMessages } from "../shared/messages";
import { parseId, requireNotOwnRecord } from "../shared/validation";
import { messages } from "./messages";
import { assignEvidence } from "./shared/assign-evidence";

export interface AssignAssessor {
  readonly evidence: string;
  readonly assessor: string;
}

/**
 * Assigns evidence that is handed in to an assessor: they read its words and judge it, and nobody else does.
 * @returns the evidence's id.
 */
export async function assignAssessor(
  context: UseCaseContext,
  db: Database,
  input: AssignAssessor,
): Promise<string> {
  const { organisationId } = context.actor;
  const found = await findEvidence(db, organisationId, parseId("Evidence", input.evidence, "evidence"));
  requireNotOwnRecord(context, "assignAssessors", found?.workerId ?? null, ["evidence"]);
  capacityFor(context.actor, "assignAssessors", found?.workerId ?? null);
  // A draft is the worker's alone: it reads as if it were not there.
  if (!found?.submitted) return refuse("NOT_FOUND", ["evidence"], sharedMessages.evidenceNotFound);
  if (found.withdrawn || (await isUndone(db, organisationId, found.id, "RETRACTION")))
    refuse("WRONG_STATE", ["evidence"], messages.assigningWithdrawn);
  await assignEvidence(context, db, found, input.assessor, "assignAssessors");
  return found.id;
}
