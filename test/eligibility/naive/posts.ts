import { addMonths } from "../../../src/eligibility";
import type { Outcome } from "../../../src/eligibility/evaluation";
import type { PostChangeFact, PostFact } from "../../../src/eligibility/facts";
import type { HoldsBandRequirement, TimeInRoleRequirement } from "../../../src/eligibility/requirement";
import { known, type NaiveRecord, stands } from "./record";

/** Hundredths of a whole-time equivalent on a day; null where the post is not held. */
function hundredthsOn(record: NaiveRecord, changes: PostChangeFact[], post: PostFact, day: number) {
  if (day < post.startedOn || !stands(record, post, day)) return null;
  const later = (one: PostChangeFact, other: PostChangeFact | null) =>
    other === null ||
    one.recordedAt > other.recordedAt ||
    (one.recordedAt === other.recordedAt && one.id > other.id);
  let [end, hours]: (PostChangeFact | null)[] = [null, null];
  for (const change of changes) {
    if (change.postId !== post.id || !stands(record, change, day)) continue;
    if (change.kind === "END") {
      // Of several ends the one recorded last.
      if (later(change, end ?? null)) end = change;
    } else if (change.effectiveOn <= day) {
      // Of two changes of hours on one day the one recorded last.
      const sameDay = hours?.effectiveOn === change.effectiveOn;
      if (!hours || change.effectiveOn > hours.effectiveOn || (sameDay && later(change, hours)))
        hours = change;
    }
  }
  if (end && end.effectiveOn <= day) return null;
  return hours?.hundredths ?? post.hundredths;
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
 * TIME_IN_ROLE, section 5, one day after the other up to `lastDay`. With posts whose band is not mapped it is UNKNOWN where some
 * of them, taken as high enough, would make it MET: every choice of them is tried.
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
    (post) => !matching.includes(post) && roleBandIds === null && post.bandRank === null,
  );
  const choices = Array.from({ length: 2 ** perhaps.length - 1 }, (_, mask) => [
    ...matching,
    ...perhaps.filter((_post, bit) => ((mask + 1) >> bit) & 1),
  ]);
  // Every choice of posts asks about the same days.
  const asked = new Map(posts.map((post) => [post.id, new Map<number, number | null>()]));
  const heldBy = (post: PostFact, day: number): number | null => {
    const days = asked.get(post.id);
    const found = days?.get(day);
    if (found !== undefined) return found;
    const hundredths = hundredthsOn(record, changes, post, day);
    days?.set(day, hundredths);
    return hundredths;
  };
  const heldOf = (some: PostFact[], day: number): number[] =>
    some.map((post) => heldBy(post, day)).filter((hundredths) => hundredths !== null);

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
  const sure = reachedBy(matching);
  const reachedOf = choices.map((choice) => reachedBy(choice));
  const met = (reached: number | null, some: PostFact[], day: number) =>
    reached !== null && reached <= day && (!mustHoldNow || heldOf(some, day).length > 0);

  return (day: number): Outcome => {
    if (posts.length === 0) return "UNKNOWN";
    if (met(sure, matching, day)) return "MET";
    return choices.some((choice, at) => met(reachedOf[at] ?? null, choice, day)) ? "UNKNOWN" : "NOT_MET";
  };
}

/** What a day adds, in hundredths of a day: a bank post of no hours is a day of the calendar and nothing whole-time. */
function addedBy({ counting }: TimeInRoleRequirement, held: readonly number[]): number {
  if (counting === "CALENDAR") return held.length > 0 ? 100 : 0;
  let sum = 0;
  for (const hundredths of held) sum += hundredths;
  return Math.min(sum, 100);
}
