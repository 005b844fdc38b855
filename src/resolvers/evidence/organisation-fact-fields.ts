import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AssessorAppointment, Attestation, Competence, Duty, Member } from "../../entities";
import { AppointmentScope } from "../../entities/evidence/assessor-appointment";
import { findDuty } from "../../reference/duties";
import type { MemberRow } from "../../repositories/workforce/members";
import { DutyDocument } from "../../schema/evidence/owed-duty";
import { type Context } from "../context";

@Resolver(() => Attestation)
export class AttestationFields {
  @FieldResolver(() => Competence, {
    nullable: true,
    description:
      "The competence of kind ORGANISATIONAL that it is about, or whose statement it is about; null for a duty that the field asks for.",
  })
  competence(@Root() { competenceId }: Attestation, @Ctx() { reference }: Context): Competence | null {
    return reference.framework.competences.get(competenceId ?? "") ?? null;
  }

  @FieldResolver(() => Duty, {
    nullable: true,
    description: "The one duty that it is about; null if it is about the competence as a whole.",
  })
  duty(@Root() { statementId, dutyId }: Attestation, @Ctx() { reference }: Context): Duty | null {
    return findDuty(reference, statementId ?? dutyId ?? "");
  }

  @FieldResolver(() => DutyDocument, {
    nullable: true,
    description: "The document that it names; null if it names none.",
  })
  document(@Root() { documentTitle, documentOn }: Attestation): DutyDocument | null {
    return documentTitle && documentOn ? { title: documentTitle, datedOn: documentOn } : null;
  }
}

@Resolver(() => AssessorAppointment)
export class AssessorAppointmentFields {
  @FieldResolver(() => Member, {
    nullable: true,
    description: "The appointed assessor; null if they are not a member of your organisation.",
  })
  async assessor(
    @Root() { assessorId }: AssessorAppointment,
    @Ctx() { loaders }: Context,
  ): Promise<MemberRow | null> {
    return await loaders.members.load(assessorId);
  }

  @FieldResolver(() => AppointmentScope, { description: "Whether it is for every competence." })
  covers(@Root() { competenceIds }: AssessorAppointment): AppointmentScope {
    return competenceIds.length === 0 ? "EVERY_COMPETENCE" : "NAMED_COMPETENCES";
  }

  @FieldResolver(() => [Competence], {
    description:
      "The competences that it is for, at least one. For an appointment for every competence: the competences of all current editions.",
  })
  competences(
    @Root() { competenceIds }: AssessorAppointment,
    @Ctx() { reference: { framework } }: Context,
  ): readonly Competence[] {
    if (competenceIds.length > 0) return competenceIds.flatMap((id) => framework.competences.get(id) ?? []);
    return [...framework.versions.values()]
      .filter(({ status }) => status === "PUBLISHED")
      .flatMap(({ id }) => framework.competencesOfVersion(id));
  }
}
