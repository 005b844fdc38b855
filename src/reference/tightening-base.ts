import type { ProgressionRouteVersion, RequirementRow } from "../entities";
import { asDrafted } from "./authoring/as-drafted";
import { checkTightening, type Finding, type PublishedReference } from "./checking";
import { compileRoute } from "./compile";

/**
 * The national version that an organisation's tightened version is based on, and how it compares with the
 * current one.
 */
export interface TighteningBase {
  readonly national: ProgressionRouteVersion;
  readonly current: ProgressionRouteVersion | null;
  readonly findings: readonly Finding[];
}

/** @returns null for a version that tightens nothing. */
export function tighteningBaseOf(
  reference: PublishedReference,
  version: ProgressionRouteVersion,
): TighteningBase | null {
  const { pathway } = reference;
  const national = pathway.routeVersions.get(version.tightensVersionId ?? "");
  if (!national) return null;
  const current = pathway.nationalRoutes.get(version.routeId) ?? null;
  const findings = current
    ? checkTightening(compileRoute(reference, current), compileRoute(reference, version)).map(asDrafted)
    : [];
  return { national, current, findings };
}

/** Whether a tightened version is based on a national version that is no longer current. */
export function isToBeRechecked(
  { pathway }: PublishedReference,
  { routeId, tightensVersionId }: ProgressionRouteVersion,
): boolean {
  return tightensVersionId !== null && pathway.nationalRoutes.get(routeId)?.id !== tightensVersionId;
}

/**
 * The requirement of the national version that a requirement of a tightened one replaces; null if it was
 * added.
 */
export function nationalOf(
  { pathway }: PublishedReference,
  { routeVersionId, code }: RequirementRow,
): RequirementRow | null {
  const national = pathway.routeVersions.get(routeVersionId)?.tightensVersionId;
  if (national == null) return null;
  return pathway.requirementsOf(national).find((row) => row.code === code) ?? null;
}
