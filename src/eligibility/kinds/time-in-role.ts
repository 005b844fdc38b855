import { addMonths, type Day, NEVER } from "../days";
import type { Outcome } from "../evaluation";
import { type Excluded, type Exclusion, passedOverOf } from "../exclusion";
import type { KnownFacts } from "../known";
import type { LeafReading } from "../leaf";
import { type HeldPost, heldPosts } from "../posts";
import type { TimeInRoleRequirement } from "../requirement";
import { earliest } from "../stretch";

/** TIME_IN_ROLE (docs/eligibility.md, section 5): a break stops the count and never resets it. */
export function readTimeInRole(requirement: TimeInRoleRequirement, known: KnownFacts): LeafReading {
  const posts = heldPosts(known);
  const matching = posts.filter((post) => matches(requirement, post));
  // Posts whose band is not mapped might count: where they would decide, the answer is not known.
  const perhaps =
    requirement.minimumBandRank === null ? [] : posts.filter(({ bandRank }) => bandRank === null);
  const sure: Mapping = { posts: matching, ...servedBy(matching, requirement) };
  const mappings = perhaps.length > 0 ? mappingsOf(matching, perhaps, requirement) : NONE;
  const met = ({ reachedOn, posts: counting }: Mapping, day: Day) =>
    day >= reachedOn &&
    (!requirement.mustHoldNow || counting.some((post) => post.hundredthsOn(day) !== null));
  return {
    changes: [
      ...posts.flatMap(({ changes }) => changes),
      sure.reachedOn,
      ...mappings.map(({ reachedOn }) => reachedOn),
    ],
    outcomeOn(day): Outcome {
      if (posts.length === 0) return "UNKNOWN";
      if (met(sure, day)) return "MET";
      return mappings.some((mapping) => met(mapping, day)) ? "UNKNOWN" : "NOT_MET";
    },
    countedOn: (day) =>
      matching
        .filter((post) => addsBefore(post, requirement, day))
        .map(({ id }) => ({ factId: id, kind: "POST", stopsOn: NEVER })),
    excludedOn: (day) => [
      ...passedOverOf(known.passedOver().posts, "POST"),
      ...posts.flatMap((post) => notCounting(post, requirement, day) ?? []),
    ],
    measureOn: (day) => ({
      required: { amount: sure.threshold ?? requirement.months * 30, unit: "DAYS" },
      actual: { amount: Math.floor(Math.min(sure.threshold ?? NEVER, sure.daysBefore(day))), unit: "DAYS" },
    }),
    noteOn: () => ({ nothingRecorded: posts.length === 0 }),
  };
}

function matches(
  { roleBandIds, minimumBandRank }: TimeInRoleRequirement,
  { roleBandId, bandRank }: HeldPost,
): boolean {
  if (roleBandIds !== null) return roleBandIds.includes(roleBandId);
  return bandRank !== null && minimumBandRank !== null && bandRank >= minimumBandRank;
}

/** Whether a post has added to the count before a day. */
function addsBefore(post: HeldPost, { counting }: TimeInRoleRequirement, day: Day): boolean {
  return post.changes.some((change) => {
    const hundredths = change < day ? post.hundredthsOn(change) : null;
    return hundredths !== null && (counting === "CALENDAR" || hundredths > 0);
  });
}

function notCounting(post: HeldPost, requirement: TimeInRoleRequirement, day: Day): Excluded | null {
  const told = (reason: Exclusion, on: Day | null = null): Excluded => ({
    factId: post.id,
    kind: "POST",
    reason,
    on,
  });
  if (!matches(requirement, post)) {
    if (requirement.roleBandIds !== null) return told("OTHER_ROLE");
    return told(post.bandRank === null ? "BAND_NOT_MAPPED" : "BAND_TOO_LOW");
  }
  if (addsBefore(post, requirement, day)) return null;
  const startsOn = Math.min(...post.changes);
  return startsOn >= day ? told("NOT_YET_VALID", startsOn + 1) : told("NO_HOURS");
}

/** Posts taken to match, and what they served. */
interface Mapping extends Served {
  readonly posts: readonly HeldPost[];
}

const NONE: readonly Mapping[] = [];

/**
 * Ways to map the posts whose band is not: each of them might be high enough by itself. How much time is asked for depends on
 * the day on which the first of them began to count; of those that begin on it or later, all that can be are taken. No other
 * choice is met sooner than one of these.
 */
function mappingsOf(
  matching: readonly HeldPost[],
  perhaps: readonly HeldPost[],
  requirement: TimeInRoleRequirement,
): readonly Mapping[] {
  const firstOf = (post: HeldPost) => beginsToCount(post, requirement);
  const firstSure = Math.min(NEVER, ...matching.map(firstOf));
  const starts = new Set(perhaps.map(firstOf).filter((first) => first < firstSure));
  return [...starts, firstSure].map((start) => {
    const posts = [...matching, ...perhaps.filter((post) => firstOf(post) >= start)];
    return { posts, ...servedBy(posts, requirement) };
  });
}

/** The first day on which a post adds to the count; NEVER where it never does. */
const beginsToCount = (post: HeldPost, { counting }: TimeInRoleRequirement): Day =>
  earliest(
    ...post.changes.filter((change) => {
      const hundredths = post.hundredthsOn(change);
      return hundredths !== null && (counting === "CALENDAR" || hundredths > 0);
    }),
  );

interface Served {
  /** Days asked for, or null where nothing has begun to count. */
  readonly threshold: number | null;
  /** The first day on which the threshold has been reached; NEVER where it is not. */
  readonly reachedOn: Day;
  /** Whole-time days served before a day. */
  daysBefore(day: Day): number;
}

function servedBy(posts: readonly HeldPost[], { counting, months }: TimeInRoleRequirement): Served {
  const days = [...new Set(posts.flatMap(({ changes }) => changes))]
    .filter((day) => day < NEVER)
    .sort((a, b) => a - b);
  /** What a day adds, in hundredths of a day. */
  const adds = (day: Day): number => {
    const held = posts.map((post) => post.hundredthsOn(day)).filter((hundredths) => hundredths !== null);
    if (counting === "CALENDAR") return held.length > 0 ? 100 : 0;
    return Math.min(
      100,
      held.reduce((sum, each) => sum + each, 0),
    );
  };
  const stretches = days.map((from, index) => ({ from, until: days[index + 1] ?? NEVER, adds: adds(from) }));
  const first = stretches.find((stretch) => stretch.adds > 0)?.from;
  const daysBefore = (day: Day) =>
    stretches.reduce(
      (sum, { from, until, adds: each }) => sum + Math.max(0, Math.min(day, until) - from) * each,
      0,
    ) / 100;
  if (first === undefined) return { threshold: null, reachedOn: NEVER, daysBefore };
  const threshold = addMonths(first, months) - first;
  let short = threshold * 100;
  for (const { from, until, adds: each } of stretches) {
    if (each === 0) continue;
    const needed = Math.ceil(short / each);
    if (from + needed <= until) return { threshold, reachedOn: from + needed, daysBefore };
    short -= (until - from) * each;
  }
  return { threshold, reachedOn: NEVER, daysBefore };
}
