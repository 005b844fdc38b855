import type { Actor } from "../../access/actor";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { countWaiting, pageOfWaiting } from "../../repositories/evidence/assignments";

type WaitingFor = "ASSIGNMENT" | "JUDGEMENT";
type WaitingPage = Parameters<typeof pageOfWaiting>[4];

/**
 * Evidence that waits on a day for an assessor, or for the actor's own judgement. @throws Forbidden if the
 * actor may not read it.
 */
export async function readWaitingEvidence(
  db: Database,
  actor: Actor,
  today: string,
  waitingFor: WaitingFor,
  page: WaitingPage,
): ReturnType<typeof pageOfWaiting> {
  return await pageOfWaiting(db, actor.organisationId, assessorIn(actor, waitingFor), today, page);
}

/** @throws Forbidden if the actor may not read it. */
export async function countWaitingEvidence(
  db: Database,
  actor: Actor,
  today: string,
  waitingFor: WaitingFor,
): Promise<number> {
  return await countWaiting(db, actor.organisationId, assessorIn(actor, waitingFor), today);
}

function assessorIn(actor: Actor, waitingFor: WaitingFor): string | null {
  capacityFor(actor, waitingFor === "JUDGEMENT" ? "judge" : "assignAssessors", null);
  return waitingFor === "JUDGEMENT" ? actor.subject : null;
}
