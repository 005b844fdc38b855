import type { ShownCompetence, UnitVersion } from "../curricula";
import type { CurriculumUnitVersion, UnitOutcome } from "../entities";
import type { Reference } from ".";

/**
 * A unit's version as questions about coverage and plans read it.
 * @param detailsOf what a question reads of an outcome, in addition to the competence that it shows.
 */
export function unitVersionOf<Details extends object>(
  { curriculum, framework }: Reference,
  { id, unitId, version, hours }: CurriculumUnitVersion,
  detailsOf: (outcome: UnitOutcome) => Details,
): UnitVersion<ShownCompetence & Details> {
  return {
    id,
    unitId,
    version,
    hours,
    prerequisites: curriculum.prerequisitesOf(id).map((prerequisite) => prerequisite.unitId),
    outcomes: curriculum.outcomesOf(id).map((outcome) => ({
      competenceId: outcome.competenceId,
      rank: framework.levels.get(outcome.levelId)?.rank ?? 0,
      depth: outcome.depth,
      ...detailsOf(outcome),
    })),
  };
}
