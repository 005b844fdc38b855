import type { Requirement } from "../../eligibility";
import { ProgressionRouteVersion } from "../../entities";
import { compileRoute } from "../compile";
import type { PathwayReference } from "../pathway";
import type { PublishedReference, RouteDraft } from "./draft";

/**
 * The engine's tree of a draft that `checkRoute` refuses nothing of.
 * @param routeId the route that supports and waivers name. A local version of a national route is compiled
 * with the national route's own id, because it takes that route's place.
 * @throws where the draft has something that `checkRoute` refuses.
 */
export function compileDraft(draft: RouteDraft, reference: PublishedReference, routeId: string): Requirement {
  // The published pathway with the draft's rows laid over it: everything else is read through.
  const pathway: PathwayReference = Object.create(reference.pathway, {
    requirementsOf: { value: () => draft.requirements },
  });
  const version = Object.assign(new ProgressionRouteVersion(), { id: draft.code, routeId });
  return compileRoute({ framework: reference.framework, curriculum: reference.curriculum, pathway }, version);
}
