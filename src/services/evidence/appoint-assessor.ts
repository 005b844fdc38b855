import type { Database } from "../../database/pool";
import { insertAppointmentCompetence } from "../../repositories/evidence/evidence";
import { findMembers } from "../../repositories/workforce/members";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseEnd, parseId, requirePlausible } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";
import { type AppointmentCover, requireCovered } from "./shared/appointment-cover";

export interface AppointAssessor {
  readonly assessor: string;
  readonly fromOn: string;
  readonly untilOn?: string | null;
  readonly covers: AppointmentCover;
}

/** Appoints someone to judge evidence, from a day until another, for some competences or all. */
export async function appointAssessor(
  context: UseCaseContext,
  db: Database,
  input: AppointAssessor,
): Promise<string> {
  const assessor = parseId("Member", input.assessor, "assessor");
  requirePlausible(context, input.fromOn, "fromOn");
  const untilOn = parseEnd(context, input.fromOn, input.untilOn, "untilOn", "appointment");
  const [member] = await findMembers(db, context.actor.organisationId, [assessor]);
  if (!member) refuse("NOT_FOUND", ["assessor"], messages.memberNotFound);
  const covered = requireCovered(context, input.covers);
  const id = await writeFact(context, db, {
    kind: "ASSESSOR_APPOINTMENT",
    action: "appointAssessors",
    workerId: null,
    row: { assessorId: assessor, fromOn: input.fromOn, untilOn },
  });
  for (const competenceId of covered ?? [])
    await insertAppointmentCompetence(db, context.actor.organisationId, id, competenceId);
  return id;
}
