import type { PublishedReference } from "../checking";
import { documentOfRoute } from "./document-of-route";
import type { ConditionDocument, RequirementDocument, RouteDocument } from "./route-document";

/** A route for a setting: a national route, and what the setting adds to it. */
export interface SettingTemplate
  extends Pick<RouteDocument, "code" | "title" | "summary" | "note" | "sourceRefs"> {
  /** Code of the national route that it is based on. */
  readonly route: string;
  /** In addition to those of the national route, except what that says of lived experience. */
  readonly conditions: readonly ConditionDocument[];
  /** In the groups of the national route, or in groups of their own. */
  readonly requirements: readonly RequirementDocument[];
}

/**
 * A route of an organisation's own as it would be drafted from a template: the current national route with
 * what the setting adds; null if that route is not current.
 */
export function routeOfTemplate(
  reference: PublishedReference,
  { route, conditions, requirements, ...own }: SettingTemplate,
): RouteDocument | null {
  const { pathway } = reference;
  const national = pathway.routesByCode(route).flatMap(({ id }) => pathway.nationalRoutes.get(id) ?? [])[0];
  if (!national) return null;
  const base = documentOfRoute(reference, national);
  return {
    ...base,
    ...own,
    basis: "ILLUSTRATIVE",
    localVersionOf: null,
    from: base.from?.map((start) => ({ ...start, title: null })) ?? [],
    conditions: [...base.conditions.filter(({ kind }) => kind !== "LIVED_EXPERIENCE"), ...conditions],
    requirements: [...base.requirements, ...requirements],
  };
}
