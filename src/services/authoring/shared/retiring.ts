import type { DraftKind } from "../../../entities/vocabulary";
import type { Reference } from "../../../reference";
import type { VersionTable } from "../../../repositories/publishing";

/** A version that stands, on its way to being retired. */
export interface Standing {
  readonly id: string;
  readonly version: number;
  /** Whose own it is; null for a national one. */
  readonly organisationId: string | null;
  /** What stands and refers to it, in words that the organisation that retires may read. */
  readonly referredToBy: readonly string[];
  /** Ids of versions that stand only with it, and are retired with it. */
  readonly with: readonly string[];
}

/** How published things of one type are retired. */
export interface Retiring {
  readonly kind: DraftKind;
  readonly table: VersionTable;
  /**
   * The version that stands, by the id in the global id of the thing; null where none does.
   * @param organisationId whose own is meant; null for the national one.
   */
  find(reference: Reference, id: string, organisationId: string | null): Standing | null;
}

/** By the name of the type in a global id. */
export const RETIRING: Readonly<Record<string, Retiring>> = {
  ProgressionRoute: { kind: "ROUTE", table: "progression_route_version", find: findRoute },
  RoleBand: { kind: "ROLE_BAND", table: "role_band_version", find: findRoleBand },
};

/** An organisation's tightened version, or its own route; the national route takes every tightened version with it. */
function findRoute(reference: Reference, id: string, organisationId: string | null): Standing | null {
  const { pathway } = reference.seenBy(organisationId);
  const version = pathway.currentRoutes.get(id);
  const owner = version && (version.organisationId ?? pathway.routes.get(id)?.ownerOrganisationId ?? null);
  if (!version || owner !== organisationId) return null;
  return {
    id: version.id,
    version: version.version,
    organisationId,
    referredToBy: [],
    with: organisationId === null ? pathway.tightenedOf(id).map((tightened) => tightened.id) : [],
  };
}

function findRoleBand(reference: Reference, id: string, organisationId: string | null): Standing | null {
  const { pathway } = reference.seenBy(organisationId);
  const version = pathway.currentRoleBands.get(id);
  if (!version || pathway.roleBands.get(id)?.ownerOrganisationId !== organisationId) return null;
  const naming = pathway.routesNaming(id);
  const seen = naming.filter(({ owner }) => owner === null || owner === organisationId);
  const others = naming.length - seen.length;
  return {
    id: version.id,
    version: version.version,
    organisationId,
    // What other organisations have of their own is not named to anybody else.
    referredToBy: [
      ...seen.map(({ code }) => `route ${code}`),
      ...(others > 0 ? ["routes of organisations' own"] : []),
    ],
    with: [],
  };
}
