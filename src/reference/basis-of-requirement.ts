import { weakestBasis } from "../eligibility";
import type { RequirementRow } from "../entities";
import type { Basis } from "../entities/vocabulary";
import type { Reference } from ".";

/** How well founded a requirement is: its own basis, or for a group the weakest of its parts. */
export function basisOfRequirement(
  reference: Pick<Reference, "pathway">,
  { routeVersionId, code, basis }: RequirementRow,
): Basis {
  const parts = reference.pathway
    .requirementsOf(routeVersionId)
    .filter(({ parentCode }) => parentCode === code);
  return weakestBasis(parts.map((part) => basisOfRequirement(reference, part))) ?? basis;
}
