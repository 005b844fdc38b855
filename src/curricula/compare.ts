import { groupedBy } from "./grouped";
import { type Depth, deepestOf, type TaughtUnit } from "./taught";
import { highestRank, isAssessed, type Teaching, unitsIn } from "./teaching";

/** A competence as one set of units teaches it. */
export interface TaughtCompetence {
  readonly competenceId: string;
  readonly taughtRank: number | null;
  readonly assessedRank: number | null;
  readonly depth: Depth | null;
  /** The levels at which it is taught, each with its greatest depth, lowest first. */
  readonly levels: readonly { readonly rank: number; readonly depth: Depth | null }[];
  readonly units: readonly TaughtUnit[];
}

/**
 * A unit that only one of two sets has, or that they have in other versions, or of which only one asks
 * everyone.
 */
export interface UnitDifference {
  readonly unitId: string;
  readonly one: readonly TaughtUnit[];
  readonly other: readonly TaughtUnit[];
}

/**
 * How two sets of units differ. With the two exchanged, so are the answer's sides; a set differs from itself
 * in nothing.
 */
export interface Comparison {
  readonly onlyInOne: readonly TaughtCompetence[];
  readonly onlyInOther: readonly TaughtCompetence[];
  /** Taught by both, at other levels or depths. */
  readonly different: readonly { readonly one: TaughtCompetence; readonly other: TaughtCompetence }[];
  /** Taught by both at the same levels and depths. */
  readonly same: readonly TaughtCompetence[];
  readonly units: readonly UnitDifference[];
}

/** One side of a comparison: the units, and what their outcomes count towards. */
export interface Side {
  readonly units: readonly TaughtUnit[];
  readonly teachings: readonly Teaching[];
}

/**
 * @param competences that are compared, in the order in which the answer has them; what else is taught is
 * left aside.
 */
export function compare(one: Side, other: Side, competences: readonly string[]): Comparison {
  const [ofOne, ofOther] = [profilesOf(one.teachings), profilesOf(other.teachings)];
  const pairs = competences.map((id) => ({ one: ofOne.get(id), other: ofOther.get(id) }));
  const both = pairs.flatMap((pair) => (pair.one && pair.other ? { one: pair.one, other: pair.other } : []));
  return {
    onlyInOne: pairs.flatMap((pair) => (pair.one && !pair.other ? pair.one : [])),
    onlyInOther: pairs.flatMap((pair) => (pair.other && !pair.one ? pair.other : [])),
    different: both.filter((pair) => !isAlike(pair.one, pair.other)),
    same: both.filter((pair) => isAlike(pair.one, pair.other)).map((pair) => pair.one),
    units: unitDifferences(one.units, other.units),
  };
}

function profilesOf(teachings: readonly Teaching[]): ReadonlyMap<string, TaughtCompetence> {
  const each = groupedBy(teachings, ({ competenceId }) => competenceId);
  return new Map([...each].map(([id, taught]) => [id, profileOf(id, taught)]));
}

function profileOf(competenceId: string, taught: readonly Teaching[]): TaughtCompetence {
  const byRank = [...groupedBy(taught, ({ rank }) => rank)].sort(([a], [b]) => a - b);
  const depthOf = (teachings: readonly Teaching[]) =>
    deepestOf(teachings.map(({ outcome }) => outcome.depth));
  return {
    competenceId,
    taughtRank: highestRank(taught),
    assessedRank: highestRank(taught.filter(isAssessed)),
    depth: depthOf(taught),
    levels: byRank.map(([rank, teachings]) => ({ rank, depth: depthOf(teachings) })),
    units: unitsIn(taught),
  };
}

function isAlike(one: TaughtCompetence, other: TaughtCompetence): boolean {
  return (
    one.levels.length === other.levels.length &&
    one.levels.every(
      ({ rank, depth }, index) => rank === other.levels[index]?.rank && depth === other.levels[index]?.depth,
    )
  );
}

function unitDifferences(
  one: readonly TaughtUnit[],
  other: readonly TaughtUnit[],
): readonly UnitDifference[] {
  const [ofOne, ofOther] = [one, other].map((units) => groupedBy(units, ({ unitId }) => unitId));
  const ids = [...new Set([...one, ...other].map(({ unitId }) => unitId))];
  return ids
    .map((unitId) => ({ unitId, one: ofOne?.get(unitId) ?? [], other: ofOther?.get(unitId) ?? [] }))
    .filter((pair) => !covers(pair.one, pair.other) || !covers(pair.other, pair.one));
}

/**
 * Whether each unit has its like; a set that says nothing of mandatory and optional differs from none in
 * that.
 */
const covers = (some: readonly TaughtUnit[], others: readonly TaughtUnit[]): boolean =>
  some.every(({ id, mandatory }) =>
    others.some(
      (like) =>
        like.id === id && (like.mandatory === mandatory || like.mandatory === null || mandatory === null),
    ),
  );
