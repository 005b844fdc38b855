import type { Row } from "../../repositories/authoring/publishing";
import type { DraftRequirement } from "../checking";
import { payBandId, roleBandId } from "./bands";
import { programmeId, unitId } from "./curriculum";
import type { RequirementEntry, RouteEntry } from "./files";
import type { FrameworkIds } from "./framework";
import { idOf } from "./identity";
import { type Publication, publishEntry } from "./version";
import { publishList } from "./vocabulary";

/** @param owner the organisation whose own it is; null for a national one. */
export const routeId = (code: string, owner: string | null = null): string =>
  owner === null ? idOf("progression_route", code) : idOf("progression_route", owner, code);

/** Publishes a version of each national route, its requirement tree as rows in the order of reading. */
export async function publishRoutes(
  db: Publication,
  routes: readonly RouteEntry[],
  framework: FrameworkIds,
  curriculumCode: string,
): Promise<void> {
  for (const [index, route] of routes.entries())
    await publishRoute(db, {
      ...route,
      routeId: routeId(route.code),
      owner: null,
      localVersion: null,
      position: index + 1,
      entry: { position: index + 1, ...route, framework: framework.version },
      starts: route.from.map(({ roleBand, basis, title }) => ({
        roleBandId: roleBandId(roleBand),
        basis,
        title: title ?? null,
      })),
      toRoleBandId: roleBandId(route.to),
      requirements: requirementsOf(route.requirement, null, framework, curriculumCode),
    });
}

/** What is published of a requirement: a draft's, and the framework version of what it names. */
export type RequirementToPublish = DraftRequirement & { readonly frameworkVersionId: string | null };

export interface RouteToPublish
  extends Pick<
    RouteEntry,
    "code" | "title" | "kind" | "basis" | "summary" | "note" | "conditions" | "sourceRefs"
  > {
  readonly routeId: string;
  /** The organisation whose own route it is; null for a national route. */
  readonly owner: string | null;
  /** For a local version: the organisation, and the national version that it was checked against. */
  readonly localVersion: { readonly organisationId: string; readonly nationalVersionId: string } | null;
  readonly position: number;
  /** Distinguishes this version from every other: see VersionToPublish. */
  readonly entry: unknown;
  readonly starts: readonly {
    readonly roleBandId: string;
    readonly basis: string;
    readonly title: string | null;
  }[];
  readonly toRoleBandId: string;
  /** The tree as a list, siblings in their order. */
  readonly requirements: readonly RequirementToPublish[];
}

/** Publishes a version of a route, and the route itself where it is new. @returns the id of the version. */
export async function publishRoute(db: Publication, route: RouteToPublish): Promise<string> {
  await publishList(db, "progression_route", [
    { id: route.routeId, code: route.code, owner_organisation_id: route.owner },
  ]);
  const { id } = await publishEntry(db, {
    table: "progression_route_version",
    identity: {
      route_id: route.routeId,
      for_organisation_id: route.localVersion?.organisationId ?? null,
    },
    entry: route.entry,
    columns: (_, version) => ({
      version,
      national_version_id: route.localVersion?.nationalVersionId ?? null,
      position: route.position,
      title: route.title,
      kind: route.kind,
      to_role_band_id: route.toRoleBandId,
      basis: route.basis,
      summary: route.summary,
      note: route.note,
      conditions: route.conditions,
      source_refs: route.sourceRefs,
    }),
    below: (version) => [
      [
        "progression_route_from",
        route.starts.map((start, at) => ({
          route_version_id: version,
          role_band_id: start.roleBandId,
          position: at + 1,
          basis: start.basis,
          title: start.title,
        })),
      ],
      ["requirement", inReadingOrder(route.requirements, null).map((row) => rowOf(version, row))],
    ],
  });
  return id;
}

/** A parent before its children, as the foreign key asks; siblings numbered in their order. */
function inReadingOrder(
  all: readonly RequirementToPublish[],
  parent: string | null,
): (RequirementToPublish & { readonly position: number })[] {
  return all
    .filter(({ parentCode }) => parentCode === parent)
    .flatMap((each, at) => [{ ...each, position: at + 1 }, ...inReadingOrder(all, each.code)]);
}

function rowOf(version: string, row: RequirementToPublish & { readonly position: number }): Row {
  return {
    id: idOf(version, "requirement", row.code),
    route_version_id: version,
    code: row.code,
    parent_code: row.parentCode,
    position: row.position,
    kind: row.kind,
    label: row.label,
    basis: row.basis,
    source_ref: row.sourceRef,
    waivable: row.waivable,
    supplied_by: row.suppliedBy,
    framework_version_id: row.frameworkVersionId,
    competence_id: row.competenceId,
    domain_id: row.domainId,
    level_id: row.levelId,
    unit_id: row.unitId,
    programme_id: row.programmeId,
    credential_type_id: row.credentialTypeId,
    minimum_pay_band_id: row.minimumPayBandId,
    parameters: row.parameters,
  };
}

/** A file's tree as a list, with ids in place of codes. */
function requirementsOf(
  entry: RequirementEntry,
  parentCode: string | null,
  framework: FrameworkIds,
  curriculumCode: string,
): RequirementToPublish[] {
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
  return [
    {
      code,
      parentCode,
      kind,
      label,
      basis,
      sourceRef,
      waivable,
      suppliedBy: suppliedBy ?? null,
      frameworkVersionId: competence || domain || level ? framework.version : null,
      competenceId: competence ? framework.competence(competence) : null,
      domainId: domain ? framework.domain(domain) : null,
      levelId: level ? framework.level(level) : null,
      unitId: unit ? unitId(curriculumCode, unit) : null,
      programmeId: programme ? programmeId(programme) : null,
      credentialTypeId: credentialType ? idOf("credential_type", credentialType) : null,
      minimumPayBandId: minimumBand ? payBandId(minimumBand) : null,
      parameters: roleBands
        ? { ...parameters, roleBandIds: roleBands.map((each) => roleBandId(each)) }
        : parameters,
    },
    ...children.flatMap((child) => requirementsOf(child, code, framework, curriculumCode)),
  ];
}
