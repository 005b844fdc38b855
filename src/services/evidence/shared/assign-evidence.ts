import { capacityFor } from "../../../access/policy";
import type { RuleName } from "../../../access/rules";
import type { Database } from "../../../database/pool";
import { findJudgingFacts } from "../../../repositories/evidence/assessment";
import {
  assignmentsOfEvidence,
  claimsToAssign,
  endAssignment,
  insertAssignment,
} from "../../../repositories/evidence/assignments";
import { findMembers, type MemberRow } from "../../../repositories/workforce/members";
import { grantedOn } from "../../../repositories/workforce/partner-grants";
import { lockWorker } from "../../../repositories/workforce/record-lock";
import { findWorkers } from "../../../repositories/workforce/workforce";
import { refuse, type UseCaseContext } from "../../shared/context";
import { parseId } from "../../shared/validation";
import { messages } from "../messages";

interface AssignedEvidence {
  readonly id: string;
  readonly workerId: string;
}

/**
 * Assigns evidence to an assessor, in place of the one who had it. For a partner's assessor this organisation
 * knows for which workers the partner was granted to assess; their appointment at home is checked when they
 * judge.
 * @param action by which the actor may assign.
 * @throws Refused if the assessor could not judge the evidence today: not a member, the worker, not appointed
 * for everything that it claims, in a conflict of interest, a line manager, if the policy excludes them, or
 * the judge of a claim that was appealed.
 */
export async function assignEvidence(
  context: UseCaseContext,
  db: Database,
  evidence: AssignedEvidence,
  assessor: string,
  action: RuleName,
): Promise<void> {
  const { organisationId, subject: assignedBy } = context.actor;
  const assignedAs = capacityFor(context.actor, action, evidence.workerId);
  const member = await requireAssessor(context, db, evidence, parseId("Member", assessor, "assessor"));
  await requireAbleToJudge(context, db, evidence, member);
  const { personId: assessorId } = member;
  // Assigning it to the same assessor again would change nothing.
  const [held] = await assignmentsOfEvidence(db, organisationId, [evidence.id]);
  if (held?.assessorId === assessorId) return;
  const { id: evidenceId, workerId } = evidence;
  // Two people who assign at the same time wait for each other.
  await lockWorker(db, organisationId, workerId);
  await endAssignment(db, organisationId, evidenceId);
  await insertAssignment(db, { organisationId, workerId, evidenceId, assessorId, assignedBy, assignedAs });
}

/**
 * @throws Refused unless a person is a member, not the worker, and works here or for a partner that may
 * assess the worker.
 */
async function requireAssessor(
  { actor: { organisationId }, today }: UseCaseContext,
  db: Database,
  evidence: AssignedEvidence,
  assessorId: string,
): Promise<MemberRow> {
  const [member] = await findMembers(db, organisationId, [assessorId]);
  if (!member) return refuse("NOT_FOUND", ["assessor"], messages.assessorNotFound);
  const [worker] = await findWorkers(db, organisationId, [evidence.workerId]);
  if (worker?.personId === assessorId) refuse("OWN_WORK", ["assessor"], messages.assessorIsWorker);
  const { partnerOrganisationId: partnerId } = member;
  if (partnerId === null) return member;
  const granted = await grantedOn(db, organisationId, partnerId, ["ASSESSOR"], today);
  if (!granted.some(({ workerId }) => workerId === evidence.workerId))
    refuse("NO_APPOINTMENT", ["assessor"], messages.partnerNotGranted(member.name));
  return member;
}

/** @throws Refused if the assessor could not judge each claim of the evidence today. */
async function requireAbleToJudge(
  { actor: { organisationId }, today, reference }: UseCaseContext,
  db: Database,
  { id, workerId }: AssignedEvidence,
  { personId, name, partnerOrganisationId }: MemberRow,
): Promise<void> {
  const missing: string[] = [];
  for (const { competenceId, judgedBefore } of await claimsToAssign(db, organisationId, id)) {
    if (judgedBefore.includes(personId)) refuse("SOMEONE_ELSE", ["assessor"], messages.assessorJudgedBefore);
    const standing = await findJudgingFacts(db, organisationId, personId, workerId, competenceId, today);
    if (standing.inConflict) refuse("CONFLICT_OF_INTEREST", ["assessor"], messages.assessorHasConflict);
    if (standing.managed && !standing.lineManagersMayJudge)
      refuse("LINE_MANAGER", ["assessor"], messages.assessorIsLineManager);
    if (partnerOrganisationId === null && !standing.appointed)
      missing.push(reference.framework.competences.get(competenceId)?.code ?? competenceId);
  }
  if (missing.length > 0)
    refuse("NO_APPOINTMENT", ["assessor"], messages.assessorNotAppointed(name, missing));
}
