import type { Database } from "../../database/pool";
import { insertAppointmentCompetence } from "../../repositories/evidence/evidence";
import { findMembers } from "../../repositories/workforce/members";
import { type Desk, refuse } from "../shared/context";
import { endAfter, idIn, plausible, writeFact } from "../shared/validation";
import { type AppointmentCover, coveredIds } from "./shared/appointment-cover";

export interface AppointAssessor {
  readonly assessor: string;
  readonly fromOn: string;
  readonly untilOn?: string | null;
  readonly covers: AppointmentCover;
}

/** Appoints someone to judge evidence, from a day until another, for some competences or all. */
export async function appointAssessor(desk: Desk, db: Database, input: AppointAssessor): Promise<string> {
  const assessor = idIn("Member", input.assessor, "assessor");
  plausible(desk, input.fromOn, "fromOn");
  const untilOn = endAfter(
    desk,
    input.fromOn,
    input.untilOn,
    "untilOn",
    "it is the first day on which the appointment no longer holds.",
  );
  const [member] = await findMembers(db, desk.actor.organisationId, [assessor]);
  if (!member)
    refuse(
      "NOT_FOUND",
      ["assessor"],
      "There is no such member of your organisation. The query members lists them.",
    );
  const covered = coveredIds(desk, input.covers);
  const id = await writeFact(desk, db, {
    kind: "ASSESSOR_APPOINTMENT",
    action: "appointAssessors",
    workerId: null,
    row: { assessor_id: assessor, from_on: input.fromOn, until_on: untilOn },
  });
  for (const competenceId of covered ?? [])
    await insertAppointmentCompetence(db, desk.actor.organisationId, id, competenceId);
  return id;
}
