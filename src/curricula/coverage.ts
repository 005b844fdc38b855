import { type Finding, type FindingCode, makeFinding } from "./findings";
import { groupedBy } from "./grouped";
import { isAbsenceKnown, type Knowledge } from "./knowledge";
import { type BasisCounts, countsOf, type RestsOn, restsOnOf } from "./rests-on";
import {
  type AskedCompetence,
  type AskedUnits,
  leavesOf,
  openIn,
  type Target,
  type TargetCompetence,
} from "./target";
import { type Depth, deepestOf, type TaughtUnit } from "./taught";
import { type Crosswalks, highestRank, isAssessed, type Teaching, teachingsOf, unitsIn } from "./teaching";

/** The state of a competence of the target: the first of its findings, in one word. */
export type CoverageStatus =
  | "COVERED"
  | "NEVER_TAUGHT"
  | "NOT_ASSESSED"
  | "BELOW_LEVEL"
  | "NOT_KNOWN"
  | "SATISFIED_OTHERWISE"
  | "OUTSIDE";

/** A competence of the target: how high and how deeply it is taught. */
export interface CoverageRow {
  readonly competenceId: string;
  readonly standing: CoverageStatus;
  /** What is known to be missing for what is asked of it; none unless the status is a gap. */
  readonly gaps: readonly FindingCode[];
  readonly asks: readonly AskedCompetence[];
  /** The highest level that any of them asks for; null where none names one. */
  readonly askedRank: number | null;
  readonly taughtRank: number | null;
  readonly assessedRank: number | null;
  readonly depth: Depth | null;
  /** One for each level of its framework version, lowest first. */
  readonly cells: readonly CoverageCell[];
}

export interface CoverageCell {
  readonly rank: number;
  /** The deepest of what teaches it; null where nothing does. */
  readonly depth: Depth | null;
  readonly teachings: readonly Teaching[];
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  /** By competence in the order of the rows, then those about units. */
  readonly findings: readonly Finding[];
  /** Competences that outcomes show and that lead to nothing in the target. */
  readonly notAskedIds: readonly string[];
  /** What the target asks for that no curriculum gives. */
  readonly beyondTeaching: readonly string[];
  readonly restsOn: RestsOn & { readonly requirements: BasisCounts };
}

/**
 * What a set of units covers of a target, how deeply, and what is found on the way. Units may be in several
 * versions.
 * @param known whether the units and their outcomes are all that is taught. If they are not, what they do not
 * show is reported as not known, never as a gap.
 */
export function coverageOf(
  units: readonly TaughtUnit[],
  target: Target,
  crosswalks: Crosswalks,
  known: Knowledge,
): Coverage {
  const inTarget = new Set(target.competences.map(({ id }) => id));
  const all = teachingsOf(units, crosswalks);
  const counting = all.filter(({ competenceId }) => inTarget.has(competenceId));
  const byCompetence = groupedBy(counting, ({ competenceId }) => competenceId);
  const taught = (competenceId: string) => byCompetence.get(competenceId) ?? [];
  const outside = new Set(target.competences.filter((each) => each.outside !== null).map(({ id }) => id));

  const leaves = leavesOf(target.asks);
  const asked = leaves.filter((leaf) => leaf.kind === "COMPETENCE");
  const open = openIn(target.asks, (leaf) => {
    if (leaf.kind === "UNITS") return missingOf(leaf.units, units).length === 0;
    if (leaf.kind === "OUTSIDE" || outside.has(leaf.competenceId)) return true;
    return taught(leaf.competenceId).some(
      (teaching) => isAssessed(teaching) && teaching.rank >= (leaf.minimumRank ?? 0),
    );
  });
  const rows = target.competences.map((competence) => {
    const isOf = ({ competenceId }: AskedCompetence) => competenceId === competence.id;
    const stillOpen = open.filter((leaf) => leaf.kind === "COMPETENCE").filter(isOf);
    return rowOf(competence, {
      asks: asked.filter(isOf),
      open: stillOpen,
      taught: taught(competence.id),
      known,
    });
  });
  const leading = new Set(counting.map(({ outcome }) => outcome.id));
  return {
    rows: rows.map(({ row }) => row),
    findings: [
      ...rows.flatMap(({ findings }) => findings),
      ...open.flatMap((leaf) => (leaf.kind === "UNITS" ? unitsMissing(leaf, units, known) : [])),
      ...(known.allUnits ? prerequisitesMissing(units) : []),
    ],
    notAskedIds: [
      ...new Set(
        units
          .flatMap(({ outcomes }) => outcomes)
          .filter(({ id }) => !leading.has(id))
          .map(({ competenceId }) => competenceId),
      ),
    ],
    beyondTeaching: leaves.filter(({ kind }) => kind === "OUTSIDE").map(({ ref }) => ref),
    restsOn: {
      ...restsOnOf(counting, crosswalks),
      requirements: countsOf(leaves.filter(({ kind }) => kind !== "OUTSIDE").map(({ basis }) => basis)),
    },
  };
}

/** What a row is made of: what asks for the competence, what of that stays open, and what teaches it. */
interface RowParts {
  readonly asks: readonly AskedCompetence[];
  readonly open: readonly AskedCompetence[];
  readonly taught: readonly Teaching[];
  readonly known: Knowledge;
}

function rowOf(
  { id: competenceId, outside, ranks }: TargetCompetence,
  { asks, open, taught, known }: RowParts,
): { readonly row: CoverageRow; readonly findings: readonly Finding[] } {
  const assessed = taught.filter(isAssessed);
  const cells = ranks.map((rank) => {
    const teachings = taught.filter((each) => each.rank === rank);
    return { rank, depth: deepestOf(teachings.map(({ outcome }) => outcome.depth)), teachings };
  });
  const row = {
    competenceId,
    asks,
    askedRank: highestAsked(asks),
    taughtRank: highestRank(taught),
    assessedRank: highestRank(assessed),
    depth: deepestOf(taught.map(({ outcome }) => outcome.depth)),
    cells,
  };
  if (outside !== null) return { row: { ...row, standing: "OUTSIDE", gaps: [] }, findings: [] };
  const gaps = isAbsenceKnown(known)
    ? gapsOf(competenceId, open, taught, assessed)
    : notKnownOf(competenceId, open, taught, assessed);
  const isCovered = asks.every(({ minimumRank }) => assessed.some(({ rank }) => rank >= (minimumRank ?? 0)));
  return {
    row: {
      ...row,
      standing: standingOf(gaps) ?? (isCovered ? "COVERED" : "SATISFIED_OTHERWISE"),
      gaps: gaps.map(({ code }) => code).filter((code) => code !== "NOT_KNOWN"),
    },
    findings: [...gaps, ...cells.flatMap((cell) => overTaught(competenceId, cell))],
  };
}

const STANDINGS = ["NEVER_TAUGHT", "NOT_ASSESSED", "BELOW_LEVEL", "NOT_KNOWN"] as const;
const standingOf = ([first]: readonly Finding[]): (typeof STANDINGS)[number] | null =>
  STANDINGS.find((standing) => standing === first?.code) ?? null;

/**
 * What a competence that is asked for still lacks; a missing assessment comes before a level that is too low.
 */
function gapsOf(
  competenceId: string,
  open: readonly AskedCompetence[],
  taught: readonly Teaching[],
  assessed: readonly Teaching[],
): readonly Finding[] {
  if (open.length === 0) return [];
  const details = openDetails(competenceId, open, taught, assessed);
  const { askedRank, rank } = details;
  if (taught.length === 0) return [makeFinding("NEVER_TAUGHT", details)];
  return [
    ...(assessed.length === 0 ? [makeFinding("NOT_ASSESSED", details)] : []),
    ...(askedRank !== null && (rank ?? 0) < askedRank ? [makeFinding("BELOW_LEVEL", details)] : []),
  ];
}

/**
 * The same of a record that may be incomplete. It may be taught, assessed, or assessed at a higher level, by
 * what nobody has recorded.
 */
function notKnownOf(
  competenceId: string,
  open: readonly AskedCompetence[],
  taught: readonly Teaching[],
  assessed: readonly Teaching[],
): readonly Finding[] {
  if (open.length === 0) return [];
  return [makeFinding("NOT_KNOWN", openDetails(competenceId, open, taught, assessed))];
}

/** What asks for an open competence, and what is recorded of it: what assesses it, or else what teaches it. */
function openDetails(
  competenceId: string,
  open: readonly AskedCompetence[],
  taught: readonly Teaching[],
  assessed: readonly Teaching[],
): Pick<Finding, "competenceId" | "askedRank" | "refs" | "rank" | "depth" | "units"> {
  const strongest = assessed.length > 0 ? assessed : taught;
  return {
    competenceId,
    askedRank: highestAsked(open),
    refs: open.map(({ ref }) => ref),
    rank: highestRank(strongest),
    depth: deepestOf(strongest.map(({ outcome }) => outcome.depth)),
    units: unitsIn(strongest),
  };
}

function highestAsked(asks: readonly AskedCompetence[]): number | null {
  return asks.reduce<number | null>(
    (best, { minimumRank }) => (minimumRank === null ? best : Math.max(best ?? 0, minimumRank)),
    null,
  );
}

/** Versions of one unit are one unit here: nobody takes both. */
function overTaught(competenceId: string, { rank, teachings }: CoverageCell): readonly Finding[] {
  const units = unitsIn(teachings.filter(isAssessed));
  return new Set(units.map(({ unitId }) => unitId)).size > 1
    ? [makeFinding("OVER_TAUGHT", { competenceId, rank, depth: "ASSESSED", units })]
    : [];
}

function unitsMissing(
  { units: asked, ref }: AskedUnits,
  units: readonly TaughtUnit[],
  { allUnits }: Knowledge,
): Finding {
  const missingUnitIds = missingOf(asked, units);
  return makeFinding(allUnits ? "UNIT_NOT_TAUGHT" : "NOT_KNOWN", { missingUnitIds, refs: [ref] });
}

function missingOf(
  asked: readonly { readonly unitId: string; readonly minimumVersion: number | null }[],
  units: readonly TaughtUnit[],
): readonly string[] {
  return asked
    .filter(
      ({ unitId, minimumVersion }) =>
        !units.some((unit) => unit.unitId === unitId && unit.version >= (minimumVersion ?? 0)),
    )
    .map(({ unitId }) => unitId);
}

function prerequisitesMissing(units: readonly TaughtUnit[]): readonly Finding[] {
  const there = new Set(units.map(({ unitId }) => unitId));
  return units.flatMap((unit) => {
    const missingUnitIds = unit.prerequisites.filter((id) => !there.has(id));
    return missingUnitIds.length > 0
      ? [makeFinding("PREREQUISITE_MISSING", { units: [unit], missingUnitIds })]
      : [];
  });
}
