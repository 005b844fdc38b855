import type { ProgressionRouteVersion, RequirementRow } from "../entities";
import { asDrafted } from "./authoring/as-drafted";
import { checkFloor, type Finding, type PublishedReference } from "./checking";
import { compileRoute } from "./compile";
import { versionAt } from "./version-at";

/**
 * The national version that an organisation's local version is based on, and how it compares with the
 * current one.
 */
export interface LocalVersionBase {
  readonly national: ProgressionRouteVersion;
  readonly current: ProgressionRouteVersion | null;
  readonly findings: readonly Finding[];
}

/** @returns null for any other version. */
export function localVersionBaseOf(
  reference: PublishedReference,
  version: ProgressionRouteVersion,
): LocalVersionBase | null {
  const { pathway } = reference;
  const national = pathway.routeVersions.get(version.nationalVersionId ?? "");
  if (!national) return null;
  const current = pathway.nationalRoutes.get(version.routeId) ?? null;
  const findings = current
    ? checkFloor(compileRoute(reference, current), compileRoute(reference, version)).map(asDrafted)
    : [];
  return { national, current, findings };
}

/**
 * Whether a local version is based on another national version than the one that was current at an instant
 * (milliseconds since 1970), or is current now.
 */
export function isToBeRechecked(
  { pathway }: PublishedReference,
  { routeId, nationalVersionId }: ProgressionRouteVersion,
  instant?: number,
): boolean {
  if (nationalVersionId === null) return false;
  const national = pathway.routeVersionsOf(routeId).filter(({ organisationId }) => organisationId === null);
  return versionAt(national, instant)?.id !== nationalVersionId;
}

/**
 * The requirement of the national version that a requirement of a local version replaces; null if it was
 * added.
 */
export function nationalOf(
  { pathway }: PublishedReference,
  { routeVersionId, code }: RequirementRow,
): RequirementRow | null {
  const national = pathway.routeVersions.get(routeVersionId)?.nationalVersionId;
  if (national == null) return null;
  return pathway.requirementsOf(national).find((row) => row.code === code) ?? null;
}
