import {
  Benchmark,
  DriftKind,
  Duty,
  EvidenceKind,
  LeadTime,
  PayBand,
  PayBandYear,
  ProgressionRoute,
  ProgressionRouteFrom,
  ProgressionRouteVersion,
  RequirementRow,
  RoleBand,
  RoleBandVersion,
} from "../entities";
import type { ReferenceReader } from "../repositories/authoring/reference";
import { byPosition, groupBy, indexBy } from "./index-by";
import { loadLists } from "./pathway-lists";
import { ownersIn, type PathwayRows, type SeenPathway, seenBy } from "./seen-pathway";
import { withVariants } from "./variants";

/**
 * Rank of a role outside the bands: a volunteer role ranks below Band 2, and a role above the bands ranks
 * above Band 9.
 */
const VOLUNTEER_RANK = 0;
const ABOVE_BANDS_RANK = 100;

/** A route by its code, and whose own it is; null: national. */
interface NamedRoute {
  readonly code: string;
  readonly owner: string | null;
}

/**
 * Pay bands, role bands and progression routes as they stand now, with the closed lists that requirements
 * speak of: the national ones, and those that the organisation has of its own.
 */
export class PathwayReference implements SeenPathway {
  readonly roleBands: SeenPathway["roleBands"];
  readonly roleBandsByCode: SeenPathway["roleBandsByCode"];
  readonly currentRoleBands: SeenPathway["currentRoleBands"];
  readonly newestRoleBands: SeenPathway["newestRoleBands"];
  readonly roleBandVersionsOf: SeenPathway["roleBandVersionsOf"];
  readonly routes: SeenPathway["routes"];
  readonly routesByCode: SeenPathway["routesByCode"];
  readonly nationalRoutes: SeenPathway["nationalRoutes"];
  readonly currentRoutes: SeenPathway["currentRoutes"];
  readonly routeVersionsOf: SeenPathway["routeVersionsOf"];
  readonly routeVersions: SeenPathway["routeVersions"];
  readonly requirements: SeenPathway["requirements"];
  /** National settings by id, then the organisation's own. */
  readonly settings: SeenPathway["settings"];
  readonly credentialTypes: SeenPathway["credentialTypes"];
  readonly supervisionKinds: SeenPathway["supervisionKinds"];
  readonly endorsementTopics: SeenPathway["endorsementTopics"];
  readonly ownKinds: SeenPathway["ownKinds"];
  readonly payBandsByCode: ReadonlyMap<string, PayBand>;
  readonly #versionsByCode = new Map<string, readonly ProgressionRouteVersion[]>();
  /** Those who have anything of their own; worked out once, since each request asks. */
  #owners: ReadonlySet<string | null> | null = null;
  /** The starts of a route version as published, each followed by the variants of it that are seen. */
  readonly startsOf: (routeVersion: string) => readonly ProgressionRouteFrom[];

  private constructor(
    seen: SeenPathway,
    private readonly rows: PathwayRows,
    readonly payBands: ReadonlyMap<string, PayBand>,
    readonly payYearsOf: (payBand: string) => readonly PayBandYear[],
    /** As published. */
    readonly publishedStartsOf: (routeVersion: string) => readonly ProgressionRouteFrom[],
    readonly requirementsOf: (routeVersion: string) => readonly RequirementRow[],
    readonly evidenceKinds: readonly EvidenceKind[],
    /** Duties of organisations outside the framework; src/reference/duties.ts lists those within too. */
    readonly duties: readonly Duty[],
    readonly driftKinds: readonly DriftKind[],
    /** How long people and organisations usually take: the defaults of plans. */
    readonly leadTimes: readonly LeadTime[],
    /** Published figures that answers to requests are compared with. */
    readonly benchmarks: readonly Benchmark[],
  ) {
    this.roleBands = seen.roleBands;
    this.roleBandsByCode = seen.roleBandsByCode;
    this.currentRoleBands = seen.currentRoleBands;
    this.newestRoleBands = seen.newestRoleBands;
    this.roleBandVersionsOf = seen.roleBandVersionsOf;
    this.routes = seen.routes;
    this.routesByCode = seen.routesByCode;
    this.nationalRoutes = seen.nationalRoutes;
    this.currentRoutes = seen.currentRoutes;
    this.routeVersionsOf = seen.routeVersionsOf;
    this.routeVersions = seen.routeVersions;
    this.requirements = seen.requirements;
    this.settings = seen.settings;
    this.credentialTypes = seen.credentialTypes;
    this.supervisionKinds = seen.supervisionKinds;
    this.endorsementTopics = seen.endorsementTopics;
    this.ownKinds = seen.ownKinds;
    this.startsOf = withVariants(
      publishedStartsOf,
      [...seen.newestRoleBands.values()],
      (routeVersion) => seen.routeVersions.get(routeVersion)?.title ?? "",
    );
    this.payBandsByCode = indexBy([...payBands.values()], ({ code }) => code);
  }

  static async load(reader: ReferenceReader): Promise<PathwayReference> {
    const [bands, years, roles, roleVersions, routes, routeVersions, starts, requirements, lists] =
      await Promise.all([
        reader.all(PayBand),
        reader.all(PayBandYear),
        reader.all(RoleBand),
        reader.all(RoleBandVersion),
        reader.all(ProgressionRoute),
        reader.all(ProgressionRouteVersion),
        reader.all(ProgressionRouteFrom),
        reader.all(RequirementRow),
        loadLists(reader),
      ]);
    const rows: PathwayRows = {
      roles,
      roleVersions: byPosition(roleVersions.filter(({ status }) => status !== "DRAFT")),
      routes,
      routeVersions: byPosition(routeVersions.filter(({ status }) => status !== "DRAFT")),
      requirements,
      settings: lists.settings,
      credentialTypes: lists.credentials,
      supervisionKinds: lists.supervision,
      endorsementTopics: lists.topics,
    };
    return new PathwayReference(
      seenBy(rows, null),
      rows,
      indexBy(
        bands.sort((a, b) => a.rank - b.rank),
        ({ id }) => id,
      ),
      groupBy(
        years.filter(({ status }) => status === "PUBLISHED").sort((a, b) => (a.payYear < b.payYear ? 1 : -1)),
        ({ payBandId }) => payBandId,
      ),
      groupBy(byPosition(starts), ({ routeVersionId }) => routeVersionId),
      groupBy(byPosition(requirements), ({ routeVersionId }) => routeVersionId),
      lists.evidence,
      lists.duties,
      lists.driftKinds,
      lists.leadTimes,
      lists.benchmarks,
    );
  }

  /** The same as an organisation sees it: with what it has of its own. */
  seenBy(organisationId: string): PathwayReference {
    return new PathwayReference(
      seenBy(this.rows, organisationId),
      this.rows,
      this.payBands,
      this.payYearsOf,
      this.publishedStartsOf,
      this.requirementsOf,
      this.evidenceKinds,
      this.duties,
      this.driftKinds,
      this.leadTimes,
      this.benchmarks,
    );
  }

  /** Every version, current or retired, of the role bands with a code. */
  roleBandVersionsByCode(code: string): readonly RoleBandVersion[] {
    return this.roleBandsByCode(code).flatMap(({ id }) => this.roleBandVersionsOf(id));
  }

  /** Every version, current or retired, of the routes with a code; local versions of a route first. */
  routeVersionsByCode(code: string): readonly ProgressionRouteVersion[] {
    const known = this.#versionsByCode.get(code);
    if (known) return known;
    const versions = this.routesByCode(code).flatMap(({ id }) => this.routeVersionsOf(id));
    // A code that names none is whatever somebody sent.
    if (versions.length > 0) this.#versionsByCode.set(code, versions);
    return versions;
  }

  /** A route in its current version; a retired route in its last version, because records keep naming it. */
  newestRoute(route: string): ProgressionRouteVersion | null {
    const newest = (a: ProgressionRouteVersion, b: ProgressionRouteVersion) =>
      (b.retiredAt ?? 0) > (a.retiredAt ?? 0) ? b : a;
    const versions = this.routeVersionsOf(route);
    return this.currentRoutes.get(route) ?? (versions.length > 0 ? versions.reduce(newest) : null);
  }

  /** Whether an organisation has anything of its own. */
  hasOwn(organisationId: string): boolean {
    this.#owners ??= ownersIn(this.rows);
    return this.#owners.has(organisationId);
  }

  /**
   * Everybody's routes that stand and start or end in a role band, or ask for time in it; owner null:
   * national.
   */
  routesNaming(roleBand: string): readonly NamedRoute[] {
    return this.routesThat(
      ({ id, toRoleBandId }) =>
        toRoleBandId === roleBand ||
        this.publishedStartsOf(id).some(({ roleBandId }) => roleBandId === roleBand) ||
        this.requirementsOf(id).some(({ parameters }) => parameters.roleBandIds?.includes(roleBand)),
    );
  }

  /** Everybody's routes that stand and have such a requirement. */
  routesAsking(asks: (requirement: RequirementRow) => boolean): readonly NamedRoute[] {
    return this.routesThat(({ id }) => this.requirementsOf(id).some(asks));
  }

  private routesThat(is: (version: ProgressionRouteVersion) => boolean): readonly NamedRoute[] {
    const { routes, routeVersions } = this.rows;
    return routeVersions
      .filter((version) => version.status === "PUBLISHED" && is(version))
      .flatMap(({ routeId, organisationId }) => {
        const route = routes.find(({ id }) => id === routeId);
        return route ? [{ code: route.code, owner: organisationId ?? route.ownerOrganisationId }] : [];
      });
  }

  /** Everybody's current local versions of a national route. */
  localVersionsOf(route: string): readonly ProgressionRouteVersion[] {
    return this.rows.routeVersions.filter(
      ({ routeId, status, organisationId }) =>
        routeId === route && status === "PUBLISHED" && organisationId !== null,
    );
  }

  /**
   * The national one that a kind of supervision, type of credential or topic of anybody's own comes under; any
   * other as it is. @param name its id, or the key of a national topic.
   */
  nationalOf(name: string): string {
    const { credentialTypes, supervisionKinds, endorsementTopics } = this.rows;
    const under = [...credentialTypes, ...supervisionKinds].find(({ id }) => id === name)?.underId;
    if (under != null) return under;
    const topic = endorsementTopics.find(({ id }) => id === name);
    return endorsementTopics.find(({ id }) => id === topic?.underId)?.key ?? name;
  }

  /** Where a role band ranks among the pay bands, or null where it is not mapped to one. */
  bandRank(roleBand: string): number | null {
    return this.rankOf(this.newestRoleBands.get(roleBand));
  }

  /** The national role band of which another is a variant; null if it is none. */
  variantOf(roleBand: string): string | null {
    return this.newestRoleBands.get(roleBand)?.variantOfId ?? null;
  }

  /** Where a version of a role band ranks. */
  rankOf(role: RoleBandVersion | undefined): number | null {
    if (role?.payBanding === "VOLUNTEER") return VOLUNTEER_RANK;
    if (role?.payBanding === "ABOVE_BANDS") return ABOVE_BANDS_RANK;
    return this.payBands.get(role?.payBandId ?? "")?.rank ?? null;
  }

  /** The routes that start from a role band, in the order of publication. */
  routesFrom(roleBand: string): readonly ProgressionRouteVersion[] {
    return [...this.currentRoutes.values()].filter(({ id }) =>
      this.startsOf(id).some(({ roleBandId }) => roleBandId === roleBand),
    );
  }

  routesTo(roleBand: string): readonly ProgressionRouteVersion[] {
    return [...this.currentRoutes.values()].filter(({ toRoleBandId }) => toRoleBandId === roleBand);
  }
}
