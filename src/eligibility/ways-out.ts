import type { RequirementResult } from "./evaluation";
import { isSatisfied } from "./timeline";

/** At most this many ways are told. */
export const WAYS_TOLD = 8;

/** A least set of open leaves that would satisfy the whole if they were met: none of them can be left out. */
export type WayOut = readonly RequirementResult[];

/**
 * Why not, and what would do: the ways out of an answer that is not satisfied, fewest leaves first, at most eight; one empty
 * way where it is satisfied already. Leaves are never shared between groups, so that the least sets of the parts, put
 * together, are the least sets of the whole.
 */
export function waysOut(root: RequirementResult): readonly WayOut[] {
  const place = new Map<RequirementResult, number>();
  const number = (result: RequirementResult) => {
    place.set(result, place.size);
    result.children.forEach(number);
  };
  number(root);
  const fewestFirst = (a: WayOut, b: WayOut): number => {
    if (a.length !== b.length) return a.length - b.length;
    const differs = a.findIndex((leaf, index) => leaf !== b[index]);
    const at = (way: WayOut) => {
      const leaf = way[differs];
      return leaf ? (place.get(leaf) ?? 0) : 0;
    };
    return differs < 0 ? 0 : at(a) - at(b);
  };
  const best = (ways: readonly WayOut[]) => [...ways].sort(fewestFirst).slice(0, WAYS_TOLD);
  const waysOf = (result: RequirementResult): readonly WayOut[] => {
    if (isSatisfied(result.outcome)) return [[]];
    if (result.children.length === 0) return [[result]];
    const open = result.children.filter(({ outcome }) => !isSatisfied(outcome));
    const wanted = result.required.amount - (result.children.length - open.length);
    // choices[k]: the best ways to satisfy k of the open parts looked at so far.
    let choices: readonly (readonly WayOut[])[] = [[[]]];
    for (const part of open) {
      const ways = waysOf(part);
      choices = Array.from({ length: Math.min(wanted, choices.length) + 1 }, (_, k) =>
        best([
          ...(choices[k] ?? []),
          ...(choices[k - 1] ?? []).flatMap((way) => ways.map((more) => [...way, ...more])),
        ]),
      );
    }
    return choices[wanted] ?? [];
  };
  return waysOf(root);
}
