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
    } else if (change.kind === "HOURS" && change.effectiveOn <= day) {
      // Of two changes of hours on one day the one recorded last.
      const sameDay = hours?.effectiveOn === change.effectiveOn;
      if (!hours || change.effectiveOn > hours.effectiveOn || (sameDay && later(change, hours)))
        hours = change;
    }
  }
  if (end && end.effectiveOn <= day) return null;
  return hours?.hundredths ?? post.hundredths;
}

/**
 * Section 3: the post's own pay band ranks it; a grade without one is not mapped; without either, its role band's pay band
 * ranks it. Changes with effect before the start apply from the start.
 */
function rankOn(record: NaiveRecord, changes: PostChangeFact[], post: PostFact, day: number): number | null {
  const inForce = (kind: string) =>
    changes
      .filter((change) => change.kind === kind && change.postId === post.id && stands(record, change, day))
      .filter(({ effectiveOn }) => effectiveOn <= Math.max(day, post.startedOn))
      .sort((a, b) => a.effectiveOn - b.effectiveOn || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1))
      .at(-1);
  const [band, grade] = [inForce("BAND") ?? post, inForce("GRADE") ?? post];
  if (typeof band.payBandRank === "number") return band.payBandRank;
  return typeof grade.grade === "string" ? null : post.bandRank;
}

/** The days from which something no longer counts. */
const revocations = ({ facts }: NaiveRecord): number[] =>
  facts.undoings.flatMap(({ effectiveOn }) => effectiveOn ?? []);

/** HOLDS_BAND. Left open: a post of no mapped band beside one that is too low. The engine says UNKNOWN. */
export function naiveHoldsBand(record: NaiveRecord, { minimumBandRank }: HoldsBandRequirement) {
  const posts = known(record, record.facts.posts);
  const changes = known(record, record.facts.postChanges);
  return (day: number): Outcome => {
    if (posts.length === 0) return "UNKNOWN";
    const held = posts.filter((post) => hundredthsOn(record, changes, post, day) !== null);
    const ranks = held.map((post) => rankOn(record, changes, post, day));
    if (ranks.some((rank) => rank !== null && rank >= minimumBandRank)) return "MET";
    return ranks.includes(null) ? "UNKNOWN" : "NOT_MET";
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
  // The days of a post that surely match, and those that might: its pay band can change.
  type Part = { post: PostFact; perhaps: boolean };
  const matching = posts.map((post): Part => ({ post, perhaps: false }));
  const perhaps = posts
    .filter((post) => {
      const days = [post.startedOn, ...changes.map(({ effectiveOn }) => effectiveOn), ...revocations(record)];
      return roleBandIds === null && days.some((day) => rankOn(record, changes, post, day) === null);
    })
    .map((post): Part => ({ post, perhaps: true }));
  const choices = Array.from({ length: 2 ** perhaps.length - 1 }, (_, mask) => [
    ...matching,
    ...perhaps.filter((_post, bit) => ((mask + 1) >> bit) & 1),
  ]);
  const isPart = ({ post, perhaps: might }: Part, day: number): boolean => {
    // A post of a variant is a post of the role that it is a variant of.
    const roles = [post.roleBandId, ...(post.variantOf ? [post.variantOf] : [])];
    if (roleBandIds !== null) return !might && roles.some((role) => roleBandIds.includes(role));
    const rank = rankOn(record, changes, post, day);
    return might ? rank === null : rank !== null && minimumBandRank !== null && rank >= minimumBandRank;
  };
  // Every choice of posts asks about the same days.
  const asked = new Map([...matching, ...perhaps].map((part) => [part, new Map<number, number | null>()]));
  const heldBy = (part: Part, day: number): number | null => {
    const days = asked.get(part);
    const found = days?.get(day);
    if (found !== undefined) return found;
    const hundredths = isPart(part, day) ? hundredthsOn(record, changes, part.post, day) : null;
    days?.set(day, hundredths);
    return hundredths;
  };
  const heldOf = (some: Part[], day: number): number[] =>
    some.map((part) => heldBy(part, day)).filter((hundredths) => hundredths !== null);

  /** The first day by which enough has been served; null where none comes. */
  const reachedBy = (some: Part[]): number | null => {
    let [first, served]: [number | null, number] = [null, 0];
    const start = some.reduce((earliest, { post }) => Math.min(earliest, post.startedOn), lastDay);
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
  const met = (reached: number | null, some: Part[], day: number) =>
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
