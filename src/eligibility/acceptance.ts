import { type AcceptanceRule } from "./acceptance-rule";
import { addMonths, type Day, NEVER } from "./days";
import { type AcceptanceFact, type Facts, isRecordedLater } from "./facts";

/** How the employer's own policy treats rows that were copied from other employers' records. */
export interface Acceptance {
  /** Rows that count on no day: no rule allows them. */
  refuses(id: string): boolean;
  /**
   * The first day on which a row no longer counts by any rule; NEVER if it does not age, or was recorded
   * here. For a judgement or verification: by any rule that accepts it as it was made elsewhere.
   */
  until(id: string): Day;
}

const ALL: Acceptance = { refuses: () => false, until: () => NEVER };

/** A copied row, as a rule looks at it. */
interface Candidate {
  readonly kind: AcceptanceRule["kind"];
  /** The day of the fact that it records; null if it does not age. */
  readonly day: Day | null;
  readonly evidenceKind?: string;
  readonly issuer?: string;
}

/** Applies the policy known at an instant to a record. If none is known, nothing from elsewhere counts. */
export function acceptanceOf(record: Facts, instant: number): Acceptance {
  if (record.copied.length === 0) return ALL;
  const rules = policyKnown(record.acceptances, instant)?.rules ?? [];
  const from = new Map(
    record.copied.map(({ factId, fromOrganisationId }) => [factId, fromOrganisationId] as const),
  );
  const refused = new Set<string>();
  const until = new Map<string, Day>();
  /** Until when its judgement or verification from elsewhere is accepted. */
  const settled = new Map<string, Day>();
  const weigh = (id: string, candidate: Candidate) => {
    const origin = from.get(id);
    if (origin === undefined) return;
    const allowing = rules.filter((rule) => allows(rule, origin, candidate));
    if (allowing.length === 0) {
      refused.add(id);
      return;
    }
    until.set(id, Math.max(...allowing.map((rule) => endOf(rule, candidate))));
    const asItIs = allowing.filter(({ anew }) => !anew);
    if (asItIs.length > 0) settled.set(id, Math.max(...asItIs.map((rule) => endOf(rule, candidate))));
  };
  for (const { id } of record.posts) weigh(id, { kind: "POST", day: null });
  for (const { id, kind, doneOn } of record.evidence)
    weigh(id, { kind: "EVIDENCE", day: doneOn, evidenceKind: kind });
  for (const { id, completedOn } of record.completions) weigh(id, { kind: "COMPLETION", day: completedOn });
  for (const { id, issuer, awardedOn } of record.credentials)
    weigh(id, { kind: "CREDENTIAL", day: awardedOn, issuer });
  for (const { id, heldOn } of record.supervisions) weigh(id, { kind: "SUPERVISION", day: heldOn });
  for (const { id, givenOn } of record.endorsements) weigh(id, { kind: "ENDORSEMENT", day: givenOn });
  const evidenceOf = new Map(record.claims.map(({ id, evidenceId }) => [id, evidenceId] as const));
  const settle = (id: string, on: string) => {
    if (!from.has(id)) return;
    const end = settled.get(on);
    if (end === undefined) refused.add(id);
    else until.set(id, end);
  };
  for (const { id, claimId } of record.judgements) settle(id, evidenceOf.get(claimId) ?? "");
  for (const { id, credentialId } of record.verifications) settle(id, credentialId);
  // Rows that belong to a post or to evidence follow it; no rule could allow any other kind.
  const belonging = new Set([...record.postChanges, ...record.submissions].map(({ id }) => id));
  for (const id of from.keys()) if (!until.has(id) && !belonging.has(id)) refused.add(id);
  return { refuses: (id) => refused.has(id), until: (id) => until.get(id) ?? NEVER };
}

/** The statement in force at an instant: the latest one recorded by then. */
export function policyKnown(acceptances: readonly AcceptanceFact[], instant: number): AcceptanceFact | null {
  let latest: AcceptanceFact | null = null;
  for (const each of acceptances)
    if (each.recordedAt <= instant && (latest === null || isRecordedLater(each, latest))) latest = each;
  return latest;
}

const allows = (rule: AcceptanceRule, origin: string, { kind, evidenceKind, issuer }: Candidate): boolean =>
  rule.kind === kind &&
  isAmong(rule.fromOrganisationIds, origin) &&
  (evidenceKind === undefined || isAmong(rule.evidenceKinds, evidenceKind)) &&
  (issuer === undefined || isAmong(rule.issuers, issuer));

const isAmong = (list: readonly string[] | null, value: string): boolean =>
  list === null || list.includes(value);

const endOf = ({ maximalAgeMonths }: AcceptanceRule, { day }: Candidate): Day =>
  maximalAgeMonths === null || day === null ? NEVER : addMonths(day, maximalAgeMonths);
