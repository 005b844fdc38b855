import { adjustedLeaf } from "./adjust";
import { partsNeeded } from "./course";
import { readLeaf } from "./kinds";
import type { KnownFacts } from "./known-facts";
import { type Clocks, isGroup, type LeafRequirement, type Requirement } from "./requirement";
import { isSatisfied, outcomeAt } from "./timeline";
import { isWaivedOn, waiversOf } from "./waive";

/**
 * Whether a requirement is satisfied on the day of the clocks: what `evaluateKnown` answers, without any other day,
 * and without the parts that no longer decide.
 */
export function isSatisfiedOn(requirement: Requirement, known: KnownFacts, clocks: Clocks): boolean {
  if (isWaivedOn(waiversOf(requirement, known), clocks.asOf)) return true;
  if (!isGroup(requirement)) return isLeafSatisfiedOn(requirement, known, clocks);
  const { children } = requirement;
  let missing = partsNeeded(requirement);
  for (let at = 0; missing > 0 && missing <= children.length - at; at += 1) {
    const child = children[at];
    if (child && isSatisfiedOn(child, known, clocks)) missing -= 1;
  }
  return missing <= 0;
}

function isLeafSatisfiedOn(leaf: LeafRequirement, known: KnownFacts, clocks: Clocks): boolean {
  const reading = readLeaf(leaf, known, clocks);
  if (isSatisfied(reading.outcomeOn(clocks.asOf))) return true;
  const adjusted = adjustedLeaf(leaf, reading, known, clocks);
  return adjusted !== null && isSatisfied(outcomeAt(adjusted.timeline, clocks.asOf));
}
