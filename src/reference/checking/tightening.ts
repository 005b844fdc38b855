import { type GroupRequirement, isGroup, type Requirement } from "../../eligibility/requirement";
import { type Finding, finding } from "./findings";
import { gapsBetween } from "./implies";
import { checkWaivable } from "./waivable";

/**
 * Where an organisation's copy of a national route asks for less than the national route; empty where it is
 * at least as strict: a worker who satisfies the copy on a day satisfies the national route on that day
 * (waivers aside), and nothing more can be waived. Requirements are matched by code. Both trees are compiled
 * as the same route, for supports and waivers name it. A path leads through the copy; to what the copy lacks,
 * from the group in which it is missing.
 */
export function checkTightening(national: Requirement, local: Requirement): Finding[] {
  const root = { node: local, path: [local.code] };
  // The copy may have put the whole of the national route into a group that needs it.
  const { node, path } = neededPartsOf(root).find((place) => place.node.code === national.code) ?? root;
  return [...looserIn(national, node, path), ...checkWaivable(national, local)];
}

interface Place {
  readonly node: Requirement;
  /** Codes from the root to it. */
  readonly path: readonly string[];
}

function looserIn(national: Requirement, local: Requirement, path: readonly string[]): Finding[] {
  if (isGroup(national))
    return isGroup(local)
      ? looserInGroup(national, local, path)
      : isMetBy(local, national)
        ? []
        : [finding("REPLACED", path, `group "${national.code}"`)];
  if (!isGroup(local))
    return gapsBetween(local, national).map(({ field, right }) => finding("LOOSER", [...path, field], right));
  return isMetBy(local, national) ? [] : [finding("REPLACED", path, `${national.kind} "${national.code}"`)];
}

/**
 * Whether satisfying `local` is satisfying `national`, codes apart, where one of the two is a group and the
 * other is none.
 */
function isMetBy(local: Requirement, national: Requirement): boolean {
  if (isGroup(local)) {
    // However its parts are chosen, one of those that satisfy the national requirement is among them.
    const meeting = local.children.filter((child) => isMetBy(child, national)).length;
    return meeting > local.children.length - neededOf(local);
  }
  if (isGroup(national))
    return national.children.filter((child) => isMetBy(local, child)).length >= neededOf(national);
  return gapsBetween(local, national).length === 0;
}

/** Each part of the copy's group stands for the national parts that it cannot be satisfied without. */
function looserInGroup(
  national: GroupRequirement,
  local: GroupRequirement,
  path: readonly string[],
): Finding[] {
  const pairs = pairsOf(national, local, path);
  const found = new Map(pairs.map((pair) => [pair, looserIn(pair.theirs, pair.mine.node, pair.mine.path)]));
  const [asked, has] = [neededOf(national), neededOf(local)];
  const standingFor = (counting: readonly Pair[], parts: readonly Requirement[] = local.children) =>
    parts.map((part) => counting.filter(({ through }) => through === part).length);

  const strict = pairs.filter((pair) => found.get(pair)?.length === 0);
  if (leastOf(standingFor(strict), has) >= asked) return [];
  const looser = [...found.values()].flat();
  if (leastOf(standingFor(pairs), has) >= asked) return looser;
  if (pairs.length < asked) {
    const missing = national.children.filter((child) => !pairs.some(({ theirs }) => theirs === child));
    return [...looser, ...missing.map(({ code }) => finding("REMOVED", [...path, code], code))];
  }
  let right = has;
  while (leastOf(standingFor(pairs), right) < asked) right += 1;
  const common = local.children.filter((part) => pairs.some(({ through }) => through === part));
  if (leastOf(standingFor(pairs, common), has) < asked)
    return [...looser, finding("ASKS_FEWER", path, String(has), String(right))];
  const added = local.children.filter((part) => !common.includes(part));
  return [
    ...looser,
    ...added.map(({ code }) => finding("ALTERNATIVE_ADDED", [...path, code], String(right))),
  ];
}

/** The least that any `n` of the numbers come to. */
const leastOf = (numbers: readonly number[], n: number): number =>
  [...numbers]
    .sort((a, b) => a - b)
    .slice(0, n)
    .reduce((sum, each) => sum + each, 0);

interface Pair {
  readonly theirs: Requirement;
  readonly mine: Place;
  /** The part of the copy's group that contains it: itself, or a group that is not satisfied without it. */
  readonly through: Requirement;
}

/** The national parts that the copy has, each with the copy's of the same code. */
function pairsOf(
  national: GroupRequirement,
  local: GroupRequirement,
  path: readonly string[],
): readonly Pair[] {
  return national.children.flatMap((theirs) => {
    for (const through of local.children) {
      const mine = neededPartsOf({ node: through, path: [...path, through.code] }).find(
        ({ node }) => node.code === theirs.code,
      );
      if (mine) return [{ theirs, mine, through }];
    }
    return [];
  });
}

/** A requirement, and every part without which it is not satisfied. */
function neededPartsOf(place: Place): readonly Place[] {
  const { node, path } = place;
  if (!isGroup(node) || neededOf(node) < node.children.length) return [place];
  return [
    place,
    ...node.children.flatMap((child) => neededPartsOf({ node: child, path: [...path, child.code] })),
  ];
}

const neededOf = (group: GroupRequirement): number =>
  group.kind === "ALL_OF" ? group.children.length : group.kind === "ANY_OF" ? 1 : group.n;
