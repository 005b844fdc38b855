import {
  basisOf,
  type Coverage as Covered,
  type CoverageRow as CoveredRow,
  coverageOf,
  type Finding,
  type FindingCode,
  isAbsenceKnown,
  sentenceOfFinding,
  summaryOf,
  type TaughtUnit,
} from "../../curricula";
import type { Level, RequirementRow } from "../../entities";
import type { Reference } from "../../reference";
import { awardsOf } from "../../reference/awards";
import { namesIn, taughtUnits } from "../../reference/coverage";
import type {
  CoverageCell,
  CoverageCounts,
  CoverageFinding,
  CoverageRow,
  CurriculumCoverage,
} from "../../schema/curriculum/coverage";
import { completenessSentence, partHeldSentence } from "./completeness-sentence";
import type { FoundUnits } from "./find";
import type { FoundTarget } from "./find-target";
import { lookUpAll, toBasisCounts, toTeachingBasis, toUnitSet } from "./unit-set-view";

/** What units cover of a target, as the API shows it. */
export function toCoverage(
  reference: Reference,
  found: FoundUnits,
  { shown, target }: FoundTarget,
): CurriculumCoverage {
  const { framework, pathway } = reference;
  const units = taughtUnits(reference, found.places);
  const covered = coverageOf(units, target, reference.crosswalks, found.known);
  const view = viewOf(reference, found);
  const rows = covered.rows.map(view.row);
  const beyond = lookUpAll(covered.beyondTeaching, pathway.requirements);
  const awarded = new Set(awardsOf(pathway, programmesOf(reference, found)).map(({ id }) => id));
  const isAwarded = ({ credentialTypeId }: RequirementRow) => awarded.has(credentialTypeId ?? "");
  const versions = new Set(rows.map(({ competence }) => competence.frameworkVersionId));
  return {
    of: toUnitSet(found, units),
    against: shown,
    summary: [
      ...summaryOf(covered, isAbsenceKnown(found.known), (id) => framework.competences.get(id)?.code ?? ""),
      ...partHeldSentence(framework, shown.frameworkVersion),
      completenessSentence(reference, found),
    ],
    levels: [...versions].flatMap((version) => framework.levelsOf(version)),
    rows,
    counts: countsOf(covered),
    findings: covered.findings.map(view.finding),
    notAsked: lookUpAll(covered.notAskedIds, framework.competences),
    awarded: beyond.filter(isAwarded),
    beyondTeaching: beyond.filter((requirement) => !isAwarded(requirement)),
    restsOn: Object.assign(toTeachingBasis(covered.restsOn), {
      requirements: toBasisCounts(covered.restsOn.requirements),
    }),
  };
}

/** The programmes that a set of units is made of; none for chosen units. */
function programmesOf({ curriculum }: Reference, { programme, provider }: FoundUnits) {
  if (programme) return [programme];
  return provider ? curriculum.programmesOf(provider.id) : [];
}

function viewOf(reference: Reference, { places }: FoundUnits) {
  const { framework, curriculum, pathway } = reference;
  const names = namesIn(reference);
  const unitVersions = new Map(places.map(({ unit }) => [unit.id, unit]));
  const outcomes = new Map(
    places.flatMap(({ unit }) => curriculum.outcomesOf(unit.id).map((outcome) => [outcome.id, outcome])),
  );
  const competenceOf = (id: string) => {
    const competence = framework.competences.get(id);
    if (competence) return competence;
    throw new Error(`Competence ${id} is in no framework version that was read.`);
  };
  const levelOf = (competenceId: string, rank: number | null): Level | null =>
    framework
      .levelsOf(framework.competences.get(competenceId)?.frameworkVersionId ?? "")
      .find((level) => level.rank === rank) ?? null;
  const unitsOf = (units: readonly TaughtUnit[]) =>
    lookUpAll(
      units.map(({ id }) => id),
      unitVersions,
    );

  return {
    row: (row: CoveredRow): CoverageRow => ({
      competence: competenceOf(row.competenceId),
      status: row.standing,
      gaps: row.gaps,
      levelAsked: levelOf(row.competenceId, row.askedRank),
      levelTaught: levelOf(row.competenceId, row.taughtRank),
      levelAssessed: levelOf(row.competenceId, row.assessedRank),
      depth: row.depth,
      asks: row.asks.map(({ ref, basis, minimumRank }) => ({
        level: levelOf(row.competenceId, minimumRank),
        requirement: pathway.requirements.get(ref) ?? null,
        basis,
      })),
      cells: cellsOf(row, { reference, levelOf, unitVersions, outcomes }),
    }),
    finding: (finding: Finding): CoverageFinding => ({
      code: finding.code,
      sentence: sentenceOfFinding(finding, names),
      competence: finding.competenceId === null ? null : competenceOf(finding.competenceId),
      levelAsked: levelOf(finding.competenceId ?? "", finding.askedRank),
      level: levelOf(finding.competenceId ?? "", finding.rank),
      units: unitsOf(finding.units),
      missing: finding.missingUnitIds.flatMap(
        (id) => curriculum.current.get(id) ?? curriculum.unitVersionsOf(id)[0] ?? [],
      ),
      requirements: lookUpAll(finding.refs, pathway.requirements),
    }),
  };
}

interface CellParts {
  readonly reference: Reference;
  readonly levelOf: (competenceId: string, rank: number | null) => Level | null;
  readonly unitVersions: ReadonlyMap<string, FoundUnits["places"][number]["unit"]>;
  readonly outcomes: ReadonlyMap<string, CoverageCell["outcomes"][number]["outcome"]>;
}

/** The cells of one competence: a level and a depth with the units and outcomes that teach it. */
function cellsOf({ competenceId, cells }: CoveredRow, parts: CellParts): CoverageCell[] {
  const { reference, levelOf, unitVersions, outcomes } = parts;
  return cells.flatMap(({ rank, depth, teachings }) => {
    const level = levelOf(competenceId, rank);
    if (!level) return [];
    const shown = teachings.flatMap((teaching) => {
      const [unit, outcome] = [unitVersions.get(teaching.unit.id), outcomes.get(teaching.outcome.id)];
      const path = reference.framework.linksNamed(teaching.through);
      return unit && outcome ? [{ unit, outcome, path, basis: basisOf(teaching, reference.crosswalks) }] : [];
    });
    return { level, depth, units: [...new Set(shown.map(({ unit }) => unit))], outcomes: shown };
  });
}

function countsOf({ rows }: Covered): CoverageCounts {
  const standing = (wanted: CoveredRow["standing"]) => rows.filter((row) => row.standing === wanted).length;
  const showing = (gap: FindingCode) => rows.filter(({ gaps }) => gaps.includes(gap)).length;
  return {
    covered: standing("COVERED"),
    neverTaught: showing("NEVER_TAUGHT"),
    notAssessed: showing("NOT_ASSESSED"),
    belowLevel: showing("BELOW_LEVEL"),
    notKnown: standing("NOT_KNOWN"),
    satisfiedOtherwise: standing("SATISFIED_OTHERWISE"),
    outside: standing("OUTSIDE"),
  };
}
