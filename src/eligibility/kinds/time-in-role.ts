import { addMonths, type Day, NEVER } from "../days";
import type { Outcome } from "../evaluation";
import { excludedFor } from "../exclusion";
import type { KnownFacts } from "../known-facts";
import type { LeafReading } from "../leaf";
import { withPassedOver } from "../passed-over";
import { type HeldPost, heldPost, heldPosts } from "../posts";
import type { Reason } from "../reason";
import type { TimeInRoleRequirement } from "../requirement";
import { earliestDay } from "../stretch";
import { mismatch, partsOf } from "./matching-posts";

/** TIME_IN_ROLE (docs/eligibility.md, section 5): a break stops the count and never resets it. */
export function readTimeInRole(requirement: TimeInRoleRequirement, known: KnownFacts): LeafReading {
  const posts = heldPosts(known);
  const { matching, perhaps } = partsOf(posts, requirement);
  const sure: Mapping = { posts: matching, ...servedBy(matching, requirement) };
  const mappings = perhaps.length > 0 ? mappingsOf(matching, perhaps, requirement) : NONE;
  const met = ({ reachedOn, posts: counting }: Mapping, day: Day) =>
    day >= reachedOn && (!requirement.mustHoldNow || isHeld(counting, day));
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
    excludedOn: (day) =>
      withPassedOver(known.posts, known.passedOver().posts).flatMap(({ fact, reasons }) => {
        const whole = heldPost(known, fact);
        const [part] = partsOf([whole], requirement).matching;
        const post = part ?? whole;
        const is = part ? [] : [mismatch(requirement, whole, day)];
        const isRead = reasons.length + is.length === 0;
        const notYet = addsBefore(post, requirement, day) ? [] : [notAdding(post, requirement)];
        const counts = isRead ? notYet.map(({ on }) => ({ from: on ?? NEVER, until: NEVER + 1 })) : [];
        return excludedFor(fact.id, "POST", [...reasons, ...is, ...notYet], counts) ?? [];
      }),
    measureOn(day) {
      const days = Math.floor(Math.min(sure.threshold ?? NEVER, sure.daysBefore(day)));
      // Enough has counted: only a post that is held now is missing.
      if (requirement.mustHoldNow && day >= sure.reachedOn && !isHeld(sure.posts, day))
        return { required: { amount: 1, unit: "POSTS" }, actual: { amount: 0, unit: "POSTS" } };
      return {
        required: { amount: sure.threshold ?? requirement.months * 30, unit: "DAYS" },
        actual: { amount: days, unit: "DAYS" },
      };
    },
    noteOn: (day) => ({
      nothingRecorded: posts.length === 0,
      reached: sure.reachedOn <= day ? sure.reachedOn : null,
      count:
        sure.reachedOn <= day
          ? undefined
          : sure.addsOn(day) > 0
            ? "GOES_ON"
            : isHeld(sure.posts, day)
              ? "NO_HOURS"
              : "STOPPED",
    }),
  };
}

/** Whether a post has added to the count before a day. */
function addsBefore(post: HeldPost, { counting }: TimeInRoleRequirement, day: Day): boolean {
  return post.changes.some((change) => {
    const hundredths = change < day ? post.hundredthsOn(change) : null;
    return hundredths !== null && (counting === "CALENDAR" || hundredths > 0);
  });
}

const isHeld = (posts: readonly HeldPost[], day: Day): boolean =>
  posts.some((post) => post.hundredthsOn(day) !== null);

/** Why a post has added nothing so far: it will from a day on, has no hours, or was never held. */
function notAdding(post: HeldPost, requirement: TimeInRoleRequirement): Reason {
  const first = beginsToCount(post, requirement);
  if (first < NEVER) return { reason: "NOT_YET_VALID", on: first + 1 };
  return { reason: isHeldEver(post) ? "NO_HOURS" : "NOT_HELD" };
}

const isHeldEver = (post: HeldPost): boolean =>
  post.changes.some((change) => post.hundredthsOn(change) !== null);

/** Posts that are assumed to match, and the time served in them. */
interface Mapping extends Served {
  readonly posts: readonly HeldPost[];
}

const NONE: readonly Mapping[] = [];

/**
 * Ways to map the posts whose band is not: each of them might be high enough by itself. How much time is
 * asked for depends on the day on which the first of them began to count; of those that begin on it or later,
 * all that can be are taken. No other choice is met sooner than one of these.
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

/** The first day on which a post adds to the count; NEVER if it never does. */
const beginsToCount = (post: HeldPost, { counting }: TimeInRoleRequirement): Day =>
  earliestDay(
    ...post.changes.filter((change) => {
      const hundredths = post.hundredthsOn(change);
      return hundredths !== null && (counting === "CALENDAR" || hundredths > 0);
    }),
  );

interface Served {
  /** Days asked for, or null if nothing has begun to count. */
  readonly threshold: number | null;
  /** The first day on which the threshold has been reached; NEVER if it is not. */
  readonly reachedOn: Day;
  /** Whole-time days served before a day. */
  daysBefore(day: Day): number;
  /** What a day adds, in hundredths of a day. */
  addsOn(day: Day): number;
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
  if (first === undefined) return { threshold: null, reachedOn: NEVER, daysBefore, addsOn: adds };
  const threshold = addMonths(first, months) - first;
  let short = threshold * 100;
  for (const { from, until, adds: each } of stretches) {
    if (each === 0) continue;
    const needed = Math.ceil(short / each);
    if (from + needed <= until) return { threshold, reachedOn: from + needed, daysBefore, addsOn: adds };
    short -= (until - from) * each;
  }
  return { threshold, reachedOn: NEVER, daysBefore, addsOn: adds };
}
