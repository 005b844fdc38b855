import type { Actor } from "../../access/actor";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { countWaiting, pageOfWaiting } from "../../repositories/evidence/assignments";

type WaitingFor = "ASSIGNMENT" | "JUDGEMENT";
type WaitingPage = Parameters<typeof pageOfWaiting>[4];

/** Reading the evidence that waits for an assessor, or for the actor's own judgement. @throws Forbidden if the actor may not. */
export interface WaitingReading {
  page(actor: Actor, waitingFor: WaitingFor, page: WaitingPage): ReturnType<typeof pageOfWaiting>;
  count(actor: Actor, waitingFor: WaitingFor): Promise<number>;
}

export function waitingReading(db: Database, today: string): WaitingReading {
  return {
    page: async (actor, waitingFor, page) =>
      pageOfWaiting(db, actor.organisationId, assessorIn(actor, waitingFor), today, page),
    count: async (actor, waitingFor) =>
      countWaiting(db, actor.organisationId, assessorIn(actor, waitingFor), today),
  };
}

function assessorIn(actor: Actor, waitingFor: WaitingFor): string | null {
  capacityFor(actor, waitingFor === "JUDGEMENT" ? "judge" : "assignAssessors", null);
  return waitingFor === "JUDGEMENT" ? actor.subject : null;
}
