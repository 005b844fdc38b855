import { type Day, NEVER } from "./days";
import type { KnownFacts } from "./known-facts";
import { heldPosts, roleBandsHeld } from "./posts";

/** The end of somebody's time in a role band, with nothing taken up in its place on that day. */
export interface PostEnd {
  readonly roleBandId: string;
  /** The first day on which it is no longer held. */
  readonly on: Day;
  /** Whether that is over on the day asked about. */
  readonly isPast: boolean;
}

/**
 * The ends on record of the role bands held on a day; if none is held, of those that were held last. A post
 * that another follows on the same day has not come to an end: that is a move.
 */
export function postEnds(known: KnownFacts, day: Day): readonly PostEnd[] {
  const days = [...new Set(heldPosts(known).flatMap(({ changes }) => changes))]
    .filter((each) => each < NEVER)
    .sort((one, other) => one - other);
  const held = roleBandsHeld(known, day);
  if (held.length === 0) {
    const on = days.findLast((each) => each <= day && roleBandsHeld(known, each - 1).length > 0);
    if (on === undefined) return [];
    return roleBandsHeld(known, on - 1).map((roleBandId) => ({ roleBandId, on, isPast: true }));
  }
  return held.flatMap((roleBandId) => {
    const on = days.find((each) => each > day && !roleBandsHeld(known, each).includes(roleBandId));
    if (on === undefined) return [];
    const before = roleBandsHeld(known, on - 1);
    const isMove = roleBandsHeld(known, on).some((each) => !before.includes(each));
    return isMove ? [] : [{ roleBandId, on, isPast: false }];
  });
}

/** The first day after a day on which no post is held any more; null if there is none on record. */
export function employmentEnd(known: KnownFacts, day: Day): Day | null {
  const posts = heldPosts(known);
  const isHeld = (on: Day) => posts.some((post) => post.hundredthsOn(on) !== null);
  if (!isHeld(day)) return null;
  const days = posts.flatMap(({ changes }) => changes).filter((on) => on > day && on < NEVER && !isHeld(on));
  return days.length === 0 ? null : Math.min(...days);
}
