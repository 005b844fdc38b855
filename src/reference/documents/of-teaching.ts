import type { CurriculumUnitVersion, ProgrammeVersion, UnitOutcome } from "../../entities";
import type { PublishedReference } from "../checking/draft";
import { completenessOf } from "../completeness";
import type { OutcomeDocument, ProgrammeDocument, UnitDocument } from "./curriculum";

/** A version of a unit as the document that would publish it again: where an author starts from. */
export function documentOfUnit(version: CurriculumUnitVersion, reference: PublishedReference): UnitDocument {
  const { curriculum } = reference;
  const { id, sectionCode, sectionTitle } = version;
  const home = codesOfUnit(version.unitId, reference);
  return {
    curriculum: home.curriculum,
    code: home.unit,
    section: sectionCode === home.curriculum ? null : { code: sectionCode, title: sectionTitle },
    optional: version.optional,
    title: version.title,
    titleBasis: version.titleBasis,
    aim: version.aim,
    summary: version.summary,
    hours: version.hours,
    deliveryMode: version.deliveryMode,
    price: version.price,
    durationDays: version.durationDays,
    starts: curriculum.startsOf(id).map(({ startsOn, places }) => ({ startsOn, places })),
    prerequisites: curriculum.prerequisitesOf(id).map(({ unitId }) => codesOfUnit(unitId, reference)),
    outcomes: curriculum.outcomesOf(id).map((outcome) => documentOfOutcome(outcome, reference)),
    mappingBasis: version.mappingBasis,
    note: version.note,
    sourceRefs: version.sourceRefs,
  };
}

/** A version of a programme as the document that would publish it again, its units as they stand. */
export function documentOfProgramme(
  version: ProgrammeVersion,
  reference: PublishedReference,
): ProgrammeDocument {
  const { curriculum } = reference;
  const programme = curriculum.programmes.get(version.programmeId);
  return {
    code: programme?.code ?? "",
    provider: curriculum.organisations.get(programme?.providerId ?? "")?.code ?? null,
    title: version.title,
    shape: version.shape,
    delivery: version.delivery,
    hours: version.hours,
    price: version.price,
    maximumFunding: version.maximumFunding,
    award: version.award,
    leadsTo: version.leadsTo,
    basis: version.basis,
    sourceRef: version.sourceRef,
    note: version.note,
    completeness: completenessOf(version),
    units: curriculum.programmeUnitsOf(version.id).map(({ unitId, mandatory, alone, basis }) => ({
      ...codesOfUnit(unitId, reference),
      mandatory,
      alone,
      basis,
    })),
    define: [],
  };
}

function documentOfOutcome(
  { competenceId, levelId, frameworkVersionId, ...outcome }: UnitOutcome,
  { framework }: PublishedReference,
): OutcomeDocument {
  const version = framework.versions.get(frameworkVersionId);
  return {
    text: outcome.text,
    basis: outcome.basis,
    framework: framework.frameworks.get(version?.frameworkId ?? "")?.code ?? "",
    edition: version?.status === "PUBLISHED" ? null : (version?.edition ?? null),
    competence: framework.competences.get(competenceId)?.code ?? "",
    level: framework.levels.get(levelId)?.code ?? "",
    depth: outcome.depth,
    evidenceKinds: outcome.evidenceKinds,
    mappingBasis: outcome.mappingBasis,
    levelBasis: outcome.levelBasis,
  };
}

function codesOfUnit(
  unitId: string,
  { curriculum }: PublishedReference,
): { curriculum: string; unit: string } {
  const unit = curriculum.units.get(unitId);
  return {
    curriculum: curriculum.curricula.get(unit?.curriculumId ?? "")?.code ?? "",
    unit: unit?.code ?? "",
  };
}
