import type { Organisation } from "../../entities";
import { wordsOf } from "../comparing/pair";
import type { OutcomeDocument, UnitDocument } from "../documents/curriculum";
import type { PublishedReference } from "./draft";
import { type Finding, finding } from "./findings";
import { unknownCode } from "./unknown";

/** What a unit or a programme is checked with. */
export interface Teaching {
  readonly reference: PublishedReference;
  /** The organisation whose own it is; null for a national one. */
  readonly organisation: Organisation | null;
  /** The civil day on which it is checked, YYYY-MM-DD. */
  readonly today: string;
  /** Units that are to be published in the same step. */
  readonly beside: readonly UnitDocument[];
}

/** Code of the curriculum that a document means: the organisation's own has the organisation's code. */
export const curriculumCode = (
  { curriculum }: { readonly curriculum: string | null },
  { organisation }: Pick<Teaching, "organisation">,
): string => curriculum ?? organisation?.code ?? "";

type UnitRef = { readonly curriculum: string | null; readonly unit: string };

/** A unit by a name that does not depend on how its curriculum is written. */
export const nameOfUnit = (ref: UnitRef, teaching: Teaching): string =>
  `${curriculumCode(ref, teaching)} ${ref.unit}`;
const ownName = (unit: UnitDocument, teaching: Teaching): string =>
  nameOfUnit({ curriculum: unit.curriculum, unit: unit.code }, teaching);

/** Checks a unit whose form has been read. @param at path of the unit in what is checked. */
export function checkUnit(unit: UnitDocument, teaching: Teaching, at: readonly string[] = []): Finding[] {
  return [
    ...checkCurriculum(unit, teaching, at),
    ...checkStarts(unit, teaching, at),
    ...checkPrerequisites(unit, teaching, at),
    ...checkOutcomes(unit, teaching, at),
    ...unit.sourceRefs.flatMap((ref, index) =>
      checkSource(ref, [...at, "sourceRefs", String(index)], teaching),
    ),
  ];
}

export function checkSource(
  ref: string | null,
  path: readonly string[],
  { reference: { framework } }: Pick<Teaching, "reference">,
): Finding[] {
  return ref === null || framework.sources.has(ref)
    ? []
    : [unknownCode(path, "source", ref, framework.sources.keys())];
}

/**
 * A unit is written in the author's own curriculum; a national one in a national curriculum that there is.
 */
function checkCurriculum(unit: UnitDocument, teaching: Teaching, at: readonly string[]): Finding[] {
  const { reference, organisation } = teaching;
  const code = curriculumCode(unit, teaching);
  const path = [...at, "curriculum"];
  if (code === "") return [finding("MISSING", path, "A national unit", "the curriculum it belongs to")];
  const known = reference.curriculum.curriculaByCode.get(code);
  if (!known)
    return code === organisation?.code
      ? []
      : [unknownCode(path, "curriculum", code, reference.curriculum.curricula.values())];
  const owner = known.ownerOrganisationId;
  if (owner === (organisation?.id ?? null)) return [];
  const whose =
    owner === null
      ? "national, and not an organisation"
      : reference.curriculum.organisations.get(owner)?.name;
  return [finding("OF_ANOTHER", path, `Curriculum ${code}`, whose ?? "another organisation")];
}

function checkStarts({ starts }: UnitDocument, { today }: Teaching, at: readonly string[]): Finding[] {
  const seen = new Set<string>();
  return starts.flatMap(({ startsOn }, index) => {
    const path = [...at, "starts", String(index), "startsOn"];
    const again = seen.has(startsOn);
    seen.add(startsOn);
    return [
      ...(startsOn < today ? [finding("START_IN_PAST", path, startsOn, today)] : []),
      ...(again ? [finding("REPEATED", path, `The start on ${startsOn}`)] : []),
    ];
  });
}

/** Whether a unit can be named: published, or to be published in the same step. */
export function checkUnitNamed(ref: UnitRef, teaching: Teaching, path: readonly string[]): Finding[] {
  const name = nameOfUnit(ref, teaching);
  if (teaching.beside.some((each) => ownName(each, teaching) === name)) return [];
  const { curriculum } = teaching.reference;
  const code = curriculumCode(ref, teaching);
  if (curriculum.unitByCode(code, ref.unit)) return [];
  const of = curriculum.curriculaByCode.get(code);
  const known = of && curriculum.unitsOf(of.id).some((each) => each.code === ref.unit);
  return [
    known
      ? finding("RETIRED_REFERENCE", path, `Unit ${name}`)
      : unknownCode(path, `unit in curriculum "${code}"`, ref.unit, of ? curriculum.unitsOf(of.id) : []),
  ];
}

function checkPrerequisites(unit: UnitDocument, teaching: Teaching, at: readonly string[]): Finding[] {
  const own = ownName(unit, teaching);
  const seen = new Set<string>();
  return unit.prerequisites.flatMap((ref, index) => {
    const path = [...at, "prerequisites", String(index)];
    const name = nameOfUnit(ref, teaching);
    if (name === own) return [finding("REQUIRES_ITSELF", path, unit.code)];
    if (seen.has(name)) return [finding("REPEATED", path, `Unit ${ref.unit}`)];
    seen.add(name);
    const missing = checkUnitNamed(ref, teaching, [...path, "unit"]);
    if (missing.length > 0) return missing;
    const back = wayBack(name, own, unit, teaching);
    return back ? [finding("UNIT_CIRCLE", path, [own, name, ...back].join(" after "))] : [];
  });
}

/** The units that lead from a prerequisite back to the unit itself, the unit last; null where none do. */
function wayBack(
  from: string,
  own: string,
  unit: UnitDocument,
  teaching: Teaching,
): readonly string[] | null {
  const seen = new Set([from]);
  let ways: (readonly string[])[] = [[from]];
  while (ways.length > 0) {
    const further: (readonly string[])[] = [];
    for (const way of ways)
      for (const next of prerequisitesOf(way.at(-1) ?? "", unit, teaching)) {
        if (next === own) return [...way.slice(1), own];
        if (!seen.has(next)) further.push([...way, next]);
        seen.add(next);
      }
    ways = further;
  }
  return null;
}

function prerequisitesOf(name: string, unit: UnitDocument, teaching: Teaching): readonly string[] {
  const drafted = [unit, ...teaching.beside].find((each) => ownName(each, teaching) === name);
  if (drafted) return drafted.prerequisites.map((ref) => nameOfUnit(ref, teaching));
  const { curriculum } = teaching.reference;
  const [code = "", local = ""] = name.split(" ");
  const standing = curriculum.unitByCode(code, local);
  return curriculum.prerequisitesOf(standing?.id ?? "").flatMap(({ unitId }) => {
    const each = curriculum.units.get(unitId);
    return each ? [`${curriculum.curricula.get(each.curriculumId)?.code} ${each.code}`] : [];
  });
}

function checkOutcomes(unit: UnitDocument, teaching: Teaching, at: readonly string[]): Finding[] {
  if (unit.outcomes.length === 0) return [finding("NO_OUTCOMES", [...at, "outcomes"])];
  const seen = new Set<string>();
  return unit.outcomes.flatMap((outcome, index) => {
    const path = [...at, "outcomes", String(index)];
    const { framework, competence, level, depth } = outcome;
    const says = [framework, outcome.edition, competence, level, depth, wordsOf(outcome.text)].join(" ");
    if (seen.has(says)) return [finding("DUPLICATE_OUTCOME", path, competence, level, depth)];
    seen.add(says);
    return [...checkMapping(outcome, teaching, path), ...checkEvidence(outcome, teaching, path)];
  });
}

function checkMapping(
  { framework: code, edition, competence, level }: OutcomeDocument,
  { reference: { framework } }: Teaching,
  path: readonly string[],
): Finding[] {
  const version = edition === null ? framework.current(code) : framework.edition(code, edition);
  const isFramework = framework.frameworksByCode.has(code);
  if (!version)
    return [
      edition === null || !isFramework
        ? unknownCode([...path, "framework"], "framework", code, framework.frameworks.values())
        : unknownCode(
            [...path, "edition"],
            `edition of ${code}`,
            String(edition),
            framework.editionsOf(code).map((each) => String(each.edition)),
          ),
    ];
  if (version.status === "RETIRED")
    return [finding("RETIRED_REFERENCE", [...path, "edition"], `Edition ${edition} of ${code}`)];
  const found: Finding[] = [];
  const shown = framework.competenceByCode(version.id, competence);
  if (!shown)
    found.push(
      unknownCode(
        [...path, "competence"],
        `competence in ${code} ${version.version}`,
        competence,
        framework.competencesOfVersion(version.id),
      ),
    );
  if (shown?.kind === "ORGANISATIONAL")
    found.push(finding("ORGANISATIONAL_OUTCOME", [...path, "competence"], competence));
  if (shown?.kind === "META") found.push(finding("META_OUTCOME", [...path, "competence"], competence));
  if (framework.levelsOf(version.id).every((each) => each.code !== level)) {
    const elsewhere = [...framework.levels.values()].some((each) => each.code === level);
    found.push(
      elsewhere
        ? finding("LEVEL_OF_ANOTHER_VERSION", [...path, "level"], "competence")
        : unknownCode([...path, "level"], "level", level, framework.levelsOf(version.id)),
    );
  }
  return found;
}

function checkEvidence(
  { evidenceKinds, depth }: OutcomeDocument,
  { reference: { pathway } }: Teaching,
  path: readonly string[],
): Finding[] {
  const at = [...path, "evidenceKinds"];
  if (depth === "ASSESSED" && evidenceKinds.length === 0) return [finding("ASSESSED_WITHOUT_EVIDENCE", at)];
  return evidenceKinds.flatMap((kind, index) => {
    const here = [...at, String(index)];
    if (evidenceKinds.indexOf(kind) < index) return [finding("REPEATED", here, `Kind ${kind}`)];
    return pathway.evidenceKinds.some(({ code }) => code === kind)
      ? []
      : [unknownCode(here, "kind of evidence", kind, pathway.evidenceKinds)];
  });
}
