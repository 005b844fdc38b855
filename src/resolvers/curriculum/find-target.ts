import type { Target } from "../../curricula";
import type { FrameworkVersion, Level, ProgressionRouteVersion, RoleBandVersion } from "../../entities";
import type { Reference } from "../../reference";
import { frameworkTarget, routesTarget } from "../../reference/coverage";
import type {
  CoverageTarget,
  CoverageTargetBy,
  FrameworkAtLevelInput,
  RouteVersionInput,
} from "../../schema/curriculum/coverage-target";
import type { FrameworkVersionBy } from "../../schema/framework/by";
import { badField, inField } from "../../schema/in-field";
import { exactlyOne } from "../../schema/one-of";
import type { ProgressionRouteBy } from "../../schema/pathway/by";
import type { Context } from "../context";
import { frameworkVersionBy } from "../framework/find";
import { roleBandBy, routeBy, versionsOfRoute, whyNoRoleBand, whyNoRoute } from "../pathway/find";

/** A target as it is answered for, and as coverage reads it. */
export interface FoundTarget {
  readonly shown: CoverageTarget;
  readonly target: Target;
}

/** @throws a GraphQL error with code BAD_USER_INPUT, with the path, where it names nothing that can be covered. */
export function coverageTargetBy(
  { reference, now }: Pick<Context, "reference" | "now">,
  by: CoverageTargetBy,
): FoundTarget {
  const member = inField(
    ["against"],
    () => exactlyOne(by, ["frameworkVersion", "frameworkAtLevel", "roleBand", "route", "routeVersion"]),
    "",
  );
  const path = ["against", member];
  const { frameworkVersion, frameworkAtLevel, roleBand, route, routeVersion } = by;
  if (frameworkVersion)
    return ofFramework(reference, knownFramework(reference, frameworkVersion, path), null);
  if (frameworkAtLevel) return ofFrameworkAtLevel(reference, frameworkAtLevel, path);
  if (roleBand) {
    const found = inField(path, () => ({ role: roleBandBy(reference, roleBand) }), "");
    const role = inField(path, () => found.role, whyNoRoleBand(reference, roleBand));
    return ofRoutes(reference, reference.pathway.routesTo(role.roleBandId), role, now);
  }
  const asked = routeVersion
    ? knownRouteVersion(reference, routeVersion, path)
    : knownRoute(reference, route ?? {}, path);
  return ofRoutes(reference, [asked], null, now);
}

/** The framework version that an input names; one without levels has no columns, and so nothing can be drawn of it. */
export function knownFramework(
  reference: Reference,
  by: FrameworkVersionBy,
  path: readonly string[],
): FrameworkVersion {
  const version = inField(path, () => frameworkVersionBy(reference, by), "");
  if (reference.framework.levelsOf(version.id).length > 0) return version;
  throw badField(
    path,
    "WRONG_STATE",
    `${version.title} has no levels, so nothing can be taught at one. Choose a framework version that has.`,
  );
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
  const version = knownFramework(reference, frameworkVersion, [...path, "frameworkVersion"]);
  const levels = reference.framework.levelsOf(version.id);
  const level = levels.find((each) => each.code === code);
  if (level) return ofFramework(reference, version, level);
  throw badField(
    [...path, "level"],
    "UNKNOWN_CODE",
    `${version.title} has no level ${code}. Its levels are ${levels.map((each) => each.code).join(", ")}.`,
  );
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

function knownRoute(
  reference: Reference,
  by: ProgressionRouteBy,
  path: readonly string[],
): ProgressionRouteVersion {
  // Before the reason is worded: an input that names nothing, or two things, is refused for that.
  const found = inField(path, () => ({ route: routeBy(reference, by) }), "");
  return inField(path, () => found.route, whyNoRoute(reference, by));
}

/** A version by its number, whether or not the route stands still. */
function knownRouteVersion(
  reference: Reference,
  { route, version }: RouteVersionInput,
  path: readonly string[],
): ProgressionRouteVersion {
  const at = [...path, "route"];
  const versions = inField(at, () => versionsOfRoute(reference, route), "");
  if (versions.length === 0) throw badField(at, "NOT_FOUND", whyNoRoute(reference, route));
  return inField(
    [...path, "version"],
    () => versions.find((each) => each.version === version),
    `The route has no version ${version}.`,
  );
}
