import type { CurriculumFile, ProgrammesFile } from "./files";
import type { FrameworkIds } from "./framework";
import { idOf } from "./identity";
import { type Publication, publishEntry } from "./version";
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
      title: file.title,
      published_on: file.publishedOn,
      source_ref: file.sourceRef,
      notes: file.notes,
      delivery: file.delivery,
      domains_not_covered: file.notCoveredDomains,
    },
  ]);
  const units = file.sections.flatMap((section) => section.units.map((unit) => ({ section, unit })));
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
    await publishEntry(db, {
      table: "curriculum_unit_version",
      identity: { unit_id: unitId(file.code, unit.code) },
      entry: {
        position: index + 1,
        section: { code: section.code, title: section.title, optional: section.optional },
        unit,
        framework: framework.version,
      },
      columns: (_, version) => ({
        version,
        position: index + 1,
        section_code: section.code,
        section_title: section.title,
        optional: section.optional,
        title: unit.title,
        title_basis: unit.titleBasis,
        aim: unit.aim,
        summary: unit.summary,
        hours: unit.hours,
        mapping_basis: unit.mappingBasis,
        note: unit.note,
        source_refs: unit.sourceRefs,
      }),
      below: (id) => [
        [
          "unit_outcome",
          unit.outcomes.map((outcome) => ({
            id: idOf(id, "outcome", String(outcome.position)),
            unit_version_id: id,
            position: outcome.position,
            text: outcome.text,
            basis: outcome.basis,
            framework_version_id: framework.version,
            competence_id: framework.competence(outcome.competence),
            level_id: framework.level(outcome.level),
            depth: outcome.depth,
            mapping_basis: outcome.mappingBasis,
            level_basis: outcome.levelBasis,
          })),
        ],
        [
          "unit_prerequisite",
          unit.prerequisites.map((code) => ({ unit_version_id: id, unit_id: unitId(file.code, code) })),
        ],
      ],
    });
  }
}

/** Publishes the known providers' programmes, each a list of the curriculum's units. */
export async function publishProgrammes(
  db: Publication,
  file: ProgrammesFile,
  curriculumCode: string,
): Promise<void> {
  await publishList(
    db,
    "programme",
    file.programmes.map(({ code, provider }) => ({
      id: programmeId(code),
      provider_id: idOf("organisation", provider),
      code,
    })),
  );
  for (const programme of file.programmes) {
    await publishEntry(db, {
      table: "programme_version",
      identity: { programme_id: programmeId(programme.code) },
      entry: programme,
      columns: (_, version) => ({
        version,
        title: programme.title,
        shape: programme.shape,
        delivery: programme.delivery,
        hours: programme.hours,
        award: programme.award,
        basis: programme.basis,
        note: programme.note,
        source_ref: programme.sourceRef,
      }),
      below: (id) => [
        [
          "programme_unit",
          programme.units.map(({ unit, mandatory, basis }, index) => ({
            programme_version_id: id,
            unit_id: unitId(curriculumCode, unit),
            position: index + 1,
            mandatory,
            basis,
          })),
        ],
      ],
    });
  }
}
