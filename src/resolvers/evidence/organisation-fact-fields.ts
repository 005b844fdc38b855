import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AssessorAppointment, Attestation, Competence, Member } from "../../entities";
import { AppointmentScope } from "../../entities/evidence/assessor-appointment";
import type { MemberRow } from "../../repositories/workforce/members";
import { type Context } from "../context";

@Resolver(() => Attestation)
export class AttestationFields {
  @FieldResolver(() => Competence, { description: "The duty, a competence of kind ORGANISATIONAL." })
  competence(@Root() { competenceId }: Attestation, @Ctx() { reference }: Context): Competence | undefined {
    return reference.framework.competences.get(competenceId);
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
