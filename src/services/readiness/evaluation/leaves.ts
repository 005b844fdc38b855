import { isGroup, type LeafRequirement, memoByKey, type Requirement } from "../../../eligibility";

/**
 * The single requirements of a tree by their codes, in the order of the route. A compiled requirement never
 * changes.
 */
export const leavesOf = memoByKey(
  (requirement: Requirement): ReadonlyMap<string, LeafRequirement> =>
    new Map(all(requirement).map((leaf) => [leaf.code, leaf])),
);

const all = (requirement: Requirement): LeafRequirement[] =>
  isGroup(requirement) ? requirement.children.flatMap(all) : [requirement];
