import type { RequirementResult } from "./evaluation";
import { isSatisfied } from "./timeline";

/** At most this many ways out are returned. */
export const MOST_WAYS = 8;

/**
 * The number of choices among open parts that are tried one by one; beyond it, some ways out are not found.
 */
const MANY = 5000;

/** A least set of open leaves that would satisfy the whole if they were met: none of them can be left out. */
export type WayOut = readonly RequirementResult[];

/**
 * The ways out of an answer that is not satisfied, fewest leaves first, at most eight; one empty way if it is
 * satisfied already. Leaves are never shared between groups, so that the least sets of the parts, put
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
  const best = (ways: readonly WayOut[]) => [...ways].sort(fewestFirst).slice(0, MOST_WAYS);
  const waysOf = (result: RequirementResult): readonly WayOut[] => {
    if (isSatisfied(result.outcome)) return [[]];
    if (result.children.length === 0) return [[result]];
    const open = result.children.filter(({ outcome }) => !isSatisfied(outcome));
    const wanted = result.required.amount - (result.children.length - open.length);
    if (open.length * Math.min(wanted, open.length - wanted + 1) > MANY) return ofMany(open, wanted);
    // choices[k]: the best ways to satisfy k of the open parts looked at so far; those that can still come to
    // be enough.
    let choices: readonly (readonly WayOut[])[] = [[[]]];
    for (const [at, part] of open.entries()) {
      const ways = waysOf(part);
      const least = wanted - (open.length - at - 1);
      choices = Array.from({ length: Math.min(wanted, choices.length) + 1 }, (_, k) =>
        k < least
          ? []
          : best([
              ...(choices[k] ?? []),
              ...(choices[k - 1] ?? []).flatMap((way) => ways.map((more) => [...way, ...more])),
            ]),
      );
    }
    return choices[wanted] ?? [];
  };
  /** For very many open parts: the nearest, and the same with one of them exchanged for one of the next. */
  const ofMany = (open: readonly RequirementResult[], wanted: number): readonly WayOut[] => {
    const nearest = open.flatMap((part) => waysOf(part).slice(0, 1)).sort((a, b) => a.length - b.length);
    const [taken, next] = [nearest.slice(0, wanted - 1), nearest.slice(wanted - 1, wanted - 1 + MOST_WAYS)];
    return best(next.map((last) => [...taken, last].flat()));
  };
  return waysOf(root);
}
