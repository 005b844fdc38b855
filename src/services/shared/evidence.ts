import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { type EvidenceRow, findEvidence } from "../../repositories/evidence/evidence";
import { refuse, type UseCaseContext } from "./context";
import { sharedMessages } from "./messages";
import { parseId } from "./validation";

/** The evidence that an input names, of the actor's own. @throws Refused if there is none. */
export async function requireOwnEvidence(
  context: UseCaseContext,
  db: Database,
  globalId: string,
): Promise<EvidenceRow> {
  const found = await findEvidence(
    db,
    context.actor.organisationId,
    parseId("Evidence", globalId, "evidence"),
  );
  if (found && capacityOf(context.actor, "handInEvidence", found.workerId)) return found;
  return refuse("NOT_FOUND", ["evidence"], sharedMessages.evidenceNotFound);
}
