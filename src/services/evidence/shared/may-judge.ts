import type { Database } from "../../../database/pool";
import { findJudgingFacts } from "../../../repositories/evidence/assessment";
import type { ClaimToJudge } from "../../../repositories/evidence/evidence";
import { findPartnerRights, type PartnerRights } from "../../../repositories/workforce/partner-rights";
import { refuse, type UseCaseContext } from "../../shared/context";
import { messages } from "../messages";

/**
 * That somebody may judge; for a partner's assessor with what they were appointed for at home, to be kept
 * with the judgement.
 */
export interface MayJudge {
  readonly standing: PartnerRights | null;
}

/**
 * Requires that the evidence of a claim is assigned to the actor: only its assessor reads its words and
 * judges it.
 * @param field of the input that names what is judged.
 * @throws Refused if it waits for an assessor, or has another.
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
 * Requires that the actor may judge a claim on a day, by the rules of the engine for judgements that count,
 * and by the organisation's policy for line managers. A partner's assessor is appointed by their own
 * organisation, and granted for this worker by this one.
 * @param field of the input that names what is judged.
 * @throws Refused for the worker, without an appointment, within a declared conflict of interest, and for a
 * line manager if the organisation's policy does not let them judge.
 */
export async function requireMayJudge(
  { actor }: UseCaseContext,
  db: Database,
  claim: Pick<ClaimToJudge, "personId" | "workerId" | "competenceId">,
  on: string,
  field: string,
): Promise<MayJudge> {
  if (claim.personId === actor.subject) refuse("OWN_WORK", [field], messages.ownEvidence);
  const standing = await findJudgingFacts(
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
