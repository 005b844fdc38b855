import type { RequirementRow } from "../../entities";
import type { DraftRequirement, PublishedReference } from "../checking";
import { digestOf } from "../publishing/identity";
import { publishRoute, type RequirementToPublish, routeId } from "../publishing/routes";
import type { Publication } from "../publishing/version";
import type { CheckedRoute } from "./check-route-document";
import { Codes } from "./codes";
import type { RouteDocument } from "./route-document";

/**
 * Publishes a drafted route of which nothing was refused. Whatever a local version adds or changes is the
 * organisation's own policy, and says so; the rest keeps the basis of the national requirement.
 * @param draftId distinguishes the version from every other.
 * @returns the id of the version.
 */
export async function publishRouteDocument(
  publication: Publication,
  document: RouteDocument,
  { route, national }: CheckedRoute,
  draftId: string,
  reference: PublishedReference,
): Promise<string> {
  const { pathway } = reference;
  const { organisationId } = route;
  const id = national?.routeId ?? routeId(document.code, organisationId);
  const codes = new Codes(reference, organisationId);
  return await publishRoute(publication, {
    code: document.code,
    routeId: id,
    owner: national ? null : organisationId,
    localVersion: national && organisationId ? { organisationId, nationalVersionId: national.id } : null,
    position: pathway.currentRoutes.get(id)?.position ?? lastPosition(reference) + 1,
    entry: { draft: draftId },
    title: document.title,
    kind: route.kind,
    basis: national ? "LOCAL_POLICY" : document.basis,
    summary: document.summary,
    note: document.note ?? null,
    conditions: document.conditions.map((condition) => ({
      ...condition,
      sourceRef: condition.sourceRef ?? null,
    })),
    sourceRefs: document.sourceRefs,
    starts: national
      ? pathway.publishedStartsOf(national.id)
      : (document.from ?? []).map(({ roleBand, basis, title }) => ({
          roleBandId: codes.roleBand(roleBand),
          basis,
          title: title ?? null,
        })),
    toRoleBandId: route.toRoleBandId,
    requirements: national
      ? withLocalBasis(route.requirements, pathway.requirementsOf(national.id))
      : route.requirements,
  });
}

const lastPosition = ({ pathway }: PublishedReference): number =>
  Math.max(0, ...[...pathway.currentRoutes.values()].map(({ position }) => position));

function withLocalBasis(
  requirements: readonly RequirementToPublish[],
  national: readonly RequirementRow[],
): RequirementToPublish[] {
  return requirements.map((each) => {
    const before = national.find(({ code }) => code === each.code);
    return before && asks(before) === asks(each)
      ? { ...each, basis: before.basis, sourceRef: before.sourceRef }
      : { ...each, basis: "LOCAL_POLICY", sourceRef: ownSource(each, before) };
  });
}

/** A source of the national requirement says nothing about what the organisation asks for in its place. */
const ownSource = ({ sourceRef }: DraftRequirement, before: RequirementRow | undefined): string | null =>
  sourceRef === before?.sourceRef ? null : sourceRef;

/** What a requirement asks for, without its basis and its place in the tree. */
function asks(row: DraftRequirement): string {
  const { parameters } = row;
  return digestOf({
    kind: row.kind,
    label: row.label,
    waivable: row.waivable,
    suppliedBy: row.suppliedBy,
    names: [
      row.competenceId,
      row.domainId,
      row.levelId,
      row.unitId,
      row.programmeId,
      row.credentialTypeId,
      row.minimumPayBandId,
    ],
    parameters: Object.fromEntries(Object.entries(parameters).filter(([, value]) => value != null)),
  });
}
