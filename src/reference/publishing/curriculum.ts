import type { FrameworkIds } from "./framework";
import { idOf } from "./identity";
import { type OutcomeToPublish, publishProgramme, publishUnit } from "./teaching";
import type { CurriculumFile, OutcomeEntry, ProgrammesFile } from "./teaching-files";
import type { Publication } from "./version";
import { publishList } from "./vocabulary";

export const curriculumId = (code: string): string => idOf("curriculum", code);
export const unitId = (curriculum: string, code: string): string => idOf("curriculum_unit", curriculum, code);
export const programmeId = (code: string): string => idOf("programme", code);

/** Publishes the curriculum and a version of each of its units. */
export async function publishCurriculum(
  db: Publication,
  file: CurriculumFile,
  framework: FrameworkIds,
): Promise<void> {
  const curriculum = curriculumId(file.code);
  await publishList(db, "curriculum", [
    {
      id: curriculum,
      code: file.code,
      owner_organisation_id: null,
      title: file.title,
      published_on: file.publishedOn,
      source_ref: file.sourceRef,
      notes: file.notes,
      delivery: file.delivery,
      domains_not_covered: file.notCoveredDomains,
    },
  ]);
  const units = file.sections.flatMap((section) => section.units.map((unit) => ({ section, unit })));
  // All of them first: a unit may ask for one that comes after it.
  await publishList(
    db,
    "curriculum_unit",
    units.map(({ unit }) => ({
      id: unitId(file.code, unit.code),
      curriculum_id: curriculum,
      code: unit.code,
    })),
  );
  for (const [index, { section, unit }] of units.entries()) {
    await publishUnit(db, {
      ...unit,
      unitId: unitId(file.code, unit.code),
      position: index + 1,
      section,
      optional: section.optional,
      digest: {
        position: index + 1,
        section: { code: section.code, title: section.title, optional: section.optional },
        unit,
        framework: framework.version,
      },
      ...NOT_IN_FILES,
      outcomes: unit.outcomes.map((outcome) => outcomeOf(outcome, framework)),
      prerequisiteIds: unit.prerequisites.map((code) => unitId(file.code, code)),
    });
  }
}

/** What a provider knows of a unit, and a national curriculum leaves open. */
const NOT_IN_FILES = { deliveryMode: null, price: null, durationDays: null, starts: [] };

const outcomeOf = (outcome: OutcomeEntry, framework: FrameworkIds): OutcomeToPublish => ({
  ...outcome,
  frameworkVersionId: framework.version,
  competenceId: framework.competence(outcome.competence),
  levelId: framework.level(outcome.level),
  evidenceKinds: [],
});

/** Publishes what the known providers teach or assess that is their own. @param frameworkOf by code. */
export async function publishOwnUnits(
  db: Publication,
  { providers }: ProgrammesFile,
  frameworkOf: (code: string) => FrameworkIds,
): Promise<void> {
  for (const { code, name, sourceRef, curriculum } of providers) {
    if (!curriculum) continue;
    const { publishedOn, notes, units } = curriculum;
    const home = curriculumId(code);
    await publishList(db, "curriculum", [
      {
        id: home,
        code,
        owner_organisation_id: idOf("organisation", code),
        title: `What ${name} teaches`,
        published_on: publishedOn,
        source_ref: sourceRef,
        notes,
        delivery: [],
        domains_not_covered: [],
      },
    ]);
    await publishList(
      db,
      "curriculum_unit",
      units.map((unit) => ({ id: unitId(code, unit.code), curriculum_id: home, code: unit.code })),
    );
    for (const [index, unit] of units.entries()) {
      const editions = unit.outcomes.map(({ framework }) => frameworkOf(framework).version);
      await publishUnit(db, {
        ...NOT_IN_FILES,
        ...unit,
        unitId: unitId(code, unit.code),
        position: index + 1,
        section: { code, title: `What ${name} teaches` },
        optional: false,
        digest: { position: index + 1, unit, editions: [...new Set(editions)] },
        outcomes: unit.outcomes.map((outcome) => ({
          ...outcomeOf(outcome, frameworkOf(outcome.framework)),
          evidenceKinds: outcome.evidenceKinds,
        })),
        prerequisiteIds: unit.prerequisites.map((each) => unitId(code, each)),
      });
    }
  }
}

/**
 * Publishes the known providers' programmes, each a list of units: the curriculum's, and the provider's own.
 */
export async function publishProgrammes(
  db: Publication,
  file: ProgrammesFile,
  curriculumCode: string,
): Promise<void> {
  for (const programme of file.programmes)
    await publishProgramme(db, {
      ...programme,
      price: null,
      programmeId: programmeId(programme.code),
      providerId: idOf("organisation", programme.provider),
      digest: programme,
      units: programme.units.map(({ curriculum = curriculumCode, unit, mandatory, alone = true, basis }) => ({
        unitId: unitId(curriculum, unit),
        mandatory,
        alone,
        basis,
      })),
    });
}
