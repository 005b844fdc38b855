import { capacityFor } from "../../../access/policy";
import type { RuleName } from "../../../access/rules";
import type { Database } from "../../../database/pool";
import { judgingStanding } from "../../../repositories/evidence/assessment";
import { assign, assignmentsOfEvidence, claimsToAssign } from "../../../repositories/evidence/assignments";
import { findMembers } from "../../../repositories/workforce/members";
import { grantedOn } from "../../../repositories/workforce/partner-grants";
import { findWorkers } from "../../../repositories/workforce/workforce";
import { refuse, type UseCaseContext } from "../../shared/context";
import { parseId } from "../../shared/validation";
import { messages } from "../messages";

/**
 * Assigns evidence to an assessor, in place of whoever had it. Of a partner's assessor it is known here for whom the partner was
 * granted to assess; what they are appointed for at home is asked when they judge.
 * @param action by which whoever asks may.
 * @throws Refused where that is no member, the worker, or nobody who could judge it today: not appointed for all that it claims, in
 * a conflict of interest, a line manager whom the policy keeps out, or whose judgement was appealed.
 */
export async function assignEvidence(
  context: UseCaseContext,
  db: Database,
  evidence: { readonly id: string; readonly workerId: string },
  assessor: string,
  action: RuleName,
): Promise<void> {
  const { actor, today, reference } = context;
  const { organisationId } = actor;
  const assignedAs = capacityFor(actor, action, evidence.workerId);
  const assessorId = parseId("Member", assessor, "assessor");
  const [member] = await findMembers(db, organisationId, [assessorId]);
  if (!member) return refuse("NOT_FOUND", ["assessor"], messages.assessorNotFound);
  const [worker] = await findWorkers(db, organisationId, [evidence.workerId]);
  if (worker?.personId === assessorId) refuse("OWN_WORK", ["assessor"], messages.assessorIsWorker);
  const { partnerOrganisationId: partnerId } = member;
  if (partnerId !== null) {
    const granted = await grantedOn(db, organisationId, partnerId, ["ASSESSOR"], today);
    if (!granted.some(({ workerId }) => workerId === evidence.workerId))
      refuse("NO_APPOINTMENT", ["assessor"], messages.partnerNotGranted(member.name));
  }
  const missing: string[] = [];
  for (const { competenceId, judgedBefore } of await claimsToAssign(db, organisationId, evidence.id)) {
    if (judgedBefore.includes(assessorId))
      refuse("SOMEONE_ELSE", ["assessor"], messages.assessorJudgedBefore);
    const standing = await judgingStanding(
      db,
      organisationId,
      assessorId,
      evidence.workerId,
      competenceId,
      today,
    );
    if (standing.inConflict) refuse("CONFLICT_OF_INTEREST", ["assessor"], messages.assessorHasConflict);
    if (standing.managed && !standing.lineManagersMayJudge)
      refuse("LINE_MANAGER", ["assessor"], messages.assessorIsLineManager);
    if (partnerId === null && !standing.appointed)
      missing.push(reference.framework.competences.get(competenceId)?.code ?? competenceId);
  }
  if (missing.length > 0)
    refuse("NO_APPOINTMENT", ["assessor"], messages.assessorNotAppointed(member.name, missing));
  // It is theirs already: to assign it again would change nothing.
  const [held] = await assignmentsOfEvidence(db, organisationId, [evidence.id]);
  if (held?.assessorId === assessorId) return;
  await assign(db, {
    organisationId,
    workerId: evidence.workerId,
    evidenceId: evidence.id,
    assessorId,
    assignedBy: actor.subject,
    assignedAs,
  });
}
