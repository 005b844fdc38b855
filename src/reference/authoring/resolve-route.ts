import type { RequirementParameters } from "../../entities/pathway/requirement-parameters";
import type { PublishedReference, RouteDraft } from "../checking";
import { withTopics } from "../kept-up-topics";
import type { RequirementToPublish } from "../publishing/routes";
import { Codes } from "./codes";
import type { RequirementDocument, RouteDocument } from "./route-document";

/** A drafted route with ids in place of codes. */
export interface ResolvedRoute extends RouteDraft {
  readonly requirements: readonly RequirementToPublish[];
}

/**
 * Puts ids in the place of codes. What a code does not name is left for the checks to say.
 * @param kept kind, starts and end of the national route that a local version keeps.
 */
export function resolveRoute(
  document: RouteDocument,
  organisationId: string | null,
  reference: PublishedReference,
  kept: Pick<RouteDraft, "kind" | "fromRoleBandIds" | "toRoleBandId"> | null,
): ResolvedRoute {
  const codes = new Codes(reference, organisationId);
  return {
    code: document.code,
    kind: kept?.kind ?? document.kind ?? "UPWARD",
    fromRoleBandIds:
      kept?.fromRoleBandIds ?? (document.from ?? []).map(({ roleBand }) => codes.roleBand(roleBand)),
    toRoleBandId: kept?.toRoleBandId ?? codes.roleBand(document.to ?? ""),
    organisationId,
    requirements: document.requirements.map((each) => resolveRequirement(each, document, codes)),
  };
}

function resolveRequirement(
  given: RequirementDocument,
  document: RouteDocument,
  codes: Codes,
): RequirementToPublish {
  const framework = given.framework ?? document.framework ?? null;
  const competence = given.competence == null ? null : codes.competence(framework, given.competence);
  const domain = given.domain == null ? null : codes.domain(framework, given.domain);
  const edition = (competence ?? domain)?.frameworkVersionId ?? null;
  const named = <T>(code: string | null | undefined, find: (code: string) => T): T | null =>
    code == null ? null : find(code);
  return {
    code: given.code,
    parentCode: given.parent ?? null,
    kind: given.kind,
    label: given.label,
    basis: given.basis,
    sourceRef: given.sourceRef ?? null,
    waivable: given.waivable,
    suppliedBy: given.suppliedBy ?? null,
    frameworkVersionId: edition,
    competenceId: named(given.competence, (code) => competence?.id ?? code),
    domainId: named(given.domain, (code) => domain?.id ?? code),
    levelId: named(given.level, (code) => codes.level(edition ?? "", code)),
    unitId: named(given.unit, (code) => codes.unit(given.curriculum ?? document.curriculum ?? null, code)),
    programmeId: named(given.programme, codes.programme),
    credentialTypeId: named(given.credentialType, codes.credentialType),
    minimumPayBandId: named(given.minimumBand, codes.payBand),
    parameters: parametersOf(given, codes),
  };
}

/** Only what is given: what is left out has its default where it is compiled. */
function parametersOf(given: RequirementDocument, codes: Codes): RequirementParameters {
  const { evidence, roleBands } = given;
  const all: Record<keyof RequirementParameters, unknown> = {
    n: given.n,
    countOptional: given.countOptional,
    evidence: evidence && {
      minimumItems: evidence.minimumItems,
      minimumKinds: evidence.minimumKinds,
      minimumAssessors: evidence.minimumAssessors,
      allowedKinds: evidence.allowedKinds ?? null,
      currencyMonths: evidence.currencyMonths ?? null,
      ...(evidence.keptUpBy && { keptUpBy: withTopics(evidence.keptUpBy, codes.topic) }),
    },
    minimumVersion: given.minimumVersion,
    acceptedIssuers: given.acceptedIssuers,
    currencyMonths: given.currencyMonths,
    roleBandIds: roleBands?.map((code) => codes.roleBand(code)),
    months: given.months,
    counting: given.counting,
    mustHoldNow: given.mustHoldNow,
    sessions: given.sessions,
    supervisionKind: given.supervisionKind == null ? null : codes.supervisionKind(given.supervisionKind),
    withinMonths: given.withinMonths,
    longestGapDays: given.longestGapDays,
    shortestGapDays: given.shortestGapDays,
    confirmedOnly: given.confirmedOnly,
    byCapacity: given.byCapacity,
    subject: given.subject,
    subjectCode: given.subjectCode == null ? null : codes.topic(given.subject ?? null, given.subjectCode),
    goodForMonths: given.goodForMonths,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null && value !== undefined),
  ) as RequirementParameters;
}
