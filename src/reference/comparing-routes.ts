import { isGroup, type LeafRequirement, type Requirement } from "../eligibility";
import type { RouteChangeKind } from "../entities/pathway/route-change-kind";
import { gapsBetween } from "./checking/implies";
import { neededOf, placesIn } from "./checking/published-floor";

/** A requirement that differs between two trees; one of the two is null if only one tree has it. */
export interface TreeChange {
  readonly code: string;
  readonly kind: RouteChangeKind;
  readonly before: Requirement | null;
  readonly after: Requirement | null;
}

/**
 * Every requirement that differs between two trees of one route, in the order of the second tree; what only
 * the first has follows. If nothing differs, both give the same answer for every worker on every day. If
 * everything is RAISED (or REWORDED), the second tree is satisfied only if the first is; if everything is
 * LOWERED, the reverse.
 */
export function compareTrees(before: Requirement, after: Requirement): readonly TreeChange[] {
  const [earlier, later] = [entriesOf(before), entriesOf(after)];
  const changed = [...later].flatMap(([code, entry]): TreeChange[] => {
    const other = earlier.get(code);
    if (!other) return [{ code, kind: "ADDED", before: null, after: entry.node }];
    const kind = kindOfChange(other, entry);
    return kind === null ? [] : [{ code, kind, before: other.node, after: entry.node }];
  });
  const dropped = [...earlier].flatMap(([code, { node }]): TreeChange[] =>
    later.has(code) ? [] : [{ code, kind: "DROPPED", before: node, after: null }],
  );
  return [...changed, ...dropped];
}

interface Entry {
  readonly node: Requirement;
  /** Code of its group; null for the root. */
  readonly parent: string | null;
}

/** A tree's requirements by their codes; the competences of a domain belong to the domain's requirement. */
function entriesOf(tree: Requirement): ReadonlyMap<string, Entry> {
  const places = placesIn(tree);
  const domains = new Set(places.flatMap(({ node }) => (node.kind === "DOMAIN" ? node.code : [])));
  return new Map(
    places
      .map(({ node, path }): Entry => ({ node, parent: path.at(-2) ?? null }))
      .filter(({ parent }) => parent === null || !domains.has(parent))
      .map((entry) => [entry.node.code, entry]),
  );
}

function kindOfChange(before: Entry, after: Entry): RouteChangeKind | null {
  if (before.parent !== after.parent) return "CHANGED";
  const [one, other] = [before.node, after.node];
  const strictness = [strictnessOf(one, other), waivabilityOf(one, other)];
  if (strictness.includes("CHANGED") || suppliedBy(one) !== suppliedBy(other)) return "CHANGED";
  const directions = new Set(strictness.filter((each) => each !== null));
  if (directions.size > 1) return "CHANGED";
  const [direction] = directions;
  return direction ?? (one.label === other.label ? null : "REWORDED");
}

type Direction = "RAISED" | "LOWERED" | "CHANGED" | null;

const suppliedBy = (requirement: Requirement) => (isGroup(requirement) ? null : requirement.suppliedBy);

function waivabilityOf(before: Requirement, after: Requirement): Direction {
  if (before.waivable === after.waivable) return null;
  return after.waivable ? "LOWERED" : "RAISED";
}

function strictnessOf(before: Requirement, after: Requirement): Direction {
  if (!isGroup(before) && !isGroup(after)) return strictnessOfLeaf(before, after);
  if (!isGroup(before) || !isGroup(after)) return "CHANGED";
  if ((before.kind === "DOMAIN") !== (after.kind === "DOMAIN")) return "CHANGED";
  const all = [before, after].map((group) => neededOf(group) === group.children.length);
  const count = all[0] && all[1] ? 0 : all[1] ? 1 : all[0] ? -1 : neededOf(after) - neededOf(before);
  const ofParts = before.kind === "DOMAIN" && after.kind === "DOMAIN" ? ofCompetences(before, after) : null;
  const ofCount = count === 0 ? null : count > 0 ? "RAISED" : "LOWERED";
  if (ofParts === null || ofCount === null) return ofParts ?? ofCount;
  return ofParts === ofCount ? ofParts : "CHANGED";
}

/** All the competences of a domain are asked for in the same way. */
function ofCompetences(
  before: Extract<Requirement, { kind: "DOMAIN" }>,
  after: Extract<Requirement, { kind: "DOMAIN" }>,
): Direction {
  const [one, other] = [before.children[0], after.children[0]];
  const same = before.children.length === after.children.length && before.domainId === after.domainId;
  return same && one && other ? strictnessOfLeaf(one, other) : "CHANGED";
}

function strictnessOfLeaf(before: LeafRequirement, after: LeafRequirement): Direction {
  const [atLeast, atMost] = [gapsBetween(after, before), gapsBetween(before, after)].map(
    (gaps) => gaps.length === 0,
  );
  if (atLeast && atMost) return null;
  return atLeast ? "RAISED" : atMost ? "LOWERED" : "CHANGED";
}
