import type { Day } from "./days";
import type { FactKind } from "./evaluation";
import type { Stretch } from "./stretch";

/**
 * Why a fact does not count on a day: the first of these that holds, in this order (docs/eligibility.md, section 6): whether it
 * is read at all, who judged it, what it is, and last when it counts. SELF_ASSESSED comes before NOT_ACCEPTED, since being
 * accepted would not make a self-assessment count.
 */
export const EXCLUSIONS = [
  "NOT_YET_KNOWN",
  "RETRACTED",
  "NOT_ACCEPTED_FROM_ELSEWHERE",
  "SELF_ASSESSED",
  "NOT_ACCEPTED",
  "ASSESSOR_NOT_ELIGIBLE",
  "SUPERSEDED",
  "NOT_PASSED",
  "VERSION_TOO_LOW",
  "ISSUER_NOT_ACCEPTED",
  "OTHER_ROUTE",
  "OTHER_CAPACITY",
  "OTHER_ROLE",
  "BAND_TOO_LOW",
  "BAND_NOT_MAPPED",
  "SAYS_NOT_MET",
  "WITHDRAWN",
  "REVOKED",
  "KIND_NOT_ALLOWED",
  "LEVEL_TOO_LOW",
  "NOT_YET_VALID",
  "EXPIRED",
  "NOT_VERIFIED",
  "RUN_BROKEN",
  "NO_HOURS",
  "NOT_HELD",
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** One reason for which a fact does not count. */
export interface Reason {
  readonly reason: Exclusion;
  /** The day from which the fact counts (NOT_YET_VALID), or since which it does not; null where counting changes on none. */
  readonly on?: Day | null;
  /** The day that its own terms name, where counting does not change on it. */
  readonly day?: Day;
  /** NOT_ACCEPTED_FROM_ELSEWHERE: it is the judgement made elsewhere that does not stand. LEVEL_TOO_LOW: it is the link that carries no further. */
  readonly by?: "JUDGEMENT" | "LINK";
}

/** A fact on the matter of a requirement that does not count towards it on a day. */
export interface Excluded extends Reason {
  readonly factId: string;
  readonly kind: FactKind;
  readonly on: Day | null;
  /** What else would stand in the way if the first reason were mended, in the same order. */
  readonly further?: readonly Reason[];
}

const PLACE = new Map<Exclusion, number>(EXCLUSIONS.map((reason, place) => [reason, place]));
const placeOf = ({ reason }: Reason): number => PLACE.get(reason) ?? EXCLUSIONS.length;

/**
 * A fact with every reason for which it does not count; null where there is none. A day is told only where counting changes on it.
 * @param reasons in any order; where given apart, those of the first list come first.
 * @param counts the days on which the fact counts.
 */
export function excludedFor(
  factId: string,
  kind: FactKind,
  reasons: readonly Reason[],
  counts: readonly Pick<Stretch, "from" | "until">[],
  then: readonly Reason[] = [],
): Excluded | null {
  const told = [reasons, then].flatMap((some) => some.toSorted((a, b) => placeOf(a) - placeOf(b)));
  const [first, ...further] = told
    .filter((each, at) => told.findIndex(({ reason }) => reason === each.reason) === at)
    .map((each) => dated(each, counts));
  if (!first) return null;
  return { factId, kind, ...first, on: first.on ?? null, further };
}

function dated(reason: Reason, counts: readonly Pick<Stretch, "from" | "until">[]): Reason {
  const { on } = reason;
  if (on == null) return reason;
  const turns = (stretch: Pick<Stretch, "from" | "until">) =>
    stretch.from < stretch.until && (reason.reason === "NOT_YET_VALID" ? stretch.from : stretch.until) === on;
  return counts.some(turns) ? reason : { ...reason, on: null, day: on };
}
