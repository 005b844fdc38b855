import { isGroup, type LeafRequirement, type Requirement } from "../../../eligibility";

/** A compiled requirement never changes, so its leaves are looked up once. */
const known = new WeakMap<Requirement, ReadonlyMap<string, LeafRequirement>>();

/** The single requirements of a tree by their codes, in the order of the route. */
export function leavesOf(requirement: Requirement): ReadonlyMap<string, LeafRequirement> {
  const leaves = known.get(requirement) ?? new Map(all(requirement).map((leaf) => [leaf.code, leaf]));
  known.set(requirement, leaves);
  return leaves;
}

const all = (requirement: Requirement): LeafRequirement[] =>
  isGroup(requirement) ? requirement.children.flatMap(all) : [requirement];
