import { addMonths } from "../../../src/eligibility";
import type { AcceptanceRule } from "../../../src/eligibility/acceptance-rule";
import type { Facts, RecordedFact } from "../../../src/eligibility/facts";

/** A record, and the instant at which it is read: nothing is made ready, every question loops over the rows. */
export interface NaiveRecord {
  readonly facts: Facts;
  readonly instant: number;
}

/** Section 3: whether a kind is the one asked for, or the organisation's own under it. */
export const isKind = ({ facts }: NaiveRecord, kind: string | null, asked: string | null): boolean =>
  kind === asked || facts.ownKinds.some((own) => own.kind === kind && own.under === asked);

/** Rows recorded by the instant, not retracted by then, and accepted where they were copied: what there is to ask about. */
export function known<Fact extends RecordedFact>(record: NaiveRecord, rows: readonly Fact[]): Fact[] {
  const { facts, instant } = record;
  return rows.filter(
    (row) =>
      row.recordedAt <= instant &&
      acceptedFor(record, row.id) !== null &&
      !facts.undoings.some(
        (undoing) =>
          undoing.recordedAt <= instant && undoing.factId === row.id && undoing.kind === "RETRACTION",
      ),
  );
}

/** The sessions known, but for those of which the worker says that they did not take place. */
export const sessionsOf = (record: NaiveRecord) =>
  known(record, record.facts.supervisions).filter(
    ({ id }) =>
      !known(record, record.facts.confirmations).some(
        (said) =>
          said.supervisionId === id &&
          said.isContest &&
          !record.facts.undoings.some(
            ({ factId, recordedAt }) => factId === said.id && recordedAt <= record.instant,
          ),
      ),
  );

/**
 * How many days a row that was copied counts for, from its own day: null where no rule of the latest policy known allows it.
 * What was judged or verified elsewhere is allowed where a rule allows the evidence or credential and asks for nothing anew.
 */
function acceptedFor({ facts, instant }: NaiveRecord, id: string): { until: number } | null {
  const copy = facts.copied.find(({ factId }) => factId === id);
  if (!copy) return { until: Number.POSITIVE_INFINITY };
  let rules: readonly AcceptanceRule[] = [];
  let [at, by] = [-1, ""];
  for (const policy of facts.acceptances) {
    if (policy.recordedAt > instant) continue;
    if (policy.recordedAt < at || (policy.recordedAt === at && policy.id < by)) continue;
    [at, by, rules] = [policy.recordedAt, policy.id, policy.rules];
  }
  const longest = (copied: string, kind: string, day: number | null, anewToo: boolean) => {
    const from = facts.copied.find(({ factId }) => factId === copied)?.fromOrganisationId ?? "";
    const evidence = facts.evidence.find((each) => each.id === copied);
    const credential = facts.credentials.find((each) => each.id === copied);
    let until: number | null = null;
    for (const rule of rules) {
      if (rule.kind !== kind || (rule.anew && !anewToo)) continue;
      if (rule.fromOrganisationIds && !rule.fromOrganisationIds.includes(from)) continue;
      if (evidence && rule.evidenceKinds && !rule.evidenceKinds.includes(evidence.kind)) continue;
      if (credential && rule.issuers && !rule.issuers.includes(credential.issuer)) continue;
      const end =
        rule.maximalAgeMonths === null || day === null
          ? Number.POSITIVE_INFINITY
          : addMonths(day, rule.maximalAgeMonths);
      if (until === null || end > until) until = end;
    }
    return until === null ? null : { until };
  };
  for (const { id: each } of facts.posts) if (each === id) return longest(id, "POST", null, true);
  for (const each of facts.evidence) if (each.id === id) return longest(id, "EVIDENCE", each.doneOn, true);
  for (const each of facts.completions)
    if (each.id === id) return longest(id, "COMPLETION", each.completedOn, true);
  for (const each of facts.credentials)
    if (each.id === id) return longest(id, "CREDENTIAL", each.awardedOn, true);
  for (const each of facts.supervisions)
    if (each.id === id) return longest(id, "SUPERVISION", each.heldOn, true);
  for (const each of facts.endorsements)
    if (each.id === id) return longest(id, "ENDORSEMENT", each.givenOn, true);
  for (const each of facts.judgements) {
    const claim = facts.claims.find((made) => made.id === each.claimId);
    if (each.id === id && claim && facts.copied.some(({ factId }) => factId === claim.evidenceId))
      return longest(claim.evidenceId, "EVIDENCE", dayOf(facts.evidence, claim.evidenceId), false);
    if (each.id === id) return null;
  }
  for (const each of facts.verifications) {
    if (each.id !== id) continue;
    const credential = facts.credentials.find((one) => one.id === each.credentialId);
    const isCopied = facts.copied.some(({ factId }) => factId === each.credentialId);
    return credential && isCopied ? longest(credential.id, "CREDENTIAL", credential.awardedOn, false) : null;
  }
  // What belongs to a post or to evidence goes with it; nothing else is of a kind that can be accepted.
  const belongs = [...facts.postChanges, ...facts.submissions].some((each) => each.id === id);
  return belongs ? { until: Number.POSITIVE_INFINITY } : null;
}

const dayOf = (rows: readonly { id: string; doneOn: number }[], id: string): number | null =>
  rows.find((row) => row.id === id)?.doneOn ?? null;

/** The first day on which no rule lets a row count any more; later than every day where it was recorded here. */
export const acceptedUntil = (record: NaiveRecord, { id }: RecordedFact): number =>
  acceptedFor(record, id)?.until ?? Number.NEGATIVE_INFINITY;

/**
 * Whether a known row still counts on a day: nobody revoked it with effect by then, nor is it too old to be accepted from elsewhere. The page leaves open whether a
 * retraction or revocation can itself be undone; the service refuses it, and the engine reads such a row as nothing.
 */
export function stands(record: NaiveRecord, { id }: RecordedFact, day: number): boolean {
  const { facts, instant } = record;
  if ((acceptedFor(record, id)?.until ?? Number.NEGATIVE_INFINITY) <= day) return false;
  for (const undoing of facts.undoings) {
    if (undoing.recordedAt > instant || undoing.factId !== id || undoing.kind !== "REVOCATION") continue;
    if (undoing.effectiveOn !== null && undoing.effectiveOn <= day) return false;
  }
  return true;
}
