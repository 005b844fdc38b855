import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import {
  Competence,
  CredentialType,
  CurriculumUnitVersion,
  Domain,
  EndorsementTopic,
  Level,
  Organisation,
  PayBand,
  ProgrammeVersion,
  RequirementRow,
  RoleBandVersion,
  Source,
  SupervisionKind,
} from "../../entities";
import { Basis, Capacity, EndorsementSubject } from "../../entities/vocabulary";
import { basisOfRequirement } from "../../reference/basis-of-requirement";
import { withCodesOfTopics } from "../../reference/kept-up-topics";
import { droppedFrom, localChangeOf } from "../../reference/local-changes";
import { nationalOf } from "../../reference/local-version";
import { Counting } from "../../schema/authoring/requirement-content";
import { EvidenceRule } from "../../schema/pathway/evidence-rule";
import { RouteChange } from "../../schema/pathway/local-version";
import type { Context } from "../context";

@Resolver(() => RequirementRow)
export class RequirementFields {
  @FieldResolver(() => Basis, {
    description:
      "How well founded it is: published, inferred, local policy or illustrative. A group is as well founded as its weakest part.",
  })
  basis(@Root() requirement: RequirementRow, @Ctx() { reference }: Context): Basis {
    return basisOfRequirement(reference, requirement);
  }

  @FieldResolver(() => [RequirementRow], {
    description: "The parts of a group, in order; empty for a single requirement.",
  })
  parts(@Root() requirement: RequirementRow, @Ctx() { reference }: Context): readonly RequirementRow[] {
    return reference.pathway
      .requirementsOf(requirement.routeVersionId)
      .filter(({ parentCode }) => parentCode === requirement.code);
  }

  @FieldResolver(() => RequirementRow, {
    nullable: true,
    description:
      "In a local version of a national route: the national requirement that this one replaces; null if it was added, and for any other route.",
  })
  national(@Root() requirement: RequirementRow, @Ctx() { reference }: Context): RequirementRow | null {
    return nationalOf(reference, requirement);
  }

  @FieldResolver(() => RouteChange, {
    nullable: true,
    description:
      "In a local version of a national route: how this requirement differs from the national one; null if it does not, and for any other route.",
  })
  localChange(@Root() requirement: RequirementRow, @Ctx() { reference }: Context): RouteChange | null {
    return localChangeOf(reference, requirement);
  }

  @FieldResolver(() => [RouteChange], {
    description:
      "In a local version of a national route: what the national route asks for in this group, and this version does not.",
  })
  dropped(@Root() requirement: RequirementRow, @Ctx() { reference }: Context): readonly RouteChange[] {
    return droppedFrom(reference, requirement);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "The organisation that is the source, if the basis is LOCAL_POLICY; null for any other basis.",
  })
  organisation(
    @Root() { basis, routeVersionId }: RequirementRow,
    @Ctx() { reference: { pathway, curriculum } }: Context,
  ): Organisation | null {
    const version = pathway.routeVersions.get(routeVersionId);
    const owner = version?.organisationId ?? pathway.routes.get(version?.routeId ?? "")?.ownerOrganisationId;
    return basis === "LOCAL_POLICY" ? (curriculum.organisations.get(owner ?? "") ?? null) : null;
  }

  @FieldResolver(() => Competence, {
    nullable: true,
    description: "The required competence, or the employer's duty.",
  })
  competence(@Root() { competenceId }: RequirementRow, @Ctx() { reference }: Context): Competence | null {
    return reference.framework.competences.get(competenceId ?? "") ?? null;
  }

  @FieldResolver(() => Domain, { nullable: true, description: "The domain that is required." })
  domain(@Root() { domainId }: RequirementRow, @Ctx() { reference }: Context): Domain | null {
    return reference.framework.domains.get(domainId ?? "") ?? null;
  }

  @FieldResolver(() => Level, { nullable: true, description: "The minimum level that is required." })
  level(@Root() { levelId }: RequirementRow, @Ctx() { reference }: Context): Level | null {
    return reference.framework.levels.get(levelId ?? "") ?? null;
  }

  @FieldResolver(() => EvidenceRule, {
    nullable: true,
    description: "How much evidence is needed, for a competence or a domain.",
  })
  evidence(@Root() { parameters }: RequirementRow, @Ctx() { reference }: Context): EvidenceRule | null {
    const { evidence } = parameters;
    if (!evidence?.keptUpBy) return evidence ?? null;
    return { ...evidence, keptUpBy: withCodesOfTopics(reference.pathway, evidence.keptUpBy) };
  }

  @FieldResolver(() => CurriculumUnitVersion, {
    nullable: true,
    description: "The required curriculum unit.",
  })
  unit(@Root() { unitId }: RequirementRow, @Ctx() { reference }: Context): CurriculumUnitVersion | null {
    return reference.curriculum.newestUnit(unitId ?? "");
  }

  @FieldResolver(() => ProgrammeVersion, {
    nullable: true,
    description: "The required programme: all its mandatory units.",
  })
  programme(@Root() { programmeId }: RequirementRow, @Ctx() { reference }: Context): ProgrammeVersion | null {
    return reference.curriculum.newestProgramme(programmeId ?? "");
  }

  @FieldResolver(() => CredentialType, {
    nullable: true,
    description: "The type of credential that is required.",
  })
  credentialType(
    @Root() { credentialTypeId }: RequirementRow,
    @Ctx() { reference }: Context,
  ): CredentialType | null {
    return reference.pathway.credentialTypes.get(credentialTypeId ?? "") ?? null;
  }

  @FieldResolver(() => [String], { nullable: true, description: "The accepted issuers; null for any." })
  acceptedIssuers(@Root() { parameters }: RequirementRow): readonly string[] | null {
    return parameters.acceptedIssuers ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Calendar months for which a credential counts; null for no limit, or if its own expiry date decides.",
  })
  currencyMonths(@Root() { parameters }: RequirementRow): number | null {
    return parameters.currencyMonths ?? null;
  }

  @FieldResolver(() => [RoleBandVersion], {
    description:
      "The role bands in which time counts; empty if any role band at or above a band counts, or if no time is required.",
  })
  roleBands(
    @Root() { parameters }: RequirementRow,
    @Ctx() { reference }: Context,
  ): readonly RoleBandVersion[] {
    return (parameters.roleBandIds ?? []).flatMap((id) => reference.pathway.newestRoleBands.get(id) ?? []);
  }

  @FieldResolver(() => PayBand, { nullable: true, description: "The lowest pay band of a post that counts." })
  minimumBand(@Root() { minimumPayBandId }: RequirementRow, @Ctx() { reference }: Context): PayBand | null {
    return reference.pathway.payBands.get(minimumPayBandId ?? "") ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: "How many parts are needed, for N_OF." })
  n(@Root() { parameters }: RequirementRow): number | null {
    return typeof parameters.n === "number" ? parameters.n : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "For UNIT_COMPLETED: the lowest version of the unit that counts; null for any.",
  })
  minimumVersion(@Root() { parameters }: RequirementRow): number | null {
    return parameters.minimumVersion ?? null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "For DOMAIN: whether its OPTIONAL competences count too; null for any other kind.",
  })
  countOptional(@Root() { kind, parameters }: RequirementRow): boolean | null {
    return kind === "DOMAIN" ? (parameters.countOptional ?? false) : null;
  }

  @FieldResolver(() => Counting, {
    nullable: true,
    description: "For TIME_IN_ROLE: whether days count in full or by the hours worked.",
  })
  counting(@Root() { kind, parameters }: RequirementRow): Counting | null {
    return kind === "TIME_IN_ROLE" ? (parameters.counting ?? "CALENDAR") : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "For TIME_IN_ROLE: whether such a post must be held on the day; null for any other kind.",
  })
  mustHoldNow(@Root() { kind, parameters }: RequirementRow): boolean | null {
    return kind === "TIME_IN_ROLE" ? (parameters.mustHoldNow ?? false) : null;
  }

  @FieldResolver(() => SupervisionKind, {
    nullable: true,
    description: "For SUPERVISION: the kind of session that counts; null for any.",
  })
  supervisionKind(
    @Root() { parameters }: RequirementRow,
    @Ctx() { reference }: Context,
  ): SupervisionKind | null {
    return reference.pathway.supervisionKinds.find(({ key }) => key === parameters.supervisionKind) ?? null;
  }

  @FieldResolver(() => EndorsementTopic, {
    nullable: true,
    description: "For ENDORSEMENT: the topic within the subject; null for any.",
  })
  topic(@Root() { parameters }: RequirementRow, @Ctx() { reference }: Context): EndorsementTopic | null {
    return reference.pathway.endorsementTopics.find(({ key }) => key === parameters.subjectCode) ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: "Calendar months of time in role." })
  months(@Root() { parameters }: RequirementRow): number | null {
    return parameters.months ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: "The number of supervision sessions needed." })
  sessions(@Root() { parameters }: RequirementRow): number | null {
    return parameters.sessions ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: "Calendar months within which they count." })
  withinMonths(@Root() { parameters }: RequirementRow): number | null {
    return parameters.withinMonths ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "The longest gap in days between sessions; null if there is no limit.",
  })
  longestGapDays(@Root() { parameters }: RequirementRow): number | null {
    return parameters.longestGapDays ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Sessions fewer days apart than this count as one; null if every session counts.",
  })
  shortestGapDays(@Root() { parameters }: RequirementRow): number | null {
    return parameters.shortestGapDays ?? null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether only sessions count that the worker has confirmed; null if this asks for none.",
  })
  confirmedOnly(@Root() { kind, parameters }: RequirementRow): boolean | null {
    return kind === "SUPERVISION" ? (parameters.confirmedOnly ?? false) : null;
  }

  @FieldResolver(() => Capacity, {
    nullable: true,
    description: "The capacity in which somebody must endorse the worker.",
  })
  byCapacity(@Root() { parameters }: RequirementRow): Capacity | null {
    return parameters.byCapacity ?? null;
  }

  @FieldResolver(() => EndorsementSubject, {
    nullable: true,
    description: "What the endorsement must be about.",
  })
  subject(@Root() { parameters }: RequirementRow): EndorsementSubject | null {
    return parameters.subject ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Calendar months for which the endorsement counts; null for no limit.",
  })
  goodForMonths(@Root() { parameters }: RequirementRow): number | null {
    return parameters.goodForMonths ?? null;
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { sourceRef }: RequirementRow, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}
