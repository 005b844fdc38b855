import type { Target } from "../../curricula";
import type { FrameworkVersion, Level, ProgressionRouteVersion, RoleBandVersion } from "../../entities";
import type { Reference } from "../../reference";
import { frameworkTarget, routesTarget } from "../../reference/coverage";
import { badField } from "../../schema/bad-argument";
import type {
  CoverageTarget,
  CoverageTargetBy,
  FrameworkAtLevelInput,
  RouteVersionInput,
} from "../../schema/curriculum/coverage-target";
import type { FrameworkVersionBy } from "../../schema/framework/by";
import { requireExactlyOne } from "../../schema/one-of";
import { requireFound } from "../../schema/require-found";
import type { Context } from "../context";
import { requireFrameworkVersion } from "../framework/find";
import { messages } from "../messages";
import { requireEntry } from "../not-found";
import { requireRoleBand, requireRoute, routeNotFound, versionsOfRoute } from "../pathway/find";
import { numbersOf } from "./find";

/** A target as the API shows it, and as coverage reads it. */
export interface FoundTarget {
  readonly shown: CoverageTarget;
  readonly target: Target;
}

/**
 * @throws a GraphQL error with code BAD_USER_INPUT, with the path, if the input names nothing that can be
 *   covered.
 */
export function requireCoverageTarget(
  { reference, now }: Pick<Context, "reference" | "now">,
  by: CoverageTargetBy,
): FoundTarget {
  const member = requireExactlyOne(
    by,
    ["frameworkVersion", "frameworkAtLevel", "roleBand", "route", "routeVersion"],
    ["against"],
  );
  const path = ["against", member];
  const { frameworkVersion, frameworkAtLevel, roleBand, route, routeVersion } = by;
  if (frameworkVersion)
    return ofFramework(reference, requireFrameworkWithLevels(reference, frameworkVersion, path), null);
  if (frameworkAtLevel) return ofFrameworkAtLevel(reference, frameworkAtLevel, path);
  if (roleBand) {
    const role = requireRoleBand(reference, roleBand, path);
    return ofRoutes(reference, reference.pathway.routesTo(role.roleBandId), role, now);
  }
  const asked = routeVersion
    ? requireRouteVersion(reference, routeVersion, path)
    : requireRoute(reference, route ?? {}, path);
  return ofRoutes(reference, [asked], null, now);
}

/**
 * The framework version that an input names. It must have levels: without levels the matrix has no columns.
 */
export function requireFrameworkWithLevels(
  reference: Reference,
  by: FrameworkVersionBy,
  path: readonly string[],
): FrameworkVersion {
  const version = requireFrameworkVersion(reference, by, path);
  if (reference.framework.levelsOf(version.id).length > 0) return version;
  throw badField(path, "WRONG_STATE", messages.noLevels(version.title));
}

function ofFramework(reference: Reference, version: FrameworkVersion, level: Level | null): FoundTarget {
  return {
    shown: { frameworkVersion: version, level, roleBand: null, routes: [] },
    target: frameworkTarget(reference, version.id, level?.rank ?? null),
  };
}

function ofFrameworkAtLevel(
  reference: Reference,
  { frameworkVersion, level: code }: FrameworkAtLevelInput,
  path: readonly string[],
): FoundTarget {
  const version = requireFrameworkWithLevels(reference, frameworkVersion, [...path, "frameworkVersion"]);
  const levels = reference.framework.levelsOf(version.id);
  const level = requireEntry(levels, code, [...path, "level"], `level of ${version.title}`, "frameworks");
  return ofFramework(reference, version, level);
}

function ofRoutes(
  reference: Reference,
  routes: readonly ProgressionRouteVersion[],
  roleBand: RoleBandVersion | null,
  now: Date,
): FoundTarget {
  return {
    shown: { frameworkVersion: null, level: null, roleBand, routes },
    target: routesTarget(reference, routes, now.getTime()),
  };
}

/** A version by its number, whether or not it is current. */
function requireRouteVersion(
  reference: Reference,
  { route, version }: RouteVersionInput,
  path: readonly string[],
): ProgressionRouteVersion {
  const at = [...path, "route"];
  const versions = versionsOfRoute(reference, route, at);
  if (versions.length === 0) throw routeNotFound(reference, route, at);
  return requireFound(
    [...path, "version"],
    () => versions.find((each) => each.version === version),
    `The route has no version ${version}. It has ${numbersOf(versions)}.`,
  );
}
