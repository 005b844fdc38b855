import {
  CredentialType,
  EndorsementTopic,
  EvidenceKind,
  PayBand,
  PayBandYear,
  ProgressionRoute,
  ProgressionRouteFrom,
  ProgressionRouteVersion,
  RequirementRow,
  RoleBand,
  RoleBandVersion,
  SupervisionKind,
} from "../entities";
import type { ReferenceReader } from "../repositories/reference";
import { byCode, byPosition, groupBy, indexBy } from "./index-by";

/** Rank of a role outside the bands: a volunteer role stands below Band 2, a role above the bands above Band 9. */
const VOLUNTEER_RANK = 0;
const ABOVE_BANDS_RANK = 100;

/** Pay bands, role bands and progression routes as they stand now, with the closed lists that requirements speak of. */
export class PathwayReference {
  private constructor(
    readonly payBands: ReadonlyMap<string, PayBand>,
    readonly payYearsOf: (payBand: string) => readonly PayBandYear[],
    readonly roleBands: ReadonlyMap<string, RoleBand>,
    /** Published role band versions by the id of their role band. */
    readonly currentRoleBands: ReadonlyMap<string, RoleBandVersion>,
    /** Every version of a role band that stands or has stood, by the id of the role band. */
    readonly roleBandVersionsOf: (roleBand: string) => readonly RoleBandVersion[],
    readonly routes: ReadonlyMap<string, ProgressionRoute>,
    /** Published route versions by the id of their route. */
    readonly currentRoutes: ReadonlyMap<string, ProgressionRouteVersion>,
    /** Every version of a route that stands or has stood, by the id of the route. */
    readonly routeVersionsOf: (route: string) => readonly ProgressionRouteVersion[],
    readonly routeVersions: ReadonlyMap<string, ProgressionRouteVersion>,
    readonly startsOf: (routeVersion: string) => readonly ProgressionRouteFrom[],
    readonly requirements: ReadonlyMap<string, RequirementRow>,
    readonly requirementsOf: (routeVersion: string) => readonly RequirementRow[],
    readonly credentialTypes: ReadonlyMap<string, CredentialType>,
    readonly evidenceKinds: readonly EvidenceKind[],
    readonly supervisionKinds: readonly SupervisionKind[],
    readonly endorsementTopics: readonly EndorsementTopic[],
  ) {}

  static async load(reader: ReferenceReader): Promise<PathwayReference> {
    const [
      bands,
      years,
      roles,
      roleVersions,
      routes,
      routeVersions,
      starts,
      requirements,
      credentials,
      evidence,
      supervision,
      topics,
    ] = await Promise.all([
      reader.all(PayBand),
      reader.all(PayBandYear),
      reader.all(RoleBand),
      reader.all(RoleBandVersion),
      reader.all(ProgressionRoute),
      reader.all(ProgressionRouteVersion),
      reader.all(ProgressionRouteFrom),
      reader.all(RequirementRow),
      reader.all(CredentialType),
      reader.all(EvidenceKind),
      reader.all(SupervisionKind),
      reader.all(EndorsementTopic),
    ]);
    const published = <Row extends { status: string; position: number }>(rows: Row[]) =>
      byPosition(rows.filter(({ status }) => status === "PUBLISHED"));
    const stood = routeVersions.filter(({ status }) => status !== "DRAFT");
    return new PathwayReference(
      indexBy(
        bands.sort((a, b) => a.rank - b.rank),
        ({ id }) => id,
      ),
      groupBy(
        years.filter(({ status }) => status === "PUBLISHED").sort((a, b) => (a.payYear < b.payYear ? 1 : -1)),
        ({ payBandId }) => payBandId,
      ),
      indexBy(roles, ({ id }) => id),
      indexBy(published(roleVersions), ({ roleBandId }) => roleBandId),
      groupBy(
        roleVersions.filter(({ status }) => status !== "DRAFT"),
        ({ roleBandId }) => roleBandId,
      ),
      indexBy(routes, ({ id }) => id),
      indexBy(published(routeVersions), ({ routeId }) => routeId),
      groupBy(stood, ({ routeId }) => routeId),
      indexBy(stood, ({ id }) => id),
      groupBy(byPosition(starts), ({ routeVersionId }) => routeVersionId),
      indexBy(requirements, ({ id }) => id),
      groupBy(byPosition(requirements), ({ routeVersionId }) => routeVersionId),
      indexBy(byCode(credentials), ({ id }) => id),
      byCode(evidence),
      byCode(supervision),
      byCode(topics),
    );
  }

  /** Where a role band ranks among the pay bands, or null where it is not mapped to one. */
  bandRank(roleBand: string): number | null {
    return this.rankOf(this.currentRoleBands.get(roleBand));
  }

  /** Where a version of a role band ranks. */
  rankOf(role: RoleBandVersion | undefined): number | null {
    if (role?.standing === "VOLUNTEER") return VOLUNTEER_RANK;
    if (role?.standing === "ABOVE_BANDS") return ABOVE_BANDS_RANK;
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
