import type { RequirementRow } from "../../entities";
import type { Reference } from "../../reference";

/** The requirements of current routes that satisfy a condition, route by route. */
export const requirementsThat = (
  { pathway }: Reference,
  holds: (requirement: RequirementRow) => boolean,
): readonly RequirementRow[] =>
  [...pathway.currentRoutes.values()].flatMap(({ id }) => pathway.requirementsOf(id).filter(holds));
