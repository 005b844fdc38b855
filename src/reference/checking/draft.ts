import type { ProgressionRouteVersion, RequirementRow } from "../../entities";
import type { RouteKind } from "../../entities/vocabulary";
import type { Parts } from "../compile";

/** The published reference data that a draft is checked against; a whole `Reference` will do. */
export type PublishedReference = Parts;

/**
 * A requirement of a draft: the columns of its row that an author gives. What storing adds (ids, position,
 * the framework version that follows from competence, domain or level) is not here. Siblings stand in the
 * order of the draft's list.
 */
export type DraftRequirement = Readonly<
  Pick<
    RequirementRow,
    | "code"
    | "parentCode"
    | "kind"
    | "label"
    | "basis"
    | "sourceRef"
    | "waivable"
    | "suppliedBy"
    | "competenceId"
    | "domainId"
    | "levelId"
    | "unitId"
    | "programmeId"
    | "credentialTypeId"
    | "minimumPayBandId"
    | "parameters"
  >
>;

/** A version of a route as its author means it, before it is published. */
export interface RouteDraft {
  readonly code: string;
  readonly kind: RouteKind;
  readonly fromRoleBandIds: readonly string[];
  readonly toRoleBandId: string;
  /** The tree as a flat list: each names the group that it is in; the root names none. */
  readonly requirements: readonly DraftRequirement[];
  /** The organisation whose own route it is; null for a national one. */
  readonly organisationId: string | null;
}

/** A published version as the draft it once was: where an author starts from. */
export function draftOf(
  { pathway }: Pick<PublishedReference, "pathway">,
  version: ProgressionRouteVersion,
): RouteDraft {
  const route = pathway.routes.get(version.routeId);
  return {
    code: route?.code ?? "",
    kind: version.kind,
    fromRoleBandIds: pathway.publishedStartsOf(version.id).map(({ roleBandId }) => roleBandId),
    toRoleBandId: version.toRoleBandId,
    requirements: pathway.requirementsOf(version.id),
    organisationId: route?.ownerOrganisationId ?? null,
  };
}
