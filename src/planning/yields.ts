import type { CompetenceRequirement, KnownFacts } from "../eligibility";
import { isKindAllowed } from "../eligibility/claims";
import { type CandidateUnit, KIND_NOT_STATED } from "./question";

/** The kinds of evidence that come of a unit and count towards a requirement, in order. */
export function kindsYielded(
  unit: CandidateUnit,
  requirement: CompetenceRequirement,
  known: KnownFacts,
): readonly string[] {
  const kinds = unit.outcomes
    .filter(({ depth, competenceId, rank }) => {
      const reach =
        depth === "ASSESSED" ? known.paths.towards(requirement.competenceId, competenceId, rank) : null;
      return reach !== null && reach.rank >= requirement.minimumRank;
    })
    .flatMap(({ evidenceKinds }) => (evidenceKinds.length > 0 ? evidenceKinds : [KIND_NOT_STATED]))
    .filter((kind) => isKindAllowed(kind, requirement));
  return [...new Set(kinds)].sort();
}
