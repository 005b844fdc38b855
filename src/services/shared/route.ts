import type { ProgressionRouteVersion } from "../../entities";
import { idIn } from "./check";
import { type Desk, refuse } from "./desk";

/** Names a route by its global id or by its code. */
export interface RouteBy {
  readonly id?: string | null;
  readonly code?: string | null;
}

/** The route that an input names, in the version that stands now. @throws Refused where there is none, or not exactly one of the two is given. */
export function routeIn({ reference: { pathway } }: Desk, { id, code }: RouteBy): ProgressionRouteVersion {
  if ((id == null) === (code == null))
    refuse("UNKNOWN_CODE", ["route"], "Name the route by exactly one of id and code.");
  const found =
    id == null
      ? [...pathway.currentRoutes.values()].find(({ routeId }) => pathway.routes.get(routeId)?.code === code)
      : pathway.currentRoutes.get(idIn("ProgressionRoute", id, "route"));
  return (
    found ??
    refuse(
      id == null ? "UNKNOWN_CODE" : "NOT_FOUND",
      ["route"],
      `There is no progression route ${code ?? id}. The query progressionRoutes lists them.`,
    )
  );
}
