import type { Reference } from "..";
import { checkFloor, compileDraft, type Finding } from "../checking";
import { finding } from "../checking/findings";
import { compileRoute } from "../compile";
import { checkRouteDocument } from "./check-route-document";
import type { RouteDocument } from "./route-document";

/**
 * Warns the author of a national route about the local versions of it, which stay as they are. Neither the
 * organisations nor their number is named: what an organisation has of its own is for itself.
 * @param reference what is national alone.
 */
export function checkLocalVersions(document: RouteDocument, reference: Reference): readonly Finding[] {
  const route = reference.pathway
    .routesByCode(document.code)
    .find((each) => each.ownerOrganisationId === null);
  const local = route ? reference.pathway.localVersionsOf(route.id) : [];
  if (!route || local.length === 0) return [];
  const { findings, route: resolved } = checkRouteDocument(document, null, reference);
  // A tree that cannot be published cannot be compared.
  if (findings.some(({ severity }) => severity === "REFUSED")) return [];
  const national = compileDraft(resolved, reference, route.id);
  const below = local.some(
    (version) =>
      checkFloor(national, compileRoute(reference.seenBy(version.organisationId), version)).length > 0,
  );
  return [
    finding(
      "LOCAL_VERSIONS_STAY_BEHIND",
      [],
      below ? " Some of them would ask for less than what is PUBLISHED in this version." : "",
    ),
  ];
}
