import {
  basisOf,
  type Coverage as Covered,
  type CoverageRow as CoveredRow,
  coverageOf,
  type Finding,
  type FindingCode,
  sentenceOfFinding,
} from "../../curricula";
import type { Competence, CurriculumUnitVersion, Level, UnitOutcome } from "../../entities";
import type { Reference } from "../../reference";
import { namesIn, taughtUnits } from "../../reference/coverage";
import type {
  CoverageCell,
  CoverageCounts,
  CoverageFinding,
  CoverageRow,
  CurriculumCoverage,
} from "../../schema/curriculum/coverage";
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
  const covered = coverageOf(units, target, reference.crosswalks);
  const view = new CoverageView(reference, found);
  const rows = covered.rows.map(view.row);
  const versions = new Set(rows.map(({ competence }) => competence.frameworkVersionId));
  return {
    of: toUnitSet(found, units),
    against: shown,
    levels: [...versions].flatMap((version) => framework.levelsOf(version)),
    rows,
    counts: countsOf(covered),
    findings: covered.findings.map(view.finding),
    notAsked: lookUpAll(covered.notAskedIds, framework.competences),
    beyondTeaching: lookUpAll(covered.beyondTeaching, pathway.requirements),
    restsOn: Object.assign(toTeachingBasis(covered.restsOn), {
      requirements: toBasisCounts(covered.restsOn.requirements),
    }),
  };
}

/** Makes the rows and findings of one coverage answer, from the reference data and the units asked about. */
class CoverageView {
  private readonly names: ReturnType<typeof namesIn>;
  private readonly units: ReadonlyMap<string, CurriculumUnitVersion>;
  private readonly outcomes: ReadonlyMap<string, UnitOutcome>;

  constructor(
    private readonly reference: Reference,
    { places }: FoundUnits,
  ) {
    this.names = namesIn(reference);
    this.units = new Map(places.map(({ unit }) => [unit.id, unit]));
    this.outcomes = new Map(
      places.flatMap(({ unit }) =>
        reference.curriculum.outcomesOf(unit.id).map((outcome) => [outcome.id, outcome] as const),
      ),
    );
  }

  readonly row = (row: CoveredRow): CoverageRow => ({
    competence: this.competenceOf(row.competenceId),
    status: row.standing,
    gaps: row.gaps,
    levelAsked: this.levelOf(row.competenceId, row.askedRank),
    levelTaught: this.levelOf(row.competenceId, row.taughtRank),
    levelAssessed: this.levelOf(row.competenceId, row.assessedRank),
    depth: row.depth,
    asks: row.asks.map(({ ref, basis, minimumRank }) => ({
      level: this.levelOf(row.competenceId, minimumRank),
      requirement: this.reference.pathway.requirements.get(ref) ?? null,
      basis,
    })),
    cells: this.cellsOf(row),
  });

  readonly finding = (finding: Finding): CoverageFinding => {
    const { curriculum, pathway } = this.reference;
    return {
      code: finding.code,
      sentence: sentenceOfFinding(finding, this.names),
      competence: finding.competenceId === null ? null : this.competenceOf(finding.competenceId),
      levelAsked: this.levelOf(finding.competenceId ?? "", finding.askedRank),
      level: this.levelOf(finding.competenceId ?? "", finding.rank),
      units: lookUpAll(
        finding.units.map(({ id }) => id),
        this.units,
      ),
      missing: finding.missingUnitIds.flatMap(
        (id) => curriculum.current.get(id) ?? curriculum.unitVersionsOf(id)[0] ?? [],
      ),
      requirements: lookUpAll(finding.refs, pathway.requirements),
    };
  };

  private cellsOf({ competenceId, cells }: CoveredRow): CoverageCell[] {
    const { framework, crosswalks } = this.reference;
    return cells.flatMap(({ rank, depth, teachings }) => {
      const level = this.levelOf(competenceId, rank);
      if (!level) return [];
      const shown = teachings.flatMap((teaching) => {
        const [unit, outcome] = [this.units.get(teaching.unit.id), this.outcomes.get(teaching.outcome.id)];
        const path = framework.linksNamed(teaching.through);
        return unit && outcome ? [{ unit, outcome, path, basis: basisOf(teaching, crosswalks) }] : [];
      });
      return { level, depth, units: [...new Set(shown.map(({ unit }) => unit))], outcomes: shown };
    });
  }

  private competenceOf(id: string): Competence {
    const competence = this.reference.framework.competences.get(id);
    if (competence) return competence;
    throw new Error(`Competence ${id} is in no framework version that was read.`);
  }

  private levelOf(competenceId: string, rank: number | null): Level | null {
    const { framework } = this.reference;
    return (
      framework
        .levelsOf(framework.competences.get(competenceId)?.frameworkVersionId ?? "")
        .find((level) => level.rank === rank) ?? null
    );
  }
}

function countsOf({ rows }: Covered): CoverageCounts {
  const standing = (wanted: CoveredRow["standing"]) => rows.filter((row) => row.standing === wanted).length;
  const showing = (gap: FindingCode) => rows.filter(({ gaps }) => gaps.includes(gap)).length;
  return {
    covered: standing("COVERED"),
    neverTaught: showing("NEVER_TAUGHT"),
    notAssessed: showing("NOT_ASSESSED"),
    belowLevel: showing("BELOW_LEVEL"),
    satisfiedOtherwise: standing("SATISFIED_OTHERWISE"),
    outside: standing("OUTSIDE"),
  };
}
