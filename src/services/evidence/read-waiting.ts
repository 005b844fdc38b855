import type { Actor } from "../../access/actor";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { Reference } from "../../reference";
import { appointmentsCarriedOver } from "../../reference/crosswalk";
import { countWaiting, pageOfWaiting } from "../../repositories/evidence/waiting";

type WaitingFor = "ASSIGNMENT" | "JUDGEMENT";
type WaitingPage = Parameters<typeof pageOfWaiting>[5];

/**
 * Evidence that waits on a day for an assessor, or for the actor's own judgement. @throws Forbidden if the
 * actor may not read it.
 */
export async function readWaitingEvidence(
  db: Database,
  actor: Actor,
  today: string,
  { links }: Pick<Reference, "links">,
  waitingFor: WaitingFor,
  page: WaitingPage,
): ReturnType<typeof pageOfWaiting> {
  const carriedOver = appointmentsCarriedOver(links);
  return await pageOfWaiting(
    db,
    actor.organisationId,
    assessorIn(actor, waitingFor),
    today,
    carriedOver,
    page,
  );
}

/** @throws Forbidden if the actor may not read it. */
export async function countWaitingEvidence(
  db: Database,
  actor: Actor,
  today: string,
  { links }: Pick<Reference, "links">,
  waitingFor: WaitingFor,
): Promise<number> {
  const carriedOver = appointmentsCarriedOver(links);
  return await countWaiting(db, actor.organisationId, assessorIn(actor, waitingFor), today, carriedOver);
}

function assessorIn(actor: Actor, waitingFor: WaitingFor): string | null {
  capacityFor(actor, waitingFor === "JUDGEMENT" ? "judge" : "assignAssessors", null);
  return waitingFor === "JUDGEMENT" ? actor.subject : null;
}
