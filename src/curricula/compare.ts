import { groupedBy } from "./grouped";
import { isAbsenceKnown, type Knowledge } from "./knowledge";
import { DEPTHS, type Depth, deepestOf, type TaughtUnit } from "./taught";
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

/** A competence that at least one side teaches, if the record cannot show whether the sides differ in it. */
export interface UnsettledCompetence {
  readonly competenceId: string;
  /** As far as is recorded; null if nothing is. */
  readonly one: TaughtCompetence | null;
  readonly other: TaughtCompetence | null;
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
  /** Taught by one or by both; whether they differ in it depends on what is not known of a side. */
  readonly notKnown: readonly UnsettledCompetence[];
  readonly units: readonly UnitDifference[];
}

/** One side of a comparison: the units, and what their outcomes count towards. */
export interface Side {
  /** Whether they are all that this side teaches. */
  readonly known: Knowledge;
  readonly units: readonly TaughtUnit[];
  readonly teachings: readonly Teaching[];
}

/**
 * @param competences that are compared, in the order in which the answer has them; what else is taught is
 * left aside.
 */
export function compare(one: Side, other: Side, competences: readonly string[]): Comparison {
  const [ofOne, ofOther] = [profilesOf(one.teachings), profilesOf(other.teachings)];
  const sorted = groupedBy(
    competences.flatMap((competenceId) => {
      const pair = {
        competenceId,
        one: ofOne.get(competenceId) ?? null,
        other: ofOther.get(competenceId) ?? null,
      };
      return pair.one || pair.other ? [pair] : [];
    }),
    (pair) => placeOf(pair, isAbsenceKnown(one.known), isAbsenceKnown(other.known)),
  );
  const placed = (place: Place) => sorted.get(place) ?? [];
  return {
    onlyInOne: placed("onlyInOne").flatMap((pair) => pair.one ?? []),
    onlyInOther: placed("onlyInOther").flatMap((pair) => pair.other ?? []),
    different: placed("different").flatMap((pair) =>
      pair.one && pair.other ? { one: pair.one, other: pair.other } : [],
    ),
    same: placed("same").flatMap((pair) => pair.one ?? []),
    notKnown: placed("notKnown"),
    units: unitDifferences(one, other),
  };
}

type Place = "onlyInOne" | "onlyInOther" | "different" | "same" | "notKnown";

/**
 * Where a competence is listed. More of it on one side is a difference only if everything that the other side
 * teaches is known.
 */
function placeOf({ one, other }: UnsettledCompetence, isOneKnown: boolean, isOtherKnown: boolean): Place {
  const more = isOtherKnown && one !== null && exceeds(one, other);
  const less = isOneKnown && other !== null && exceeds(other, one);
  if (more && other === null) return "onlyInOne";
  if (less && one === null) return "onlyInOther";
  if (more || less) return "different";
  return isOneKnown && isOtherKnown ? "same" : "notKnown";
}

/** Whether something is taught at a level where the other does not teach it, or does not so deeply. */
function exceeds(some: TaughtCompetence, other: TaughtCompetence | null): boolean {
  const depths = new Map(other?.levels.map(({ rank, depth }) => [rank, depth]));
  const order = (depth: Depth | null | undefined) => (depth ? DEPTHS.indexOf(depth) : -1);
  return some.levels.some(({ rank, depth }) => order(depth) > order(depths.get(rank)));
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

/** A unit that one side is not recorded to have is left out, unless all units of that side are known. */
function unitDifferences(one: Side, other: Side): readonly UnitDifference[] {
  const [ofOne, ofOther] = [one, other].map(({ units }) => groupedBy(units, ({ unitId }) => unitId));
  const ids = [...new Set([...one.units, ...other.units].map(({ unitId }) => unitId))];
  return ids
    .map((unitId) => ({ unitId, one: ofOne?.get(unitId) ?? [], other: ofOther?.get(unitId) ?? [] }))
    .filter((pair) => pair.one.length > 0 || one.known.allUnits)
    .filter((pair) => pair.other.length > 0 || other.known.allUnits)
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
