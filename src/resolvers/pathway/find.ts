import type { ProgressionRouteVersion, RoleBandVersion } from "../../entities";
import type { Reference } from "../../reference";
import { currentCodes } from "../../reference/current-codes";
import type { RouteThen } from "../../reference/editions";
import { versionAt } from "../../reference/version-at";
import { parseIdOfType } from "../../schema/node";
import { requireExactlyOne } from "../../schema/one-of";
import type { ProgressionRouteBy, RoleBandBy } from "../../schema/pathway/by";
import { notFoundError } from "../not-found";

type Path = readonly string[];

/**
 * The role band that an input names, or null if there is none.
 * @param field path to the input, from the name of the argument on.
 * @param knownAt the instant for which to read the published version; now if left out.
 */
export function findRoleBand(
  reference: Reference,
  by: RoleBandBy,
  field: Path,
  knownAt?: Date | null,
): RoleBandVersion | null {
  return versionAt(versionsOfRoleBand(reference, by, field), knownAt?.getTime());
}

/**
 * @throws a GraphQL error with code BAD_USER_INPUT if the role band does not exist, or did not at that
 *   instant.
 */
export function requireRoleBand(
  reference: Reference,
  by: RoleBandBy,
  field: Path,
  knownAt?: Date | null,
): RoleBandVersion {
  const versions = versionsOfRoleBand(reference, by, field);
  const role = versionAt(versions, knownAt?.getTime());
  if (role) return role;
  throw notFoundError(field, {
    kind: "role band",
    by,
    list: "roleBands",
    codes: () => currentCodes.roleBands(reference),
    versions,
    knownAt,
  });
}

function versionsOfRoleBand({ pathway }: Reference, by: RoleBandBy, field: Path): readonly RoleBandVersion[] {
  if (requireExactlyOne(by, ["id", "code"], field) === "id")
    return pathway.roleBandVersionsOf(parseIdOfType("RoleBand", by.id ?? "", field));
  return pathway.roleBandVersionsByCode(by.code ?? "");
}

/**
 * The progression route that an input names, or null if there is none.
 * @param field path to the input, from the name of the argument on.
 * @param knownAt the instant for which to read the published version; now if left out.
 */
export function findRoute(
  reference: Reference,
  by: ProgressionRouteBy,
  field: Path,
  knownAt?: Date | null,
): ProgressionRouteVersion | null {
  return versionAt(versionsOfRoute(reference, by, field), knownAt?.getTime());
}

/**
 * @throws a GraphQL error with code BAD_USER_INPUT if the route does not exist, or did not at that instant.
 */
export function requireRoute(
  reference: Reference,
  by: ProgressionRouteBy,
  field: Path,
  knownAt?: Date | null,
): ProgressionRouteVersion {
  const route = findRoute(reference, by, field, knownAt);
  if (route) return route;
  throw routeNotFound(reference, by, field, knownAt);
}

/**
 * A route in the version of an instant, ready for the engine, whether or not it is current.
 * @throws a GraphQL error with code BAD_USER_INPUT if the route does not exist, or did not then.
 */
export function requireRouteThen(
  reference: Reference,
  by: ProgressionRouteBy,
  field: Path,
  knownAt: Date,
): RouteThen {
  const { routeId } = requireRoute(reference, by, field, knownAt);
  const then = reference.editions.routeAt(routeId, knownAt.getTime());
  if (then) return then;
  throw routeNotFound(reference, by, field, knownAt);
}

/** The error for an input that names no route, with the nearest codes. */
export const routeNotFound = (
  reference: Reference,
  by: ProgressionRouteBy,
  field: Path,
  knownAt?: Date | null,
): Error =>
  notFoundError(field, {
    kind: "progression route",
    by,
    list: "progressionRoutes",
    codes: () => currentCodes.routes(reference),
    versions: versionsOfRoute(reference, by, field),
    knownAt,
  });

/** Every current or former version of the route that an input names; local versions first. */
export function versionsOfRoute(
  { pathway }: Reference,
  by: ProgressionRouteBy,
  field: Path,
): readonly ProgressionRouteVersion[] {
  if (requireExactlyOne(by, ["id", "code"], field) === "id")
    return pathway.routeVersionsOf(parseIdOfType("ProgressionRoute", by.id ?? "", field));
  return pathway.routeVersionsByCode(by.code ?? "");
}
