import type { OwnKind } from "../eligibility/facts";
import type {
  CredentialType,
  EndorsementTopic,
  ProgressionRoute,
  ProgressionRouteVersion,
  RequirementRow,
  RoleBand,
  RoleBandVersion,
  Setting,
  SupervisionKind,
} from "../entities";
import { groupBy, indexBy } from "./index-by";
import { withInheritedScope } from "./variants";

/** What one organisation sees of the role bands and routes, or everybody where there is none. */
export interface SeenPathway {
  readonly roleBands: ReadonlyMap<string, RoleBand>;
  /** An organisation's own role band may have the code of a national one. */
  readonly roleBandsByCode: (code: string) => readonly RoleBand[];
  /** Published role band versions by the id of their role band. */
  readonly currentRoleBands: ReadonlyMap<string, RoleBandVersion>;
  /**
   * The same and, of a role band that was retired, its last version: posts that were held at it go on naming
   * it.
   */
  readonly newestRoleBands: ReadonlyMap<string, RoleBandVersion>;
  /** Every version of each role band, current or retired, by the id of the role band. */
  readonly roleBandVersionsOf: (roleBand: string) => readonly RoleBandVersion[];
  readonly routes: ReadonlyMap<string, ProgressionRoute>;
  /** An organisation's own route may have the code of a national one. */
  readonly routesByCode: (code: string) => readonly ProgressionRoute[];
  /**
   * Published versions of national routes by the id of their route, whatever the organisation has in their
   * place.
   */
  readonly nationalRoutes: ReadonlyMap<string, ProgressionRouteVersion>;
  /**
   * Published route versions by the id of their route; an organisation's local version in place of the
   * national one.
   */
  readonly currentRoutes: ReadonlyMap<string, ProgressionRouteVersion>;
  /** Every version of each route, current or retired, by the id of the route; local versions first. */
  readonly routeVersionsOf: (route: string) => readonly ProgressionRouteVersion[];
  readonly routeVersions: ReadonlyMap<string, ProgressionRouteVersion>;
  readonly requirements: ReadonlyMap<string, RequirementRow>;
  /** The national settings by id, and those of the organisation's own after them. */
  readonly settings: ReadonlyMap<string, Setting>;
  /** The same of these. */
  readonly credentialTypes: ReadonlyMap<string, CredentialType>;
  readonly supervisionKinds: readonly SupervisionKind[];
  readonly endorsementTopics: readonly EndorsementTopic[];
  /** The organisation's own of these three, each with the national one that it comes under, for the engine. */
  readonly ownKinds: readonly OwnKind[];
}

/** The rows of all organisations, current or retired. */
export interface PathwayRows {
  readonly roles: readonly RoleBand[];
  /** In the order of publication. */
  readonly roleVersions: readonly RoleBandVersion[];
  readonly routes: readonly ProgressionRoute[];
  readonly routeVersions: readonly ProgressionRouteVersion[];
  readonly requirements: readonly RequirementRow[];
  /** In the order of their codes. */
  readonly settings: readonly Setting[];
  readonly credentialTypes: readonly CredentialType[];
  readonly supervisionKinds: readonly SupervisionKind[];
  readonly endorsementTopics: readonly EndorsementTopic[];
}

/** The organisations that have anything of their own; null among them stands for what is national. */
export function ownersIn({
  routeVersions,
  roles,
  routes,
  ...lists
}: PathwayRows): ReadonlySet<string | null> {
  const { settings, credentialTypes, supervisionKinds, endorsementTopics } = lists;
  const named = [roles, routes, settings, credentialTypes, supervisionKinds, endorsementTopics].flat();
  return new Set([
    ...named.map(({ ownerOrganisationId }) => ownerOrganisationId),
    ...routeVersions.map(({ organisationId }) => organisationId),
  ]);
}

/** @param organisationId null for everybody: what is national alone. */
export function seenBy(rows: PathwayRows, organisationId: string | null): SeenPathway {
  const isSeen = (owner: string | null) => owner === null || owner === organisationId;
  const ofOwners = <Row extends { readonly id: string; readonly ownerOrganisationId: string | null }>(
    all: readonly Row[],
  ) =>
    indexBy(
      all.filter(({ ownerOrganisationId }) => isSeen(ownerOrganisationId)),
      ({ id }) => id,
    );
  const roleBands = ofOwners(rows.roles);
  const routes = ofOwners(rows.routes);
  const roleVersions = withInheritedScope(
    rows.roleVersions.filter(({ roleBandId }) => roleBands.has(roleBandId)),
  );
  const versions = rows.routeVersions
    .filter((version) => routes.has(version.routeId) && isSeen(version.organisationId))
    .sort((a, b) => Number(a.organisationId === null) - Number(b.organisationId === null));
  const standing = versions.filter(({ status }) => status === "PUBLISHED");
  const routesOwn = standing.filter(({ organisationId: owner }) => owner === null);
  const local = indexBy(
    standing.filter(({ organisationId: owner }) => owner !== null),
    ({ routeId }) => routeId,
  );
  const routeVersions = indexBy(versions, ({ id }) => id);
  return {
    roleBands,
    roleBandsByCode: groupBy([...roleBands.values()], ({ code }) => code),
    routes,
    routesByCode: groupBy([...routes.values()], ({ code }) => code),
    currentRoleBands: indexBy(
      roleVersions.filter(({ status }) => status === "PUBLISHED"),
      ({ roleBandId }) => roleBandId,
    ),
    newestRoleBands: indexBy(
      [...roleVersions].sort((a, b) => a.version - b.version),
      ({ roleBandId }) => roleBandId,
    ),
    roleBandVersionsOf: groupBy(roleVersions, ({ roleBandId }) => roleBandId),
    nationalRoutes: indexBy(
      routesOwn.filter(({ routeId }) => routes.get(routeId)?.ownerOrganisationId === null),
      ({ routeId }) => routeId,
    ),
    // In the place of the national one, so that lists keep their order.
    currentRoutes: indexBy(
      routesOwn.map((version) => local.get(version.routeId) ?? version),
      ({ routeId }) => routeId,
    ),
    routeVersionsOf: groupBy(versions, ({ routeId }) => routeId),
    routeVersions,
    requirements: indexBy(
      rows.requirements.filter(({ routeVersionId }) => routeVersions.has(routeVersionId)),
      ({ id }) => id,
    ),
    ...listsSeenBy(rows, organisationId),
  };
}

type Lists = Pick<
  SeenPathway,
  "settings" | "credentialTypes" | "supervisionKinds" | "endorsementTopics" | "ownKinds"
>;

interface Listed {
  readonly id: string;
  readonly ownerOrganisationId: string | null;
  readonly underId: string | null;
}

function listsSeenBy(rows: PathwayRows, organisationId: string | null): Lists {
  const seen = <Entry extends Listed>(all: readonly Entry[]): readonly Entry[] => [
    ...all.filter((each) => each.ownerOrganisationId === null),
    ...all.filter((each) => each.ownerOrganisationId !== null && each.ownerOrganisationId === organisationId),
  ];
  const types = indexBy(seen(rows.credentialTypes), ({ id }) => id);
  const supervisionKinds = seen(rows.supervisionKinds);
  const endorsementTopics = seen(rows.endorsementTopics);
  return {
    settings: indexBy(seen(rows.settings), ({ id }) => id),
    credentialTypes: types,
    supervisionKinds,
    endorsementTopics,
    ownKinds: [
      ...ownKindsIn([...types.values()], ({ id }) => id),
      ...ownKindsIn(supervisionKinds, ({ key }) => key),
      ...ownKindsIn(endorsementTopics, ({ key }) => key),
    ],
  };
}

/** @param keyOf what facts and requirements name an entry by. */
function ownKindsIn<Entry extends Listed>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly OwnKind[] {
  return entries.flatMap((entry) => {
    const national = entries.find(({ id }) => id === entry.underId);
    return national ? [{ kind: keyOf(entry), under: keyOf(national) }] : [];
  });
}
