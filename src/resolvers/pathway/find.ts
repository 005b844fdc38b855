import type { ProgressionRouteVersion, RoleBandVersion } from "../../entities";
import type { Reference } from "../../reference";
import { badInput, idOfType } from "../../schema/node";
import { exactlyOne } from "../../schema/one-of";
import type { ProgressionRouteBy, RoleBandBy } from "../../schema/pathway/by";

/** The role band that an input names, or null where there is none. */
export function roleBandBy({ pathway }: Reference, by: RoleBandBy): RoleBandVersion | null {
  if (exactlyOne(by, ["id", "code"]) === "id")
    return pathway.currentRoleBands.get(idOfType("RoleBand", by.id ?? "")) ?? null;
  return (
    [...pathway.currentRoleBands.values()].find(
      ({ roleBandId }) => pathway.roleBands.get(roleBandId)?.code === by.code,
    ) ?? null
  );
}

/** @throws a GraphQL error with code BAD_USER_INPUT where a filter names a role band that there is not. */
export function knownRoleBand(reference: Reference, by: RoleBandBy, argument: string): RoleBandVersion {
  const role = roleBandBy(reference, by);
  if (role) return role;
  throw badInput(
    `${argument} names no role band that there is: ${by.code ?? by.id}. The query roleBands lists them.`,
  );
}

/** The progression route that an input names, or null where there is none. */
export function routeBy({ pathway }: Reference, by: ProgressionRouteBy): ProgressionRouteVersion | null {
  if (exactlyOne(by, ["id", "code"]) === "id")
    return pathway.currentRoutes.get(idOfType("ProgressionRoute", by.id ?? "")) ?? null;
  return (
    [...pathway.currentRoutes.values()].find(
      ({ routeId }) => pathway.routes.get(routeId)?.code === by.code,
    ) ?? null
  );
}

/** @throws a GraphQL error with code BAD_USER_INPUT where there is no such route. */
export function knownRoute(reference: Reference, by: ProgressionRouteBy): ProgressionRouteVersion {
  const route = routeBy(reference, by);
  if (route) return route;
  throw badInput(
    `There is no progression route ${by.code ?? by.id}. The query progressionRoutes lists them.`,
  );
}
