import { type Day, NEVER } from "./days";
import type * as facts from "./facts";
import { type CompetencePaths, pathsOf } from "./links";

/** A fact with the first day on which it no longer counts because it was revoked; without end where it was not. */
export type Known<Fact> = Fact & { readonly revokedOn: Day };

const NOT_YET_KNOWN = "NOT_YET_KNOWN" as const;
const RETRACTED = "RETRACTED" as const;

/** A row that is not read: recorded after the instant, or retracted by then. */
export type PassedOver<Fact> = Fact & { readonly reason: typeof NOT_YET_KNOWN | typeof RETRACTED };

/** The rows that are not read, for an explanation to name. */
export interface PassedOverFacts {
  readonly posts: readonly PassedOver<facts.PostFact>[];
  readonly evidence: readonly PassedOver<facts.EvidenceFact>[];
  /** All claims, those of passed-over evidence included. */
  readonly claims: readonly facts.ClaimFact[];
  readonly judgements: readonly PassedOver<facts.JudgementFact>[];
  readonly completions: readonly PassedOver<facts.CompletionFact>[];
  readonly credentials: readonly PassedOver<facts.CredentialFact>[];
  readonly supervisions: readonly PassedOver<facts.SupervisionFact>[];
  readonly endorsements: readonly PassedOver<facts.EndorsementFact>[];
  readonly attestations: readonly PassedOver<facts.AttestationFact>[];
}

/**
 * A worker's record as it was known at an instant: rows recorded later are gone, retracted facts are gone, and what was
 * revoked says from when. Made once and read for any number of routes.
 */
export interface KnownFacts {
  /** The record that this was read from. */
  readonly record: facts.Facts;
  readonly personId: string;
  readonly posts: readonly Known<facts.PostFact>[];
  readonly changesOf: (post: string) => readonly Known<facts.PostChangeFact>[];
  readonly evidence: ReadonlyMap<string, Known<facts.EvidenceFact>>;
  readonly claims: readonly facts.ClaimFact[];
  readonly handoversOf: (evidence: string) => readonly Known<facts.SubmissionFact>[];
  readonly judgementsOf: (claim: string) => readonly Known<facts.JudgementFact>[];
  readonly appointmentsOf: (assessor: string) => readonly Known<facts.AppointmentFact>[];
  readonly completions: readonly Known<facts.CompletionFact>[];
  readonly credentials: readonly Known<facts.CredentialFact>[];
  readonly verificationsOf: (credential: string) => readonly Known<facts.VerificationFact>[];
  readonly supervisions: readonly Known<facts.SupervisionFact>[];
  readonly endorsements: readonly Known<facts.EndorsementFact>[];
  readonly attestations: readonly Known<facts.AttestationFact>[];
  readonly waivers: readonly Known<facts.WaiverFact>[];
  readonly paths: CompetencePaths;
  /** Worked out when it is asked for: only an explanation needs it. */
  passedOver(): PassedOverFacts;
}

export function knownAt(record: facts.Facts, instant: number): KnownFacts {
  const retracted = new Set<string>();
  const revoked = new Map<string, Day>();
  for (const { kind, factId, effectiveOn, recordedAt } of record.undoings) {
    if (recordedAt > instant) continue;
    if (kind === "RETRACTION") retracted.add(factId);
    else revoked.set(factId, Math.min(revoked.get(factId) ?? NEVER, effectiveOn ?? NEVER));
  }
  const known = <Fact extends facts.RecordedFact>(rows: readonly Fact[]): Known<Fact>[] =>
    rows
      .filter(({ id, recordedAt }) => recordedAt <= instant && !retracted.has(id))
      .map((fact) => ({ ...fact, revokedOn: revoked.get(fact.id) ?? NEVER }));
  const passedOver = <Fact extends facts.RecordedFact>(rows: readonly Fact[]): PassedOver<Fact>[] =>
    rows.flatMap((fact) => {
      const reason = fact.recordedAt > instant ? NOT_YET_KNOWN : retracted.has(fact.id) ? RETRACTED : null;
      return reason === null ? [] : [{ ...fact, reason }];
    });
  const evidence = new Map(known(record.evidence).map((item) => [item.id, item]));
  return {
    record,
    personId: record.personId,
    posts: known(record.posts),
    changesOf: grouped(known(record.postChanges), ({ postId }) => postId),
    evidence,
    claims: record.claims.filter(({ evidenceId }) => evidence.has(evidenceId)),
    handoversOf: grouped(known(record.submissions), ({ evidenceId }) => evidenceId),
    judgementsOf: grouped(known(record.judgements), ({ claimId }) => claimId),
    appointmentsOf: grouped(known(record.appointments), ({ assessorId }) => assessorId),
    completions: known(record.completions),
    credentials: known(record.credentials),
    verificationsOf: grouped(known(record.verifications), ({ credentialId }) => credentialId),
    supervisions: known(record.supervisions),
    endorsements: known(record.endorsements),
    attestations: known(record.attestations),
    waivers: known(record.waivers),
    paths: pathsOf(
      record.links.filter(
        ({ publishedAt, retiredAt }) => publishedAt <= instant && (retiredAt === null || retiredAt > instant),
      ),
    ),
    passedOver: () => ({
      posts: passedOver(record.posts),
      evidence: passedOver(record.evidence),
      claims: record.claims,
      judgements: passedOver(record.judgements),
      completions: passedOver(record.completions),
      credentials: passedOver(record.credentials),
      supervisions: passedOver(record.supervisions),
      endorsements: passedOver(record.endorsements),
      attestations: passedOver(record.attestations),
    }),
  };
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): (key: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return (wanted) => groups.get(wanted) ?? [];
}
