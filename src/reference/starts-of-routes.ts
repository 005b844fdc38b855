import type { Reference } from ".";

/** The role bands from which each current route starts, in its own order, by the route's id. */
export const startsOfRoutes = ({ pathway }: Reference): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...pathway.currentRoutes.values()].map(({ id, routeId }) => [
      routeId,
      pathway.startsOf(id).map(({ roleBandId }) => roleBandId),
    ]),
  );
