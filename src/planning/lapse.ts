import { addMonths, type Day, type LeafRequirement } from "../eligibility";

/**
 * The first day on which what was done on another no longer counts towards a leaf; null if it always does.
 */
export function lapseOf(leaf: LeafRequirement, doneOn: Day): Day | null {
  const months = monthsGood(leaf);
  return months === null ? null : addMonths(doneOn, months);
}

/** Calendar months for which what is given on a day counts; null without end. */
export function monthsGood(requirement: LeafRequirement): number | null {
  switch (requirement.kind) {
    case "CREDENTIAL":
      return requirement.currencyMonths;
    case "ENDORSEMENT":
      return requirement.goodForMonths;
    case "COMPETENCE":
      return requirement.evidence.currencyMonths;
    default:
      return null;
  }
}
