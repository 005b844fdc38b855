import { isEnough } from "./blocks";
import type { Counting, PeopleCount } from "./counting";

/**
 * What may be shown of counts each of which is a part of the next, and all of a whole: what lies between any
 * two that are shown is nobody or enough people, and so is what is left of the whole.
 * @param whole null if it is not shown: then nothing is.
 */
export function discloseNested(
  counts: readonly number[],
  whole: number | null,
  counting: Counting,
): readonly PeopleCount[] {
  const { threshold } = counting;
  let shown = 0;
  return counts.map((count) => {
    if (whole === null) return counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 0, null);
    if (!isEnough(count - shown, threshold) || !isEnough(whole - count, threshold))
      return leftOutPart(count, shown, whole, counting);
    shown = count;
    return counting.show(count);
  });
}

/** A part that is left out, of which a smaller part and the whole are shown. */
function leftOutPart(count: number, shown: number, whole: number, counting: Counting): PeopleCount {
  const { threshold } = counting;
  if (shown > 0) return counting.leaveOut("PROTECTS_ANOTHER", shown, whole);
  // If the whole is one more than the threshold, "not small" would reveal that one person is left.
  if (threshold < 3 || whole < threshold + 2)
    return counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 1, whole - 1);
  return count < threshold ? counting.small() : counting.leaveOut("PROTECTS_ANOTHER", threshold, whole - 1);
}

/**
 * What may be shown of counts that overlap and together hold a whole, in the same order: each is nobody or
 * enough, and so is what it leaves of the whole. If all are shown, so is how many are counted more than once
 * at most: then that too is nobody or enough, or the smallest count is left out.
 */
export function discloseCovering(
  counts: readonly number[],
  whole: number,
  counting: Counting,
): readonly PeopleCount[] {
  const parts = counts.flatMap((count) => discloseNested([count], whole, counting));
  const twice = counts.reduce((sum, count) => sum + count, 0) - whole;
  if (parts.some(({ count }) => count === null) || isEnough(Math.max(0, twice), counting.threshold))
    return parts;
  const least = counts.indexOf(Math.min(...counts.filter((count) => count > 0)));
  return parts.map((part, at) =>
    at === least ? counting.leaveOut("PROTECTS_ANOTHER", counting.threshold, whole) : part,
  );
}
