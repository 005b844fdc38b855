import type { Excluded } from "./exclusion";
import { readLeaf } from "./kinds";
import type { KnownFacts } from "./known-facts";
import { type Clocks, isGroup, type Requirement } from "./requirement";

/**
 * The relevant facts of a leaf that do not count on the day asked about; none for a group, whose parts have
 * their own.
 */
export function excludedFacts(
  requirement: Requirement,
  known: KnownFacts,
  clocks: Clocks,
): readonly Excluded[] {
  return isGroup(requirement) ? [] : readLeaf(requirement, known, clocks).excludedOn(clocks.asOf);
}
