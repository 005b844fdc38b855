import { Ctx, Field, FieldResolver, Float, ID, ObjectType, Resolver, Root } from "type-graphql";
import {
  Competence,
  CredentialType,
  Curriculum,
  CurriculumDelivery,
  CurriculumUnitVersion,
  EvidenceKind,
  Level,
  Organisation,
  ProgrammeUnit,
  ProgrammeVersion,
  Source,
  UnitOutcome,
  UnitStart,
} from "../../entities";
import { awardsOf } from "../../reference/awards";
import { completenessOf } from "../../reference/completeness";
import { documentOfProgramme, documentOfUnit } from "../../reference/documents/of-teaching";
import {
  CompletenessContent,
  CurriculumUnitContent,
  ProgrammeContent,
} from "../../schema/authoring/teaching-content";
import { toGlobalId } from "../../schema/node";
import type { Context } from "../context";

@ObjectType({ description: "A section of a curriculum, with its current units." })
export class CurriculumSection {
  @Field(() => String, { description: "Code of the curriculum section." })
  code: string;

  @Field(() => String, { description: "Title of the curriculum section." })
  title: string;

  @Field(() => [CurriculumUnitVersion], { description: "Its units, in order." })
  units: CurriculumUnitVersion[];
}

/** The sections of a curriculum by their codes, in order. */
function sectionsOf(
  { curriculum }: Context["reference"],
  curriculumId: string,
): ReadonlyMap<string, CurriculumSection> {
  const sections = new Map<string, CurriculumSection>();
  for (const unit of curriculum.currentUnitsOf(curriculumId)) {
    const section = sections.get(unit.sectionCode) ?? sectionOf(unit);
    section.units.push(unit);
    sections.set(unit.sectionCode, section);
  }
  return sections;
}

const sectionOf = ({ sectionCode, sectionTitle }: CurriculumUnitVersion): CurriculumSection => ({
  code: sectionCode,
  title: sectionTitle,
  units: [],
});

@Resolver(() => Curriculum)
export class CurriculumFields {
  @FieldResolver(() => [CurriculumDelivery], { description: "What is published about how it is taught." })
  delivery(@Root() curriculum: Curriculum): readonly CurriculumDelivery[] {
    return curriculum.delivery;
  }

  @FieldResolver(() => [CurriculumSection], { description: "Its sections, in order." })
  sections(@Root() curriculum: Curriculum, @Ctx() { reference }: Context): readonly CurriculumSection[] {
    return [...sectionsOf(reference, curriculum.id).values()];
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() curriculum: Curriculum, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([curriculum.sourceRef]);
  }
}

@Resolver(() => CurriculumDelivery)
export class CurriculumDeliveryFields {
  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() delivery: CurriculumDelivery, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([delivery.sourceRef]);
  }
}

@Resolver(() => CurriculumUnitVersion)
export class CurriculumUnitFields {
  @FieldResolver(() => ID, { description: "Opaque global id; the same for every version of the unit." })
  id(@Root() unit: CurriculumUnitVersion): string {
    return toGlobalId("CurriculumUnit", unit.unitId);
  }

  @FieldResolver(() => CurriculumSection, {
    description: "The section of the curriculum that it belongs to.",
  })
  section(@Root() unit: CurriculumUnitVersion, @Ctx() { reference }: Context): CurriculumSection {
    const curriculumId = reference.curriculum.units.get(unit.unitId)?.curriculumId ?? "";
    return sectionsOf(reference, curriculumId).get(unit.sectionCode) ?? sectionOf(unit);
  }

  @FieldResolver(() => String, {
    description: "Code in its curriculum, for example 1.2; not a competence's code.",
  })
  code(@Root() unit: CurriculumUnitVersion, @Ctx() { reference }: Context): string {
    return reference.curriculum.units.get(unit.unitId)?.code ?? "";
  }

  @FieldResolver(() => Curriculum, { description: "The curriculum it belongs to." })
  curriculum(@Root() unit: CurriculumUnitVersion, @Ctx() { reference }: Context): Curriculum | undefined {
    return reference.curriculum.curricula.get(
      reference.curriculum.units.get(unit.unitId)?.curriculumId ?? "",
    );
  }

  @FieldResolver(() => [UnitOutcome], { description: "What a learner can do after it, in order." })
  outcomes(@Root() unit: CurriculumUnitVersion, @Ctx() { reference }: Context): readonly UnitOutcome[] {
    return reference.curriculum.outcomesOf(unit.id);
  }

  @FieldResolver(() => [UnitStart], {
    description: "The days from today on which it next starts, as published by its provider, earliest first.",
  })
  starts(@Root() unit: CurriculumUnitVersion, @Ctx() { reference, today }: Context): readonly UnitStart[] {
    return reference.curriculum.startsOf(unit.id).filter(({ startsOn }) => startsOn >= today);
  }

  @FieldResolver(() => CurriculumUnitContent, {
    description:
      "The content, as it would be drafted: the starting point for its next version. Past starts are left out.",
  })
  content(@Root() unit: CurriculumUnitVersion, @Ctx() { reference, today }: Context): CurriculumUnitContent {
    const document = documentOfUnit(unit, reference);
    return { ...document, starts: document.starts.filter(({ startsOn }) => startsOn >= today) };
  }

  @FieldResolver(() => [ProgrammeVersion], { description: "The programmes that teach it, by code." })
  programmes(
    @Root() unit: CurriculumUnitVersion,
    @Ctx() { reference }: Context,
  ): readonly ProgrammeVersion[] {
    const { curriculum } = reference;
    return curriculum
      .allProgrammes()
      .filter(({ id }) => curriculum.programmeUnitsOf(id).some(({ unitId }) => unitId === unit.unitId));
  }

  @FieldResolver(() => [CurriculumUnitVersion], { description: "Units that must be taken before it." })
  prerequisites(
    @Root() unit: CurriculumUnitVersion,
    @Ctx() { reference }: Context,
  ): readonly CurriculumUnitVersion[] {
    return reference.curriculum
      .prerequisitesOf(unit.id)
      .flatMap(({ unitId }) => reference.curriculum.current.get(unitId) ?? []);
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() unit: CurriculumUnitVersion, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf(unit.sourceRefs);
  }
}

@Resolver(() => UnitOutcome)
export class UnitOutcomeFields {
  @FieldResolver(() => [EvidenceKind], {
    description:
      "The kinds of evidence that a learner produces; empty if there are none, or they are not known.",
  })
  evidenceKinds(@Root() outcome: UnitOutcome, @Ctx() { reference }: Context): readonly EvidenceKind[] {
    return reference.pathway.evidenceKinds.filter(({ code }) => outcome.evidenceKinds.includes(code));
  }

  @FieldResolver(() => Competence, { description: "The competence that it shows." })
  competence(@Root() outcome: UnitOutcome, @Ctx() { reference }: Context): Competence | undefined {
    return reference.framework.competences.get(outcome.competenceId);
  }

  @FieldResolver(() => Level, { description: "The level at which it shows the competence." })
  level(@Root() outcome: UnitOutcome, @Ctx() { reference }: Context): Level | undefined {
    return reference.framework.levels.get(outcome.levelId);
  }
}

@Resolver(() => ProgrammeVersion)
export class ProgrammeFields {
  @FieldResolver(() => ID, { description: "Opaque global id; the same for every version of the programme." })
  id(@Root() programme: ProgrammeVersion): string {
    return toGlobalId("Programme", programme.programmeId);
  }

  @FieldResolver(() => String, { description: "Code, for example IMROC-PSW." })
  code(@Root() programme: ProgrammeVersion, @Ctx() { reference }: Context): string {
    return reference.curriculum.programmes.get(programme.programmeId)?.code ?? "";
  }

  @FieldResolver(() => Organisation, { description: "The training provider that teaches it." })
  provider(@Root() programme: ProgrammeVersion, @Ctx() { reference }: Context): Organisation | undefined {
    return reference.curriculum.organisations.get(
      reference.curriculum.programmes.get(programme.programmeId)?.providerId ?? "",
    );
  }

  @FieldResolver(() => ProgrammeContent, {
    description: "The content, as it would be drafted: the starting point for its next version.",
  })
  content(@Root() programme: ProgrammeVersion, @Ctx() { reference }: Context): ProgrammeContent {
    return documentOfProgramme(programme, reference);
  }

  @FieldResolver(() => [CredentialType], {
    description: "The credential types that a learner who completes it can be awarded.",
  })
  leadsTo(@Root() programme: ProgrammeVersion, @Ctx() { reference }: Context): readonly CredentialType[] {
    return awardsOf(reference.pathway, [programme]);
  }

  @FieldResolver(() => CompletenessContent, {
    nullable: true,
    description:
      "Who stated, and when, that its units and their outcomes are all that it teaches; null if nobody has. Without the statement, what it does not seem to teach is not known.",
  })
  completeness(@Root() programme: ProgrammeVersion): CompletenessContent | null {
    return completenessOf(programme);
  }

  @FieldResolver(() => [ProgrammeUnit], { description: "The units it teaches, in order." })
  units(@Root() programme: ProgrammeVersion, @Ctx() { reference }: Context): readonly ProgrammeUnit[] {
    return reference.curriculum.programmeUnitsOf(programme.id);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "Sum of its units' hours; null if any of them is not known.",
  })
  unitHours(@Root() programme: ProgrammeVersion, @Ctx() { reference }: Context): number | null {
    const hours = reference.curriculum.taughtIn(programme.id).map(({ unit }) => unit.hours);
    return hours.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() programme: ProgrammeVersion, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([programme.sourceRef]);
  }
}

@Resolver(() => ProgrammeUnit)
export class ProgrammeUnitFields {
  @FieldResolver(() => CurriculumUnitVersion, {
    description:
      "The unit in its current version; for an earlier version of a programme, in the version that it was published with.",
  })
  unit(@Root() place: ProgrammeUnit, @Ctx() { reference }: Context): CurriculumUnitVersion | undefined {
    return reference.curriculum
      .taughtIn(place.programmeVersionId)
      .find(({ unit }) => unit.unitId === place.unitId)?.unit;
  }
}

@Resolver(() => Organisation)
export class OrganisationFields {
  @FieldResolver(() => [ProgrammeVersion], {
    description: "The programmes it teaches; none for an employer.",
  })
  programmes(@Root() organisation: Organisation, @Ctx() { reference }: Context): readonly ProgrammeVersion[] {
    return reference.curriculum.programmesOf(organisation.id);
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() organisation: Organisation, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([organisation.sourceRef]);
  }
}
