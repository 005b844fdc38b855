import type { Finding, PublishedReference } from "../checking";
import { checkProgramme, providerOf } from "../checking/check-programme";
import { checkUnit, curriculumCode, type Teaching } from "../checking/check-unit";
import { programmeDocument, type UnitDocument, unitDocument } from "../documents/curriculum";
import type { Given } from "../documents/fields";
import { readDocument } from "../documents/read";
import { curriculumId, programmeId, unitId } from "../publishing/curriculum";
import { type OutcomeToPublish, publishProgramme, publishUnit } from "../publishing/teaching";
import type { Publication } from "../publishing/version";
import { publishList } from "../publishing/vocabulary";
import type { Published } from "./published";

export type UnitContent = Given<typeof unitDocument>;
export type ProgrammeContent = Given<typeof programmeDocument>;

/** With what a unit or a programme is read: whose it is, and on what day. */
export interface Author {
  /** The organisation whose own it is; null for a national one. */
  readonly organisationId: string | null;
  /** The civil day, YYYY-MM-DD. */
  readonly today: string;
  readonly reference: PublishedReference;
}

const teachingOf = ({ organisationId, today, reference }: Author): Omit<Teaching, "beside"> => ({
  reference,
  today,
  organisation: reference.curriculum.organisations.get(organisationId ?? "") ?? null,
});

/** Checks a drafted unit before it is published. */
export function checkUnitContent(content: object, author: Author): readonly Finding[] {
  const reading = readDocument(unitDocument, content);
  return reading.document
    ? checkUnit(reading.document, { ...teachingOf(author), beside: [] })
    : reading.findings;
}

/** Publishes a drafted unit of which nothing was refused. @returns the id of the version. */
export async function publishUnitContent(
  publication: Publication,
  content: object,
  draftId: string,
  author: Author,
): Promise<string> {
  const unit = unitDocument.parse(content);
  const teaching = teachingOf(author);
  await enterUnits(publication, [unit], teaching);
  return await publish(publication, unit, { draft: draftId }, 0, teaching);
}

/** Checks a drafted programme, with the units that it writes, before it is published. */
export function checkProgrammeContent(content: object, author: Author): readonly Finding[] {
  const reading = readDocument(programmeDocument, content);
  return reading.document ? checkProgramme(reading.document, teachingOf(author)) : reading.findings;
}

/** Publishes a drafted programme of which nothing was refused, and the units that it writes. */
export async function publishProgrammeContent(
  publication: Publication,
  content: object,
  draftId: string,
  author: Author,
): Promise<Published> {
  const { define, units, ...programme } = programmeDocument.parse(content);
  const teaching = teachingOf(author);
  await enterUnits(publication, define, teaching);
  const alongside: string[] = [];
  for (const [index, unit] of define.entries()) {
    const digest = { draft: draftId, unit: [curriculumCode(unit, teaching), unit.code] };
    alongside.push(await publish(publication, unit, digest, index, teaching));
  }
  const id = await publishProgramme(publication, {
    ...programme,
    programmeId: programmeId(programme.code),
    providerId: providerOf(programme, teaching)?.id ?? "",
    units: units.map(({ mandatory, alone, basis, ...ref }) => ({
      unitId: unitId(curriculumCode(ref, teaching), ref.unit),
      mandatory,
      alone,
      basis,
    })),
    digest: { draft: draftId },
  });
  return { id, alongside };
}

/** Enters the units that are new, and the organisation's own curriculum with its first unit. */
async function enterUnits(
  publication: Publication,
  units: readonly UnitDocument[],
  teaching: Omit<Teaching, "beside">,
): Promise<void> {
  const { organisation, reference, today } = teaching;
  const hasOwn = reference.curriculum.curriculaByCode.has(organisation?.code ?? "");
  if (organisation && !hasOwn && units.length > 0)
    await publishList(publication, "curriculum", [
      {
        id: curriculumId(organisation.code),
        code: organisation.code,
        owner_organisation_id: organisation.id,
        title: `What ${organisation.name} teaches`,
        published_on: today,
        source_ref: null,
        notes: [],
        delivery: [],
        domains_not_covered: [],
      },
    ]);
  await publishList(
    publication,
    "curriculum_unit",
    units.map((unit) => {
      const curriculum = curriculumCode(unit, teaching);
      return { id: unitId(curriculum, unit.code), curriculum_id: curriculumId(curriculum), code: unit.code };
    }),
  );
}

/**
 * @param after how many units that may be new are published before it: new ones stand last in their
 * curriculum.
 */
async function publish(
  publication: Publication,
  unit: UnitDocument,
  digest: object,
  after: number,
  teaching: Omit<Teaching, "beside">,
): Promise<string> {
  const { curriculum, framework } = teaching.reference;
  const code = curriculumCode(unit, teaching);
  const id = unitId(code, unit.code);
  const home = curriculumId(code);
  const last = Math.max(0, ...curriculum.currentUnitsOf(home).map(({ position }) => position));
  const outcomes = unit.outcomes.map((outcome, index): OutcomeToPublish => {
    const edition =
      outcome.edition === null
        ? framework.current(outcome.framework)
        : framework.edition(outcome.framework, outcome.edition);
    const version = edition?.id ?? "";
    return {
      ...outcome,
      position: index + 1,
      frameworkVersionId: version,
      competenceId: framework.competenceByCode(version, outcome.competence)?.id ?? "",
      levelId: framework.levelsOf(version).find((level) => level.code === outcome.level)?.id ?? "",
    };
  });
  return await publishUnit(publication, {
    ...unit,
    unitId: id,
    position: curriculum.current.get(id)?.position ?? last + after + 1,
    section: unit.section ?? { code, title: curriculum.curricula.get(home)?.title ?? unit.title },
    outcomes,
    prerequisiteIds: unit.prerequisites.map((ref) => unitId(curriculumCode(ref, teaching), ref.unit)),
    digest,
  });
}
