import type { ProgressionRouteVersion } from "../../entities";
import type { Reference } from "../../reference";
import { currentCodes } from "../../reference/current-codes";
import { londonDay } from "../../reference/london";
import { lastRetired, versionAt } from "../../reference/version-at";
import { type NamedByCode, type Path, requireOneOf } from "./by";
import { refuse, type UseCaseContext } from "./context";
import { sharedMessages } from "./messages";
import { refuseUnknown } from "./unknown-code";
import { parseId } from "./validation";

/**
 * The route that an input names, in the current version; with an instant, in the version that was in force
 * then.
 * @param knownAt milliseconds since 1970.
 * @throws Refused if there is none, or not exactly one of the two is given.
 */
export function requireRoute(
  { reference }: UseCaseContext,
  by: NamedByCode,
  knownAt?: number,
): ProgressionRouteVersion {
  const { id, code } = by;
  const versions = versionsOfRoute(reference, by, ["route"]);
  const found = versionAt(versions, knownAt);
  if (found) return found;
  const retired = lastRetired(versions, knownAt);
  if (retired)
    return refuse(
      "WRONG_STATE",
      ["route"],
      sharedMessages.routeRetired(code ?? id ?? "", londonDay(retired.at)),
    );
  return refuseUnknown(["route"], by, {
    what: "progression route",
    list: "progressionRoutes",
    among: currentCodes.routes(reference),
  });
}

/** Every current or former version of the route that an input names; local versions first. @throws Refused for an id of something else. */
export function versionsOfRoute(
  { pathway }: Reference,
  by: NamedByCode,
  path: Path,
): readonly ProgressionRouteVersion[] {
  return requireOneOf(by, ["id", "code"], path) === "id"
    ? pathway.routeVersionsOf(parseId("ProgressionRoute", by.id ?? "", path))
    : pathway.routeVersionsByCode(by.code ?? "");
}
