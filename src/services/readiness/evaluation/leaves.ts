import {
  isGroup,
  type LeafRequirement,
  memoByKey,
  partsNeeded,
  type Requirement,
} from "../../../eligibility";

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

/** Whether some of the parts are enough. */
export const isChoice = (requirement: Requirement): boolean =>
  isGroup(requirement) && partsNeeded(requirement) < requirement.children.length;

/**
 * What is named as open, by code, in the order of the route: single requirements, and choices in place of their
 * parts.
 */
export const nameableOf = memoByKey(
  (requirement: Requirement): ReadonlyMap<string, Requirement> =>
    new Map(whole(requirement).map((each) => [each.code, each])),
);

const whole = (requirement: Requirement): Requirement[] =>
  isGroup(requirement) && !isChoice(requirement) ? requirement.children.flatMap(whole) : [requirement];
