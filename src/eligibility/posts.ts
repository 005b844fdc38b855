import { type Day, NEVER } from "./days";
import { isRecordedLater, type PostChangeFact, type PostFact } from "./facts";
import type { KnownFacts } from "./known-facts";
import { memoOn } from "./memo";
import type { Reason } from "./reason";
import { firstAfter } from "./stretch";

/** A post as it is held from day to day. */
export interface HeldPost {
  readonly id: string;
  readonly roleBandId: string;
  /** The national role band of which that is a variant; null if it is none. */
  readonly variantOf: string | null;
  readonly changes: readonly Day[];
  /** Rank of its pay band on a day; null if it is not mapped to one. */
  bandRankOn(day: Day): number | null;
  /** The employer's own grade on a day; null if it has none. */
  gradeOn(day: Day): string | null;
  /** Whole hundredths of a whole-time equivalent on a day, or null if the post is not held. */
  hundredthsOn(day: Day): number | null;
  /** The first day after `day` on which it is no longer held; NEVER if it goes on. */
  endsAfter(day: Day): Day;
}

/**
 * Ends and changes of hours are rows of their own. If there are several ends, the one recorded last applies,
 * so that a later extension has effect. If there are several changes of hours, of the pay band or of the
 * grade, the one that takes effect last applies, and on one day the one recorded last.
 */
export const heldPosts = memoOn((known: KnownFacts): readonly HeldPost[] =>
  known.posts.map((post) => heldPost(known, post)),
);

/** One post, whether it is among those that are read or not. */
export function heldPost(known: KnownFacts, post: PostFact): HeldPost {
  const changes = known.changesOf(post.id);
  const days = [
    post.startedOn,
    known.revokedOn(post),
    ...changes.flatMap((change) => [change.effectiveOn, known.revokedOn(change)]),
  ];
  const hundredthsOn = (day: Day) => hundredths(known, post, changes, day);
  return {
    id: post.id,
    roleBandId: post.roleBandId,
    variantOf: post.variantOf ?? null,
    changes: days,
    bandRankOn: (day) => bandRank(known, post, changes, day),
    gradeOn: (day) => (latest(known, changes, "GRADE", Math.max(day, post.startedOn)) ?? post).grade ?? null,
    hundredthsOn,
    endsAfter: (day) => firstAfter(day, days, (each) => hundredthsOn(each) === null),
  };
}

/** A post on the days on which it is as asked for; on other days it is as if it were not held. */
export function onlyWhile(post: HeldPost, is: (day: Day) => boolean): HeldPost {
  const hundredthsOn = (day: Day) => (is(day) ? post.hundredthsOn(day) : null);
  return {
    ...post,
    hundredthsOn,
    endsAfter: (day) => firstAfter(day, post.changes, (each) => hundredthsOn(each) === null),
  };
}

function hundredths(
  known: KnownFacts,
  post: PostFact,
  changes: readonly PostChangeFact[],
  day: Day,
): number | null {
  if (day < post.startedOn || day >= known.revokedOn(post)) return null;
  let end: PostChangeFact | null = null;
  for (const change of changes)
    if (change.kind === "END" && day < known.revokedOn(change))
      if (end === null || isRecordedLater(change, end)) end = change;
  if (end !== null && end.effectiveOn <= day) return null;
  return latest(known, changes, "HOURS", day)?.hundredths ?? post.hundredths;
}

/**
 * The post's own pay band ranks it; without one, its grade is not mapped to any; without either, its role
 * band's pay band ranks it. What is recorded with effect before the start applies from the start.
 */
function bandRank(
  known: KnownFacts,
  post: PostFact,
  changes: readonly PostChangeFact[],
  day: Day,
): number | null {
  const on = Math.max(day, post.startedOn);
  const band = latest(known, changes, "BAND", on) ?? post;
  if (band.payBandRank != null) return band.payBandRank;
  const { grade } = latest(known, changes, "GRADE", on) ?? post;
  return grade == null ? post.bandRank : null;
}

/** The change of a kind that applies on a day; null if there is none. */
function latest(
  known: KnownFacts,
  changes: readonly PostChangeFact[],
  kind: PostChangeFact["kind"],
  day: Day,
): PostChangeFact | null {
  let found: PostChangeFact | null = null;
  for (const change of changes)
    if (change.kind === kind && change.effectiveOn <= day && day < known.revokedOn(change))
      if (found === null || isLater(change, found)) found = change;
  return found;
}

function isLater(a: PostChangeFact, b: PostChangeFact): boolean {
  return a.effectiveOn === b.effectiveOn ? isRecordedLater(a, b) : a.effectiveOn > b.effectiveOn;
}

/** Why a post is not held on a day: not yet, or no longer; none if it is. */
export function reasonsNotHeld(post: HeldPost, day: Day): readonly Reason[] {
  if (post.hundredthsOn(day) !== null) return [];
  const startsOn = Math.min(...post.changes.filter((change) => post.hundredthsOn(change) !== null));
  return startsOn > day && startsOn < NEVER
    ? [{ reason: "NOT_YET_VALID", on: startsOn }]
    : [{ reason: "NOT_HELD" }];
}

/** The role bands that are held on a day, each once. */
export function roleBandsHeld(known: KnownFacts, day: Day): readonly string[] {
  return [
    ...new Set(
      heldPosts(known)
        .filter((post) => post.hundredthsOn(day) !== null)
        .map(({ roleBandId }) => roleBandId),
    ),
  ];
}
