import type { RequirementRow } from "../entities";
import type { EvidenceRuleParameters } from "../entities/pathway/requirement-parameters";
import type { Parts } from "./compile";

/**
 * What a requirement asks for, as the object of a sentence: "12 months in post as Peer support worker". It is
 * made from the parameters, because a label may say less, or be out of date.
 */
export function requirementInWords(reference: Parts, row: RequirementRow): string {
  const { framework, curriculum, pathway } = reference;
  const { parameters } = row;
  const band = pathway.payBands.get(row.minimumPayBandId ?? "")?.code;
  switch (row.kind) {
    case "ALL_OF":
      return "all of its parts";
    case "ANY_OF":
      return "one of its parts";
    case "N_OF":
      return `${parameters.n} of its parts`;
    case "DOMAIN": {
      const domain = framework.domains.get(row.domainId ?? "");
      const many = typeof parameters.n === "number" ? parameters.n : "all";
      const which = parameters.countOptional === false ? "competences that are not optional" : "competences";
      return `${many} of the ${which} of domain ${domain?.code} ${atLevel(reference, row)}`;
    }
    case "COMPETENCE":
      return `competence ${framework.competences.get(row.competenceId ?? "")?.code} ${atLevel(reference, row)}`;
    case "EMPLOYER_CONDITION":
      return `the employer's duty ${framework.competences.get(row.competenceId ?? "")?.code}`;
    case "UNIT_COMPLETED": {
      const unit = curriculum.newestUnit(row.unitId ?? "")?.title;
      const programme = curriculum.newestProgramme(row.programmeId ?? "")?.title;
      const version =
        parameters.minimumVersion == null ? "" : `, version ${parameters.minimumVersion} or later`;
      return `completion of "${unit ?? programme}"${version}`;
    }
    case "CREDENTIAL": {
      const type = pathway.credentialTypes.get(row.credentialTypeId ?? "")?.title;
      const issuers = parameters.acceptedIssuers ? ` from ${parameters.acceptedIssuers.join(" or ")}` : "";
      return `"${type}"${issuers}${noOlderThan(parameters.currencyMonths)}`;
    }
    case "TIME_IN_ROLE": {
      const roles = (parameters.roleBandIds ?? []).map((id) => pathway.newestRoleBands.get(id)?.title);
      const where = band ? `at Band ${band} or above` : `as ${roles.join(" or ")}`;
      const counting = parameters.counting === "FTE" ? ", counted by the hours worked" : "";
      const now = parameters.mustHoldNow ? ", with such a post held now" : "";
      return `${months(parameters.months)} in post ${where}${counting}${now}`;
    }
    case "SUPERVISION": {
      const kind = pathway.supervisionKinds.find(({ key }) => key === parameters.supervisionKind)?.title;
      const gap =
        parameters.longestGapDays == null ? "" : `, at most ${parameters.longestGapDays} days apart`;
      return `${sessions(parameters.sessions)} of ${kind ?? "supervision"} within ${months(parameters.withinMonths)}${gap}${countedSessions(row)}`;
    }
    case "ENDORSEMENT":
      return `${subject(parameters.subject)} by ${capacity(parameters.byCapacity)}${topic(reference, parameters.subjectCode)}${noOlderThan(parameters.goodForMonths)}`;
    case "HOLDS_BAND":
      return `a post at Band ${band} or above`;
  }
}

function atLevel(reference: Parts, { levelId, parameters }: RequirementRow): string {
  const level = reference.framework.levels.get(levelId ?? "")?.title;
  return `at the level "${level}", with ${evidence(reference, parameters.evidence)}`;
}

function evidence(reference: Parts, rule: EvidenceRuleParameters | undefined): string {
  const items = rule?.minimumItems ?? 1;
  const pieces = items === 1 ? "one accepted piece of evidence" : `${items} accepted pieces of evidence`;
  if (!rule) return pieces;
  const kinds = rule.minimumKinds > 1 ? ` of ${rule.minimumKinds} different kinds` : "";
  const assessors = rule.minimumAssessors > 1 ? ` from ${rule.minimumAssessors} assessors` : "";
  const titles = (rule.allowedKinds ?? []).map(
    (kind) => reference.pathway.evidenceKinds.find(({ code }) => code === kind)?.title ?? kind,
  );
  const allowed = titles.length === 0 ? "" : `, each by "${titles.join('" or "')}"`;
  return `${pieces}${kinds}${assessors}${allowed}${noOlderThan(rule.currencyMonths)}${keptUp(reference, rule)}`;
}

/** By what an earlier piece goes on counting. */
function keptUp(reference: Parts, { keptUpBy }: EvidenceRuleParameters): string {
  if (!keptUpBy) return "";
  const endorsements = keptUpBy.endorsements.map(
    (each) => `${subject(each.subject)} by ${capacity(each.byCapacity)}${topic(reference, each.subjectCode)}`,
  );
  return `, or kept up every ${months(keptUpBy.months)} by ${endorsements.join(" or ")} with CPD or supervision`;
}

const SUBJECTS: Readonly<Record<string, string>> = {
  SUPPORTS_MOVE: "support for the move",
  APPRAISAL: "an appraisal",
  EXPERIENCE: "confirmation of experience",
  COMPETENCE: "confirmation of competence",
  HR_STANDING: "confirmation of good standing",
};
const subject = (code: string | undefined): string => SUBJECTS[code ?? ""] ?? "an endorsement";

/** Which sessions count. */
function countedSessions({ parameters }: RequirementRow): string {
  const { shortestGapDays, confirmedOnly } = parameters;
  const apart = shortestGapDays == null ? "" : `, each at least ${shortestGapDays} days after the one before`;
  return `${apart}${confirmedOnly ? ", confirmed by the worker" : ""}`;
}

function topic({ framework, pathway }: Parts, subjectCode: string | null | undefined): string {
  if (subjectCode == null) return "";
  const title =
    pathway.endorsementTopics.find(({ key }) => key === subjectCode)?.title ??
    [...framework.competences.values()].find(({ code }) => code === subjectCode)?.title;
  return ` about "${title ?? subjectCode}"`;
}

const capacity = (code: string | undefined): string =>
  code === "HR" ? "HR" : `a ${(code ?? "").toLowerCase().replaceAll("_", " ")}`;
const months = (count: number | undefined): string => (count === 1 ? "one month" : `${count} months`);
const sessions = (count: number | undefined): string => (count === 1 ? "one session" : `${count} sessions`);
const noOlderThan = (count: number | null | undefined): string =>
  count == null ? "" : `, no older than ${months(count)}`;
