import type { Database } from "../../database/pool";
import type { Row } from "../../repositories/publishing";
import { payBandId, roleBandId } from "./bands";
import { programmeId, unitId } from "./curriculum";
import type { RequirementEntry, RouteEntry } from "./files";
import type { FrameworkIds } from "./framework";
import { idOf } from "./identity";
import { publishEntry } from "./version";
import { publishList } from "./vocabulary";

export const routeId = (code: string): string => idOf("progression_route", code);

/** Publishes a version of each national route, its requirement tree as rows in the order of reading. */
export async function publishRoutes(
  db: Database,
  routes: readonly RouteEntry[],
  framework: FrameworkIds,
  curriculumCode: string,
): Promise<void> {
  await publishList(
    db,
    "progression_route",
    routes.map(({ code }) => ({ id: routeId(code), code })),
  );
  for (const [index, route] of routes.entries()) {
    await publishEntry(db, {
      table: "progression_route_version",
      identity: { route_id: routeId(route.code) },
      entry: { position: index + 1, ...route, framework: framework.version },
      columns: (_, version) => ({
        version,
        position: index + 1,
        title: route.title,
        kind: route.kind,
        to_role_band_id: roleBandId(route.to),
        basis: route.basis,
        summary: route.summary,
        note: route.note,
        conditions: route.conditions,
        source_refs: route.sourceRefs,
      }),
      below: (id) => [
        [
          "progression_route_from",
          route.from.map(({ roleBand, basis }, at) => ({
            route_version_id: id,
            role_band_id: roleBandId(roleBand),
            position: at + 1,
            basis,
          })),
        ],
        ["requirement", rowsOf(id, route.requirement, null, 1, framework, curriculumCode)],
      ],
    });
  }
}

function rowsOf(
  version: string,
  entry: RequirementEntry,
  parent: string | null,
  position: number,
  framework: FrameworkIds,
  curriculumCode: string,
): Row[] {
  const {
    code,
    kind,
    label,
    basis,
    sourceRef,
    waivable,
    suppliedBy,
    children = [],
    competence,
    domain,
    level,
    unit,
    programme,
    credentialType,
    minimumBand,
    roleBands,
    ...parameters
  } = entry;
  const row: Row = {
    id: idOf(version, "requirement", code),
    route_version_id: version,
    code,
    parent_code: parent,
    position,
    kind,
    label,
    basis,
    source_ref: sourceRef,
    waivable,
    supplied_by: suppliedBy ?? null,
    framework_version_id: competence || domain || level ? framework.version : null,
    competence_id: competence ? framework.competence(competence) : null,
    domain_id: domain ? framework.domain(domain) : null,
    level_id: level ? framework.level(level) : null,
    unit_id: unit ? unitId(curriculumCode, unit) : null,
    programme_id: programme ? programmeId(programme) : null,
    credential_type_id: credentialType ? idOf("credential_type", credentialType) : null,
    minimum_pay_band_id: minimumBand ? payBandId(minimumBand) : null,
    parameters: roleBands ? { ...parameters, roleBandIds: roleBands.map(roleBandId) } : parameters,
  };
  return [
    row,
    ...children.flatMap((child, index) => rowsOf(version, child, code, index + 1, framework, curriculumCode)),
  ];
}
