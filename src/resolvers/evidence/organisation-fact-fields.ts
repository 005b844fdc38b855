import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { AssessorAppointment, Attestation, Competence, Member } from "../../entities";
import { AppointmentScope } from "../../entities/evidence/assessor-appointment";
import type { AppointmentRow, AttestationRow } from "../../repositories/evidence/organisation-facts";
import type { MemberRow } from "../../repositories/workforce/members";
import { FactClockArgs } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { IncludeUndone } from "../../schema/include-undone";
import { toGlobalId } from "../../schema/node";
import { factClocksFrom, filterShown } from "../clocks";
import { type Context, requireActor } from "../context";

const AttestationConnection = connectionOf(Attestation, "Attestation", "attestations");
const AssessorAppointmentConnection = connectionOf(
  AssessorAppointment,
  "AssessorAppointment",
  "assessor appointments",
);

const idOf = ({ id }: { readonly id: string }): string => id;

@Resolver()
export class OrganisationFactQueries {
  @Query(() => AttestationConnection, {
    description: "Your organisation's statements about its duties, newest first.",
  })
  async attestations(
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => FactClockArgs) clocks: FactClockArgs,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() context: Context,
  ): Promise<Connection<AttestationRow>> {
    const { organisationId } = requireActor(context);
    const all = await context.loaders.otherFacts.attestations.all(factClocksFrom(context, clocks));
    return pageOfList(`attestations of ${organisationId}`, filterShown(includeUndone, all), idOf, page);
  }

  @Query(() => AssessorAppointmentConnection, {
    description:
      "Present, past and future appointments to judge evidence at your organisation, newest first.",
  })
  async assessorAppointments(
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => FactClockArgs) clocks: FactClockArgs,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() context: Context,
  ): Promise<Connection<AppointmentRow>> {
    const { organisationId } = requireActor(context);
    const all = await context.loaders.otherFacts.appointments.all(factClocksFrom(context, clocks));
    return pageOfList(`appointments of ${organisationId}`, filterShown(includeUndone, all), idOf, page);
  }
}

@Resolver(() => Attestation)
export class AttestationFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Attestation): string {
    return toGlobalId("Attestation", id);
  }

  @FieldResolver(() => Competence, { description: "The duty, a competence of kind ORGANISATIONAL." })
  competence(@Root() { competenceId }: Attestation, @Ctx() { reference }: Context): Competence | undefined {
    return reference.framework.competences.get(competenceId);
  }
}

@Resolver(() => AssessorAppointment)
export class AssessorAppointmentFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: AssessorAppointment): string {
    return toGlobalId("AssessorAppointment", id);
  }

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
