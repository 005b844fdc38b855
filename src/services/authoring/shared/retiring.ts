import type { DraftKind } from "../../../entities/vocabulary";
import type { Reference } from "../../../reference";
import type { VersionTable } from "../../../repositories/authoring/publishing";
import { type RetirableVersion, routesVisibleTo } from "./retirable-version";
import { findCrosswalk, findEdition, findProgramme, findUnit } from "./retiring-taught";

/** How published things of one type are retired. */
export interface Retirement {
  readonly kind: DraftKind;
  readonly table: VersionTable;
  /**
   * The current version, by the id in the global id of the thing; null if there is none.
   * @param organisationId whose own is meant; null for the national one.
   */
  find(reference: Reference, id: string, organisationId: string | null): RetirableVersion | null;
}

/** By the name of the type in a global id. */
export const RETIREMENTS: Readonly<Record<string, Retirement>> = {
  ProgressionRoute: { kind: "ROUTE", table: "progression_route_version", find: findRoute },
  RoleBand: { kind: "ROLE_BAND", table: "role_band_version", find: findRoleBand },
  CurriculumUnit: { kind: "CURRICULUM_UNIT", table: "curriculum_unit_version", find: findUnit },
  Programme: { kind: "PROGRAMME", table: "programme_version", find: findProgramme },
  Crosswalk: { kind: "CROSSWALK", table: "crosswalk", find: findCrosswalk },
  FrameworkVersion: { kind: "FRAMEWORK_VERSION", table: "framework_version", find: findEdition },
};

/**
 * An organisation's local version, or its own route; the national route takes every local version
 * with it.
 */
function findRoute(reference: Reference, id: string, organisationId: string | null): RetirableVersion | null {
  const { pathway } = reference.seenBy(organisationId);
  const version = pathway.currentRoutes.get(id);
  const owner = version && (version.organisationId ?? pathway.routes.get(id)?.ownerOrganisationId ?? null);
  if (!version || owner !== organisationId) return null;
  return {
    id: version.id,
    version: version.version,
    organisationId,
    referredToBy: [],
    with: organisationId === null ? pathway.localVersionsOf(id).map((local) => local.id) : [],
  };
}

function findRoleBand(
  reference: Reference,
  id: string,
  organisationId: string | null,
): RetirableVersion | null {
  const { pathway } = reference.seenBy(organisationId);
  const version = pathway.currentRoleBands.get(id);
  if (!version || pathway.roleBands.get(id)?.ownerOrganisationId !== organisationId) return null;
  return {
    id: version.id,
    version: version.version,
    organisationId,
    referredToBy: routesVisibleTo(organisationId, pathway.routesNaming(id)),
    with: [],
  };
}
