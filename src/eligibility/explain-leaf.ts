import { adjustedLeaf, shownLeaf } from "./adjust";
import type { Excluded } from "./exclusion";
import { readLeaf } from "./kinds";
import type { KnownFacts } from "./known-facts";
import { type Clocks, isGroup, type Requirement } from "./requirement";

/**
 * The relevant facts of a leaf that do not count on the day asked about; none for a group, whose parts have
 * their own. What counts because of an adjustment is not among them.
 */
export function excludedFacts(
  requirement: Requirement,
  known: KnownFacts,
  clocks: Clocks,
): readonly Excluded[] {
  if (isGroup(requirement)) return [];
  const plain = readLeaf(requirement, known, clocks);
  const adjusted = adjustedLeaf(requirement, plain, known, clocks);
  const { leaf, readOn } = shownLeaf(requirement, plain, adjusted, clocks.asOf, "AS_ANY_OTHER");
  return leaf.excludedOn(readOn);
}
