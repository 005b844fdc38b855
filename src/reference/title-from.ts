import type { ProgressionRouteVersion } from "../entities";
import type { Reference } from ".";

/**
 * The title of a route for somebody who holds these role bands: that of the first start among them, and the
 * route's own if the start has none, or if nothing that they hold starts the route.
 */
export function titleFrom(
  { pathway }: Pick<Reference, "pathway">,
  route: ProgressionRouteVersion,
  held: readonly string[],
): string {
  const start = pathway.startsOf(route.id).find(({ roleBandId }) => held.includes(roleBandId));
  return start?.title ?? route.title;
}
