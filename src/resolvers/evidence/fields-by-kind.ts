import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import {
  Completion,
  Credential,
  CredentialType,
  CredentialVerification,
  CurriculumUnitVersion,
  Endorsement,
  EndorsementTopic,
  Offer,
  ProgrammeVersion,
  ProgressionRouteVersion,
  RequirementRow,
  Supervision,
  SupervisionConfirmation,
  SupervisionKind,
  Waiver,
} from "../../entities";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import { IncludeUndone } from "../../schema/include-undone";
import { filterShown } from "../clocks";
import type { Context } from "../context";

@Resolver(() => Completion)
export class CompletionFields {
  @FieldResolver(() => CurriculumUnitVersion, {
    nullable: true,
    description: "The unit, in the version that was taken, even if it has been replaced since.",
  })
  unit(
    @Root() { unitId, unitVersionId }: FactRow<"COMPLETION">,
    @Ctx() { reference }: Context,
  ): CurriculumUnitVersion | null {
    return reference.curriculum.unitVersionsOf(unitId).find(({ id }) => id === unitVersionId) ?? null;
  }

  @FieldResolver(() => ProgrammeVersion, {
    nullable: true,
    description: "The programme that it was part of, if that is known.",
  })
  programme(@Root() { programmeId }: Completion, @Ctx() { reference }: Context): ProgrammeVersion | null {
    return reference.curriculum.newestProgramme(programmeId ?? "");
  }
}

@Resolver(() => Credential)
export class CredentialFields {
  @FieldResolver(() => CredentialType, { description: "The kind of credential." })
  type(@Root() { credentialTypeId }: Credential, @Ctx() { reference }: Context): CredentialType | undefined {
    return reference.pathway.credentialTypes.get(credentialTypeId);
  }

  @FieldResolver(() => [CredentialVerification], {
    description: "Who verified it and how, latest first.",
  })
  async verifications(
    @Root() { id, workerId, clocks }: FactRow<"CREDENTIAL">,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() { loaders }: Context,
  ): Promise<readonly FactRow<"CREDENTIAL_VERIFICATION">[]> {
    const all = await loaders.facts.CREDENTIAL_VERIFICATION.of(clocks).load(workerId);
    return filterShown(
      includeUndone,
      all.filter(({ credentialId }) => credentialId === id),
    );
  }
}

@Resolver(() => Supervision)
export class SupervisionFields {
  @FieldResolver(() => SupervisionKind, { description: "The kind of supervision." })
  kind(
    @Root() { supervisionKindId }: Supervision,
    @Ctx() { reference }: Context,
  ): SupervisionKind | undefined {
    return reference.pathway.supervisionKinds.find(({ id }) => id === supervisionKindId);
  }

  @FieldResolver(() => SupervisionConfirmation, {
    nullable: true,
    description: "The worker's confirmation that it took place; null if there is none.",
  })
  async confirmation(
    @Root() session: FactRow<"SUPERVISION">,
    @Ctx() context: Context,
  ): Promise<FactRow<"SUPERVISION_CONFIRMATION"> | null> {
    return (await saidOf(session, context)).find(({ isContest }) => isContest !== true) ?? null;
  }

  @FieldResolver(() => SupervisionConfirmation, {
    nullable: true,
    description:
      "The worker's statement that it did not take place; null if there is none. A session does not count while there is one.",
  })
  async contest(
    @Root() session: FactRow<"SUPERVISION">,
    @Ctx() context: Context,
  ): Promise<FactRow<"SUPERVISION_CONFIRMATION"> | null> {
    return (await saidOf(session, context)).find(({ isContest }) => isContest === true) ?? null;
  }
}

/** What the worker says of a session, without what they took back. */
async function saidOf(
  { id, workerId, clocks }: FactRow<"SUPERVISION">,
  { loaders }: Context,
): Promise<readonly FactRow<"SUPERVISION_CONFIRMATION">[]> {
  const all = await loaders.facts.SUPERVISION_CONFIRMATION.of(clocks).load(workerId);
  return filterShown(false, all).filter(({ supervisionId }) => supervisionId === id);
}

@Resolver(() => SupervisionConfirmation)
export class SupervisionConfirmationFields {
  @FieldResolver(() => Boolean, { description: "Whether the session took place, as the worker says." })
  tookPlace(@Root() { isContest }: FactRow<"SUPERVISION_CONFIRMATION">): boolean {
    return isContest !== true;
  }
}

/** The topic that a fact names by its key. */
const topicOf = (
  { pathway }: Context["reference"],
  { subject, subjectCode }: Pick<Offer, "subject" | "subjectCode">,
): EndorsementTopic | null =>
  pathway.endorsementTopics.find((topic) => topic.subject === subject && topic.key === subjectCode) ?? null;

@Resolver(() => Endorsement)
export class EndorsementFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The topic within the subject, for example NO_FORMAL_PROCESS.",
  })
  subjectCode(@Root() endorsement: Endorsement, @Ctx() { reference }: Context): string | null {
    return topicOf(reference, endorsement)?.code ?? null;
  }

  @FieldResolver(() => EndorsementTopic, {
    nullable: true,
    description: "The topic within the subject; null if the subject has none.",
  })
  topic(@Root() endorsement: Endorsement, @Ctx() { reference }: Context): EndorsementTopic | null {
    return topicOf(reference, endorsement);
  }

  @FieldResolver(() => ProgressionRouteVersion, {
    nullable: true,
    description: "The route that is supported, for SUPPORTS_MOVE.",
  })
  route(@Root() { routeId }: Endorsement, @Ctx() { reference }: Context): ProgressionRouteVersion | null {
    return reference.pathway.newestRoute(routeId ?? "");
  }
}

@Resolver(() => Offer)
export class OfferFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The topic within the subject, for example 7.1; null if the subject has none.",
  })
  subjectCode(@Root() offer: Offer, @Ctx() { reference }: Context): string | null {
    return topicOf(reference, offer)?.code ?? null;
  }

  @FieldResolver(() => CredentialType, {
    nullable: true,
    description: "The credential that the training leads to; null if somebody's word was offered.",
  })
  type(@Root() { credentialTypeId }: Offer, @Ctx() { reference }: Context): CredentialType | null {
    return reference.pathway.credentialTypes.get(credentialTypeId ?? "") ?? null;
  }
}

@Resolver(() => Waiver)
export class WaiverFields {
  @FieldResolver(() => ProgressionRouteVersion, {
    nullable: true,
    description: "The route, in its current version; for a retired route, in its last version.",
  })
  route(@Root() { routeId }: Waiver, @Ctx() { reference }: Context): ProgressionRouteVersion | null {
    return reference.pathway.newestRoute(routeId);
  }

  @FieldResolver(() => RequirementRow, {
    nullable: true,
    description: "The requirement, if the current or last version of the route still has it.",
  })
  requirement(
    @Root() { routeId, requirementCode }: Waiver,
    @Ctx() { reference }: Context,
  ): RequirementRow | null {
    const route = reference.pathway.newestRoute(routeId);
    const requirements = route ? reference.pathway.requirementsOf(route.id) : [];
    return requirements.find(({ code }) => code === requirementCode) ?? null;
  }
}
