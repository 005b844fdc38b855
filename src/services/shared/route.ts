import type { ProgressionRouteVersion } from "../../entities";
import { londonDay } from "../../reference/london";
import { lastRetired, standingAt } from "../../reference/then";
import { type NamedByCode, oneOf } from "./by";
import { idIn } from "./check";
import { type Desk, refuse } from "./desk";

/**
 * The route that an input names, in the version that stands now; with an instant, in the one that stood then.
 * @param knownAt milliseconds since 1970.
 * @throws Refused where there is none, or not exactly one of the two is given.
 */
export function routeIn(
  { reference: { pathway } }: Desk,
  by: NamedByCode,
  knownAt?: number,
): ProgressionRouteVersion {
  oneOf(by, ["id", "code"], ["route"]);
  const { id, code } = by;
  const ids =
    id == null
      ? [...pathway.routes.values()].filter((route) => route.code === code).map((route) => route.id)
      : [idIn("ProgressionRoute", id, "route")];
  const versions = ids.flatMap((each) => pathway.routeVersionsOf(each));
  const found = standingAt(versions, knownAt);
  if (found) return found;
  const retired = lastRetired(versions, knownAt);
  if (retired)
    return refuse(
      "WRONG_STATE",
      ["route"],
      `Progression route ${code ?? id} was retired on ${londonDay(retired.at)}. The query progressionRoutes lists those that stand.`,
    );
  return refuse(
    id == null ? "UNKNOWN_CODE" : "NOT_FOUND",
    ["route"],
    `There is no progression route ${code ?? id}. The query progressionRoutes lists them.`,
  );
}
