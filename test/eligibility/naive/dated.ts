import { addMonths } from "../../../src/eligibility";
import type { Outcome } from "../../../src/eligibility/evaluation";
import type { AttestationFact } from "../../../src/eligibility/facts";
import type {
  CredentialRequirement,
  EmployerConditionRequirement,
  EndorsementRequirement,
  SupervisionRequirement,
  UnitCompletedRequirement,
} from "../../../src/eligibility/requirement";
import { isKind, known, type NaiveRecord, sessionsOf, stands } from "./record";

const before = (day: number, end: number | null): boolean => end === null || day < end;
const after = (from: number, months: number | null): number | null =>
  months === null ? null : addMonths(from, months);

/** UNIT_COMPLETED: each of the units has a passed completion in date. */
export function naiveUnitCompleted(record: NaiveRecord, { units }: UnitCompletedRequirement) {
  const completions = known(record, record.facts.completions);
  return (day: number): Outcome => {
    for (const { unitId, minimumVersion } of units) {
      const done = completions.some(
        (each) =>
          each.unitId === unitId &&
          each.passed &&
          (minimumVersion === null || each.unitVersion >= minimumVersion) &&
          each.completedOn <= day &&
          before(day, each.expiresOn) &&
          stands(record, each, day),
      );
      if (!done) return "NOT_MET";
    }
    return "MET";
  };
}

/** CREDENTIAL. Left open: from when a verification counts. The engine takes the day it was made. */
export function naiveCredential(record: NaiveRecord, requirement: CredentialRequirement) {
  const { credentialTypeId, acceptedIssuers, currencyMonths } = requirement;
  const credentials = known(record, record.facts.credentials)
    .filter(
      (each) =>
        isKind(record, each.credentialTypeId, credentialTypeId) &&
        (acceptedIssuers === null || acceptedIssuers.includes(each.issuer)),
    )
    .map((each) => ({ ...each, tooOldOn: after(each.awardedOn, currencyMonths) }));
  const verifications = known(record, record.facts.verifications);
  return (day: number, asOf: number): Outcome => {
    const inDate = credentials.filter(
      (each) =>
        each.awardedOn <= day &&
        before(day, each.expiresOn) &&
        before(day, each.tooOldOn) &&
        stands(record, each, day),
    );
    for (const { id } of inDate)
      if (
        verifications.some(
          (each) => each.credentialId === id && each.verifiedOn <= day && stands(record, each, day),
        )
      )
        return "MET";
    return day >= asOf && inDate.length > 0 ? "PENDING" : "NOT_MET";
  };
}

/** The most of some days, newest first, of which no two are nearer than that: every choice of the first is tried. */
function mostApart(days: readonly number[], least: number): number {
  let most = 0;
  for (const [at, first] of days.entries())
    most = Math.max(
      most,
      1 +
        mostApart(
          days.slice(at + 1).filter((each) => first - each >= least),
          least,
        ),
    );
  return most;
}

/** SUPERVISION: from the day asked about backwards, until a gap is too long. */
export function naiveSupervision(record: NaiveRecord, requirement: SupervisionRequirement) {
  const { supervisionKind, withinMonths, longestGapDays, shortestGapDays, confirmedOnly, sessions } =
    requirement;
  const confirmations = known(record, record.facts.confirmations).filter(({ isContest }) => !isContest);
  const held = sessionsOf(record)
    .filter(({ kind }) => supervisionKind === null || isKind(record, kind, supervisionKind))
    .map((each) => ({ ...each, tooOldOn: addMonths(each.heldOn, withinMonths) }))
    .sort((a, b) => b.heldOn - a.heldOn);
  return (day: number): Outcome => {
    const run: number[] = [];
    let next = day;
    for (const each of held) {
      if (each.heldOn > day || each.tooOldOn <= day || !stands(record, each, day)) continue;
      const confirmed = confirmations.some(
        (one) => one.supervisionId === each.id && stands(record, one, day),
      );
      if (confirmedOnly && !confirmed) continue;
      if (longestGapDays !== null && next - each.heldOn > longestGapDays) break;
      run.push(each.heldOn);
      next = each.heldOn;
    }
    return mostApart(run, shortestGapDays ?? 0) >= sessions ? "MET" : "NOT_MET";
  };
}

/** ENDORSEMENT. The engine takes no code to be a code of its own: what names none is not met by what names one. */
export function naiveEndorsement(record: NaiveRecord, requirement: EndorsementRequirement) {
  const { byCapacity, subject, subjectCode, goodForMonths, routeId } = requirement;
  const endorsements = known(record, record.facts.endorsements)
    .filter(
      (each) =>
        each.capacity === byCapacity &&
        each.subject === subject &&
        isKind(record, each.subjectCode, subjectCode) &&
        (subject !== "SUPPORTS_MOVE" || each.routeId === routeId),
    )
    .map((each) => ({ ...each, tooOldOn: after(each.givenOn, goodForMonths) }));
  return (day: number): Outcome => {
    const given = endorsements.some(
      (each) =>
        each.givenOn <= day &&
        before(day, each.expiresOn) &&
        before(day, each.tooOldOn) &&
        stands(record, each, day),
    );
    if (given) return "MET";
    return subject === "HR_STANDING" ? "UNKNOWN" : "NOT_MET";
  };
}

/**
 * EMPLOYER_CONDITION. Left open: several attestations in date. The engine takes the one dated, then recorded, last. An attestation of the
 * whole duty is one of each of its statements.
 */
export function naiveEmployerCondition(record: NaiveRecord, requirement: EmployerConditionRequirement) {
  const { competenceId, statementIds = [] } = requirement;
  const all = known(record, record.facts.attestations).filter((each) => each.competenceId === competenceId);
  const spokenOf = all.flatMap(({ statementId }) => (statementId == null ? [] : [statementId]));
  const parts = [...statementIds, ...spokenOf];
  const outcomes = (parts.length === 0 ? ["all"] : parts).map((part) =>
    naivePart(
      record,
      all.filter(({ statementId }) => statementId == null || statementId === part),
    ),
  );
  return (day: number): Outcome => {
    const each = outcomes.map((outcomeOn) => outcomeOn(day));
    if (each.includes("NOT_MET")) return "NOT_MET";
    return each.includes("UNKNOWN") ? "UNKNOWN" : "MET";
  };
}

function naivePart(record: NaiveRecord, attestations: readonly AttestationFact[]) {
  return (day: number): Outcome => {
    let latest: AttestationFact | null = null;
    for (const each of attestations) {
      if (each.attestedOn > day) continue;
      if (!before(day, each.expiresOn) || !stands(record, each, day)) continue;
      const later =
        latest === null ||
        each.attestedOn > latest.attestedOn ||
        (each.attestedOn === latest.attestedOn &&
          (each.recordedAt > latest.recordedAt ||
            (each.recordedAt === latest.recordedAt && each.id > latest.id)));
      if (later) latest = each;
    }
    if (latest === null) return "UNKNOWN";
    return latest.met ? "MET" : "NOT_MET";
  };
}
