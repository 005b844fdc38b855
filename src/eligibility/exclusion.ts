import type { Day } from "./days";
import type { FactKind } from "./fact-kind";
import { EXCLUSIONS, type Exclusion, type Reason } from "./reason";

/** Days on which a fact counts: [from, until). */
interface Days {
  readonly from: Day;
  readonly until: Day;
}

/** A fact on the matter of a requirement that does not count towards it on a day. */
export interface Excluded extends Reason {
  readonly factId: string;
  readonly kind: FactKind;
  readonly on: Day | null;
  /** The reasons that would remain if the first were corrected, in the same order. */
  readonly further?: readonly Reason[];
}

const PLACE = new Map<Exclusion, number>(EXCLUSIONS.map((reason, place) => [reason, place]));
const placeOf = ({ reason }: Reason): number => PLACE.get(reason) ?? EXCLUSIONS.length;

/**
 * A fact with every reason for which it does not count; null if there is none. A reason has a day only if
 * counting changes on it.
 * @param reasons in any order; where given apart, those of the first list come first.
 * @param counts the days on which the fact counts.
 */
export function excludedFor(
  factId: string,
  kind: FactKind,
  reasons: readonly Reason[],
  counts: readonly Days[],
  then: readonly Reason[] = [],
): Excluded | null {
  const ordered = [reasons, then].flatMap((some) => some.toSorted((a, b) => placeOf(a) - placeOf(b)));
  const [first, ...further] = ordered
    .filter((each, at) => ordered.findIndex(({ reason }) => reason === each.reason) === at)
    .map((each) => dated(each, counts));
  if (!first) return null;
  return { factId, kind, ...first, on: first.on ?? null, further };
}

function dated(reason: Reason, counts: readonly Days[]): Reason {
  const { on } = reason;
  if (on == null) return reason;
  const turns = (stretch: Days) =>
    stretch.from < stretch.until && (reason.reason === "NOT_YET_VALID" ? stretch.from : stretch.until) === on;
  return counts.some(turns) ? reason : { ...reason, on: null, day: on };
}
