import type { RequirementRow } from "../../entities";
import type { Reference } from "../../reference";

/** The requirements of the routes in force for which something holds, route by route. */
export const requirementsThat = (
  { pathway }: Reference,
  holds: (requirement: RequirementRow) => boolean,
): readonly RequirementRow[] =>
  [...pathway.currentRoutes.values()].flatMap(({ id }) => pathway.requirementsOf(id).filter(holds));
