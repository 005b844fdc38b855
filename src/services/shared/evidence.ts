import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { type EvidenceRow, findEvidence } from "../../repositories/evidence/evidence";
import { type Desk, refuse } from "./context";
import { idIn } from "./validation";

/** The evidence that an input names, of the actor's own. @throws Refused where there is none. */
export async function evidenceIn(desk: Desk, db: Database, globalId: string): Promise<EvidenceRow> {
  const found = await findEvidence(db, desk.actor.organisationId, idIn("Evidence", globalId, "evidence"));
  if (found && capacityOf(desk.actor, "handInEvidence", found.workerId)) return found;
  return refuse("NOT_FOUND", ["evidence"], "There is no such evidence in your organisation.");
}
