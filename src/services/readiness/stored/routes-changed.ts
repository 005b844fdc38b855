import type { Reference } from "../../../reference";

/** What a publication may have changed: routes, and the role bands from which they start now. */
export interface RoutesChanged {
  readonly routeIds: readonly string[];
  readonly startsFrom: readonly string[];
}

/**
 * What may make stored readiness another since an instant (milliseconds since 1970). The engine is given a record,
 * the links between competences, the ranks of role bands, and what a route asks for; nothing else of what is
 * published. So a framework, or a programme that no route asks for, changes nothing.
 * @returns null if links or role bands have changed: then anybody's may be another.
 */
export function routesChangedSince({ editions, pathway }: Reference, instant: number): RoutesChanged | null {
  if (editions.haveBandsOrLinksTurnedSince(instant)) return null;
  const routeIds = [...pathway.routes.keys()].filter((routeId) => {
    const [before, now] = [editions.routeAt(routeId, instant), editions.routeNow(routeId)];
    return (
      before?.route.id !== now?.route.id ||
      JSON.stringify(before?.requirement) !== JSON.stringify(now?.requirement)
    );
  });
  const startsFrom = routeIds.flatMap((routeId) => {
    const current = pathway.currentRoutes.get(routeId);
    return current ? pathway.startsOf(current.id).map(({ roleBandId }) => roleBandId) : [];
  });
  return { routeIds, startsFrom: [...new Set(startsFrom)] };
}
