import { isEnough } from "../../../access/blocks";
import type { Counting, PeopleCount } from "../../../access/counting";

/**
 * What may be told of counts each of which is a part of the next, and all of a whole: what lies between any two that are told is nobody
 * or enough people, and so is what is left of the whole.
 * @param whole null where it is not told: then nothing is.
 */
export function nested(
  counts: readonly number[],
  whole: number | null,
  counting: Counting,
): readonly PeopleCount[] {
  const { threshold } = counting;
  let told = 0;
  return counts.map((count) => {
    if (whole === null || !isEnough(count - told, threshold) || !isEnough(whole - count, threshold))
      return null;
    told = count;
    return counting.show(count);
  });
}

/**
 * What may be told of counts that overlap and together hold a whole, in the same order: each is nobody or enough, and so is what it
 * leaves of the whole. Where all are told, so is how many are counted more than once at most: then that too is nobody or enough,
 * or the smallest count is left out.
 */
export function covering(
  counts: readonly number[],
  whole: number,
  counting: Counting,
): readonly PeopleCount[] {
  const told = counts.map((count) => nested([count], whole, counting)[0] ?? null);
  const twice = counts.reduce((sum, count) => sum + count, 0) - whole;
  if (told.includes(null) || isEnough(Math.max(0, twice), counting.threshold)) return told;
  const least = Math.min(...counts.filter((count) => count > 0));
  return told.map((count, at): PeopleCount => (at === counts.indexOf(least) ? null : count));
}
