import type { RouteKind } from "../../entities/vocabulary";
import type { PublishedReference, RouteDraft } from "./draft";
import { type Finding, finding } from "./findings";
import { nationalOf } from "./variant";

type Pathway = PublishedReference["pathway"];

/** Staying is not a way on, and nobody should have to step back to go on. */
export const leadsOn = (kind: RouteKind): boolean => kind !== "WITHIN" && kind !== "STEP_BACK";

/** Whether a current route leads on from a role band: up, sideways, out of peer work or into it. */
export const hasWayOn = (pathway: Pathway, roleBand: string, except: string | null = null): boolean =>
  pathway.routesFrom(roleBand).some(({ kind, routeId }) => leadsOn(kind) && routeId !== except);

/**
 * That a way leads on from a drafted role band, or that it says why none does. Without one a national role
 * band is refused; an organisation is warned, because its routes may follow.
 */
export function checkWayOn(
  {
    code,
    roleBandId,
    endOfMap,
    variantOf,
  }: {
    readonly code: string;
    readonly roleBandId: string;
    readonly endOfMap: string | null;
    /** Code of the national role band of which it is a variant: the routes from there lead on from it too. */
    readonly variantOf: string | null;
  },
  organisationId: string | null,
  reference: PublishedReference,
): Finding[] {
  const { pathway } = reference;
  if (endOfMap !== null || hasWayOn(pathway, nationalOf(reference, variantOf) ?? roleBandId)) return [];
  return [finding(organisationId === null ? "NO_WAY_ON" : "NO_WAY_ON_YET", ["endOfMap"], code)];
}

/** That a new version of a route does not take the only way on from a role band where it started. */
export function checkStartsLeft(draft: RouteDraft, { pathway }: PublishedReference): Finding[] {
  const current = [...pathway.currentRoutes.values()].find(
    ({ routeId }) =>
      pathway.routes.get(routeId)?.code === draft.code &&
      pathway.routes.get(routeId)?.ownerOrganisationId === draft.organisationId,
  );
  if (!current || !leadsOn(current.kind)) return [];
  const starts = leadsOn(draft.kind) ? draft.fromRoleBandIds : [];
  return pathway
    .publishedStartsOf(current.id)
    .map(({ roleBandId }) => roleBandId)
    .filter((start) => !starts.includes(start) && !isEndOfMap(pathway, start))
    .filter((start) => !hasWayOn(pathway, start, current.routeId))
    .map((start) =>
      finding(
        draft.organisationId === null ? "LAST_WAY_ON" : "LAST_WAY_ON_OF_OWN",
        ["fromRoleBandIds"],
        pathway.roleBands.get(start)?.code ?? start,
      ),
    );
}

const isEndOfMap = (pathway: Pathway, roleBand: string): boolean =>
  (pathway.newestRoleBands.get(roleBand)?.endOfMap ?? null) !== null;

/** That no route at all starts from a role band. @param reason what was published about it, if anything. */
export const noRoutes = (title: string, reason: string | null): string =>
  reason === null
    ? `No route starts from ${title} yet. Your organisation can publish a route that starts there.`
    : `No route starts from ${title}: ${reason}`;

/** That routes start from a role band, and none of them leads on. */
export const noWayOn = (title: string, reason: string | null): string =>
  reason === null
    ? `No route leads on from ${title} yet; the routes within it and back from it are shown. Your organisation can publish a route that leads on.`
    : `No route leads on from ${title}: ${reason}`;
