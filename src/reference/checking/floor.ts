import { type GroupRequirement, isGroup, type Requirement } from "../../eligibility/requirement";
import { type Finding, finding } from "./findings";
import { gapsBetween, implies } from "./implies";
import {
  conjunctsOf,
  namePublished,
  neededOf,
  type Place,
  placesIn,
  publishedFloorOf,
} from "./published-floor";
import { checkWaivable } from "./waivable";

/**
 * Where an organisation's local version of a national route loosens what is PUBLISHED in the national route.
 * Empty if it does not: a worker who satisfies the local version on a day satisfies the published floor of
 * the national route on that day (waivers aside), every PUBLISHED requirement that is kept is at least as
 * strict, and nothing more that is PUBLISHED can be waived. Everything else can be changed freely.
 * Requirements are matched by code. Both trees are compiled as the same route, because supports and waivers
 * name it. A path leads through the local version; to what it lacks, from the group in which it is missing.
 */
export function checkFloor(national: Requirement, local: Requirement): Finding[] {
  const floor = publishedFloorOf(national);
  const places = placesIn(local);
  const kept = placesIn(national).flatMap(({ node: theirs }) => {
    if (isGroup(theirs) || theirs.basis !== "PUBLISHED") return [];
    const mine = places.find(({ node }) => node.code === theirs.code);
    return mine ? looserIn(theirs, mine.node, mine.path) : [];
  });
  return withoutRepeats([
    ...(floor ? conjunctsOf(floor) : []).flatMap((part) => looserThan(part, national, local)),
    ...kept,
    ...checkWaivable(national, local),
  ]);
}

/** How a local version loosens one part of the floor, wherever in the tree it has that part. */
function looserThan(part: Requirement, national: Requirement, local: Requirement): Finding[] {
  if (covers(local, part)) return [];
  const needed = neededPartsOf({ node: local, path: [local.code] });
  const place = needed.find(({ node }) => node.code === part.code);
  if (place)
    return looserIn(part, place.node, place.path).map((each) => withoutOwnParts(each, part, national));
  const around = wayAround(local, part.code);
  if (around === null)
    return [finding("REMOVED", [...missingFrom(part, national, local), part.code], namePublished(part))];
  const group = placesIn(national).find(({ node }) => node.code === around.at(-1))?.node;
  return [finding(group ? "ASKS_FEWER" : "ALTERNATIVE_ADDED", around, namePublished(part))];
}

/** A national part that nobody published is no alternative that was added: the group asks for fewer parts. */
function withoutOwnParts(found: Finding, part: Requirement, national: Requirement): Finding {
  const isNational = placesIn(national).some(({ node }) => node.code === found.path.at(-1));
  return found.code === "ALTERNATIVE_ADDED" && isNational
    ? finding("ASKS_FEWER", found.path.slice(0, -1), namePublished(part))
    : found;
}

/** Whether a tree cannot be satisfied without satisfying a part of the floor. Sound, and not complete. */
function covers(local: Requirement, part: Requirement): boolean {
  if (isGroup(part)) return part.children.filter((child) => covers(local, child)).length >= neededOf(part);
  return neededPartsOf({ node: local, path: [] }).some(
    ({ node }) => node.code === part.code && !isGroup(node) && implies(node, part),
  );
}

/** The outermost group by which a requirement of a tree can be avoided; null if the tree does not have it. */
function wayAround(tree: Requirement, code: string): readonly string[] | null {
  const way = placesIn(tree).find(({ node }) => node.code === code)?.path;
  if (!way) return null;
  const around = placesIn(tree).find(
    ({ node, path }) =>
      isGroup(node) && neededOf(node) < node.children.length && path.every((each, at) => way[at] === each),
  );
  return around?.path ?? null;
}

/** The path, in the local version, to the nearest national group of a part that the local version still has. */
function missingFrom(part: Requirement, national: Requirement, local: Requirement): readonly string[] {
  const way = placesIn(national).find(({ node }) => node.code === part.code)?.path ?? [];
  const places = placesIn(local);
  for (const code of way.slice(0, -1).reverse()) {
    const mine = places.find(({ node }) => node.code === code);
    if (mine) return mine.path;
  }
  return [local.code];
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const key = ({ code, path, message }: Finding) => JSON.stringify([code, path, message]);
  return [...new Map(findings.map((each) => [key(each), each])).values()];
}

function looserIn(national: Requirement, local: Requirement, path: readonly string[]): Finding[] {
  if (isGroup(national))
    return isGroup(local)
      ? looserInGroup(national, local, path)
      : isMetBy(local, national)
        ? []
        : [finding("REPLACED", path, namePublished(national))];
  if (!isGroup(local))
    return gapsBetween(local, national).map(({ field, right }) =>
      finding("LOOSER", [...path, field], namePublished(national), right),
    );
  return isMetBy(local, national) ? [] : [finding("REPLACED", path, namePublished(national))];
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
    return [
      ...looser,
      ...missing.map((each) => finding("REMOVED", [...path, each.code], namePublished(each))),
    ];
  }
  const common = local.children.filter((part) => pairs.some(({ through }) => through === part));
  if (leastOf(standingFor(pairs, common), has) < asked)
    return [...looser, finding("ASKS_FEWER", path, namePublished(national))];
  const added = local.children.filter((part) => !common.includes(part));
  return [
    ...looser,
    ...added.map(({ code }) => finding("ALTERNATIVE_ADDED", [...path, code], namePublished(national))),
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
