import type { ProgressionRouteVersion } from "../../entities";
import { currentCodes } from "../../reference/current-codes";
import { londonDay } from "../../reference/london";
import { lastRetired, versionAt } from "../../reference/version-at";
import { type NamedByCode, requireOneOf } from "./by";
import { refuse, type UseCaseContext } from "./context";
import { sharedMessages } from "./messages";
import { refuseUnknownCode } from "./unknown-code";
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
  const { pathway } = reference;
  requireOneOf(by, ["id", "code"], ["route"]);
  const { id, code } = by;
  const ids =
    id == null
      ? [...pathway.routes.values()].filter((route) => route.code === code).map((route) => route.id)
      : [parseId("ProgressionRoute", id, "route")];
  const versions = ids.flatMap((each) => pathway.routeVersionsOf(each));
  const found = versionAt(versions, knownAt);
  if (found) return found;
  const retired = lastRetired(versions, knownAt);
  if (retired)
    return refuse(
      "WRONG_STATE",
      ["route"],
      sharedMessages.routeRetired(code ?? id ?? "", londonDay(retired.at)),
    );
  if (code != null)
    return refuseUnknownCode(["route"], {
      what: "progression route",
      code,
      among: currentCodes.routes(reference),
      list: "progressionRoutes",
    });
  return refuse(
    "NOT_FOUND",
    ["route"],
    sharedMessages.notFoundAmong("progression route", id ?? "", "progressionRoutes"),
  );
}
