import { addMonths } from "../../../src/eligibility";
import type { Outcome } from "../../../src/eligibility/evaluation";
import type { PostChangeFact, PostFact } from "../../../src/eligibility/facts";
import type { HoldsBandRequirement, TimeInRoleRequirement } from "../../../src/eligibility/requirement";
import { known, type NaiveRecord, stands } from "./record";

/** Hundredths of a whole-time equivalent on a day; null where the post is not held. */
function hundredthsOn(record: NaiveRecord, changes: PostChangeFact[], post: PostFact, day: number) {
  if (day < post.startedOn || !stands(record, post, day)) return null;
  let [latest, hundredths]: [PostChangeFact | null, number] = [null, post.hundredths];
  for (const change of changes) {
    if (change.postId !== post.id || change.effectiveOn > day || !stands(record, change, day)) continue;
    if (change.kind === "END") return null;
    // Left open: two changes of hours on one day. The engine takes the one recorded last.
    const later =
      latest === null ||
      change.effectiveOn > latest.effectiveOn ||
      (change.effectiveOn === latest.effectiveOn &&
        (change.recordedAt > latest.recordedAt ||
          (change.recordedAt === latest.recordedAt && change.id > latest.id)));
    if (later) [latest, hundredths] = [change, change.hundredths ?? post.hundredths];
  }
  return hundredths;
}

/** HOLDS_BAND. Left open: a post of no mapped band beside one that is too low. The engine says UNKNOWN. */
export function naiveHoldsBand(record: NaiveRecord, { minimumBandRank }: HoldsBandRequirement) {
  const posts = known(record, record.facts.posts);
  const changes = known(record, record.facts.postChanges);
  return (day: number): Outcome => {
    if (posts.length === 0) return "UNKNOWN";
    const held = posts.filter((post) => hundredthsOn(record, changes, post, day) !== null);
    if (held.some(({ bandRank }) => bandRank !== null && bandRank >= minimumBandRank)) return "MET";
    return held.some(({ bandRank }) => bandRank === null) ? "UNKNOWN" : "NOT_MET";
  };
}

/**
 * TIME_IN_ROLE, section 5, one day after the other up to `lastDay`. Left open: posts whose band is not mapped. The engine says
 * UNKNOWN where it would be MET if they all counted, and leaves them out where the others suffice.
 */
export function naiveTimeInRole(record: NaiveRecord, requirement: TimeInRoleRequirement, lastDay: number) {
  const { roleBandIds, minimumBandRank, mustHoldNow } = requirement;
  const posts = known(record, record.facts.posts);
  const changes = known(record, record.facts.postChanges);
  const matching = posts.filter(({ roleBandId, bandRank }) =>
    roleBandIds !== null
      ? roleBandIds.includes(roleBandId)
      : bandRank !== null && minimumBandRank !== null && bandRank >= minimumBandRank,
  );
  const perhaps = posts.filter(
    (post) => matching.includes(post) || (roleBandIds === null && post.bandRank === null),
  );
  const heldOf = (some: PostFact[], day: number): number[] =>
    some.map((post) => hundredthsOn(record, changes, post, day)).filter((hundredths) => hundredths !== null);

  /** The first day by which enough has been served; null where none comes. */
  const reachedBy = (some: PostFact[]): number | null => {
    let [first, served]: [number | null, number] = [null, 0];
    const start = some.reduce((earliest, { startedOn }) => Math.min(earliest, startedOn), lastDay);
    for (let day = start; day <= lastDay; day += 1) {
      if (first !== null && served >= (addMonths(first, requirement.months) - first) * 100) return day;
      const adds = addedBy(requirement, heldOf(some, day));
      if (adds > 0 && first === null) first = day;
      served += adds;
    }
    return null;
  };
  const [sure, atBest] = [reachedBy(matching), reachedBy(perhaps)];
  const met = (reached: number | null, some: PostFact[], day: number) =>
    reached !== null && reached <= day && (!mustHoldNow || heldOf(some, day).length > 0);

  return (day: number): Outcome => {
    if (posts.length === 0) return "UNKNOWN";
    if (met(sure, matching, day)) return "MET";
    return met(atBest, perhaps, day) ? "UNKNOWN" : "NOT_MET";
  };
}

/** What a day adds, in hundredths of a day: a bank post of no hours is a day of the calendar and nothing whole-time. */
function addedBy({ counting }: TimeInRoleRequirement, held: readonly number[]): number {
  if (counting === "CALENDAR") return held.length > 0 ? 100 : 0;
  let sum = 0;
  for (const hundredths of held) sum += hundredths;
  return Math.min(sum, 100);
}
