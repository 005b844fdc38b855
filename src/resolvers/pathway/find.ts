import type { ProgressionRouteVersion, RoleBandVersion } from "../../entities";
import type { Reference } from "../../reference";
import type { RouteThen } from "../../reference/editions";
import { standingAt } from "../../reference/then";
import { badInput, idOfType } from "../../schema/node";
import { exactlyOne } from "../../schema/one-of";
import type { ProgressionRouteBy, RoleBandBy } from "../../schema/pathway/by";
import { absenceOf } from "../absence";

/**
 * The role band that an input names, or null where there is none.
 * @param knownAt the instant at which it stood; now where it is left out.
 */
export function roleBandBy(
  reference: Reference,
  by: RoleBandBy,
  knownAt?: Date | null,
): RoleBandVersion | null {
  return standingAt(versionsOfRoleBand(reference, by), knownAt?.getTime());
}

/** @throws a GraphQL error with code BAD_USER_INPUT where there is no such role band, or was none at that instant. */
export function knownRoleBand(
  reference: Reference,
  by: RoleBandBy,
  argument: string,
  knownAt?: Date | null,
): RoleBandVersion {
  const role = roleBandBy(reference, by, knownAt);
  if (role) return role;
  throw badInput(`${argument} names no role band that there is: ${whyNoRoleBand(reference, by, knownAt)}`);
}

/** Why an input names no role band, and what would be right. */
export const whyNoRoleBand = (reference: Reference, by: RoleBandBy, knownAt?: Date | null): string =>
  absenceOf("role band", by.code ?? by.id, "roleBands", versionsOfRoleBand(reference, by), knownAt);

function versionsOfRoleBand({ pathway }: Reference, by: RoleBandBy): readonly RoleBandVersion[] {
  if (exactlyOne(by, ["id", "code"]) === "id")
    return pathway.roleBandVersionsOf(idOfType("RoleBand", by.id ?? ""));
  return [...pathway.roleBands.values()]
    .filter(({ code }) => code === by.code)
    .flatMap(({ id }) => pathway.roleBandVersionsOf(id));
}

/**
 * The progression route that an input names, or null where there is none.
 * @param knownAt the instant at which it stood; now where it is left out.
 */
export function routeBy(
  reference: Reference,
  by: ProgressionRouteBy,
  knownAt?: Date | null,
): ProgressionRouteVersion | null {
  return standingAt(versionsOfRoute(reference, by), knownAt?.getTime());
}

/** @throws a GraphQL error with code BAD_USER_INPUT where there is no such route, or was none at that instant. */
export function knownRoute(
  reference: Reference,
  by: ProgressionRouteBy,
  knownAt?: Date | null,
): ProgressionRouteVersion {
  const route = routeBy(reference, by, knownAt);
  if (route) return route;
  throw badInput(whyNoRoute(reference, by, knownAt));
}

/**
 * A route as it stood at an instant, ready for the engine, whether or not it stands now.
 * @throws a GraphQL error with code BAD_USER_INPUT where there is no such route, or was none then.
 */
export function routeThen(reference: Reference, by: ProgressionRouteBy, knownAt: Date): RouteThen {
  const { routeId } = knownRoute(reference, by, knownAt);
  const then = reference.editions.routeAt(routeId, knownAt.getTime());
  if (then) return then;
  throw badInput(whyNoRoute(reference, by, knownAt));
}

/** Why an input names no route, and what would be right. */
export const whyNoRoute = (reference: Reference, by: ProgressionRouteBy, knownAt?: Date | null): string =>
  absenceOf(
    "progression route",
    by.code ?? by.id,
    "progressionRoutes",
    versionsOfRoute(reference, by),
    knownAt,
  );

/** Every version that stands or has stood of the route that an input names; tightened ones first. */
export function versionsOfRoute(
  { pathway }: Reference,
  by: ProgressionRouteBy,
): readonly ProgressionRouteVersion[] {
  if (exactlyOne(by, ["id", "code"]) === "id")
    return pathway.routeVersionsOf(idOfType("ProgressionRoute", by.id ?? ""));
  return [...pathway.routes.values()]
    .filter(({ code }) => code === by.code)
    .flatMap(({ id }) => pathway.routeVersionsOf(id));
}
