import type { Database } from "../../../database/pool";
import { judgingStanding } from "../../../repositories/evidence/assessment";
import type { ClaimToJudge } from "../../../repositories/evidence/evidence";
import { findPartnerRights, type PartnerRights } from "../../../repositories/workforce/partner-grants";
import { refuse, type UseCaseContext } from "../../shared/context";
import { messages } from "../messages";

/** That somebody may judge; for a partner's assessor with what they were appointed for at home, to be kept with the judgement. */
export interface MayJudge {
  readonly standing: PartnerRights | null;
}

/**
 * Whether the evidence of a claim is the actor's to judge: whoever judges has read its words, and only who it is assigned to does.
 * @param field of the input that names what is judged.
 * @throws Refused where it waits for an assessor, or has another.
 */
export function requireAssigned(
  { actor }: UseCaseContext,
  { assessorId }: Pick<ClaimToJudge, "assessorId">,
  field: string,
): void {
  if (assessorId === actor.subject) return;
  refuse("NOT_ASSIGNED", [field], assessorId === null ? messages.notAssigned : messages.assignedToAnother);
}

/**
 * Whether the actor may judge a claim, on a day: the same that the engine asks of every judgement that is to count, and what the
 * organisation asks of line managers. A partner's assessor is appointed at home, and granted for this worker here.
 * @param field of the input that names what is judged.
 * @throws Refused for the worker, without an appointment, within a declared conflict of interest, and for a line manager whom the
 * organisation's policy does not let judge.
 */
export async function requireMayJudge(
  { actor }: UseCaseContext,
  db: Database,
  claim: Pick<ClaimToJudge, "personId" | "workerId" | "competenceId">,
  on: string,
  field: string,
): Promise<MayJudge> {
  if (claim.personId === actor.subject) refuse("OWN_WORK", [field], messages.ownEvidence);
  const standing = await judgingStanding(
    db,
    actor.organisationId,
    actor.subject,
    claim.workerId,
    claim.competenceId,
    on,
  );
  const { organisationId: hostId, subject: assessorId, partner } = actor;
  const { workerId, competenceId } = claim;
  const of = partner && { hostId, partnerId: partner.organisationId, assessorId, workerId, competenceId };
  const elsewhere = of ? await findPartnerRights(db, of, on) : null;
  if (partner ? elsewhere === null : !standing.appointed)
    refuse("NO_APPOINTMENT", ["judgedOn"], messages.notAppointed(on));
  if (standing.inConflict)
    refuse("CONFLICT_OF_INTEREST", [field], messages.ownConflict(standing.conflictUntil));
  const onlyAsManager = !actor.capacities.some((each) => each === "ASSESSOR" || each === "PEER_SUPERVISOR");
  if ((standing.managed || onlyAsManager) && !standing.lineManagersMayJudge)
    refuse("LINE_MANAGER", [field], messages.ownLineManager);
  return { standing: elsewhere };
}
