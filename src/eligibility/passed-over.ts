import type { Acceptance } from "./acceptance";
import type * as facts from "./facts";
import type { Reason } from "./reason";

/**
 * A row that is not read: recorded after the instant asked about, retracted by then, copied from elsewhere
 * and not accepted by the employer, or a session of which the worker says that it did not take place.
 */
export interface PassedOver<Fact> {
  readonly fact: Fact;
  /** Every reason that holds. */
  readonly reasons: readonly Reason[];
}

/** The rows that are not read, for an explanation to name. */
export interface PassedOverFacts {
  readonly posts: readonly PassedOver<facts.PostFact>[];
  readonly evidence: readonly PassedOver<facts.EvidenceFact>[];
  readonly judgements: readonly PassedOver<facts.JudgementFact>[];
  readonly completions: readonly PassedOver<facts.CompletionFact>[];
  readonly credentials: readonly PassedOver<facts.CredentialFact>[];
  readonly supervisions: readonly PassedOver<facts.SupervisionFact>[];
  readonly endorsements: readonly PassedOver<facts.EndorsementFact>[];
  readonly attestations: readonly PassedOver<facts.AttestationFact>[];
}

/**
 * @param retracted ids of the facts that had been retracted by the instant. @param contested ids of the sessions that the
 * worker contests.
 */
export function passedOverIn(
  record: facts.Facts,
  instant: number,
  {
    retracted,
    contested,
  }: { readonly retracted: ReadonlySet<string>; readonly contested: ReadonlySet<string> },
  acceptance: Acceptance,
): PassedOverFacts {
  const reasonsOf = ({ id, recordedAt }: facts.RecordedFact): Reason[] => [
    ...(recordedAt > instant ? [NOT_YET_KNOWN] : []),
    ...(retracted.has(id) ? [RETRACTED] : []),
    ...(acceptance.refuses(id) ? [NOT_ACCEPTED] : []),
    ...(contested.has(id) ? [CONTESTED] : []),
  ];
  const passedOver = <Fact extends facts.RecordedFact>(rows: readonly Fact[]): PassedOver<Fact>[] =>
    rows.flatMap((fact) => {
      const reasons = reasonsOf(fact);
      return reasons.length === 0 ? [] : [{ fact, reasons }];
    });
  return {
    posts: passedOver(record.posts),
    evidence: passedOver(record.evidence),
    judgements: passedOver(record.judgements),
    completions: passedOver(record.completions),
    credentials: passedOver(record.credentials),
    supervisions: passedOver(record.supervisions),
    endorsements: passedOver(record.endorsements),
    attestations: passedOver(record.attestations),
  };
}

const NOT_YET_KNOWN: Reason = { reason: "NOT_YET_KNOWN" };
const RETRACTED: Reason = { reason: "RETRACTED" };
const CONTESTED: Reason = { reason: "CONTESTED" };
const NOT_ACCEPTED: Reason = { reason: "NOT_ACCEPTED_FROM_ELSEWHERE" };

/** Relevant facts of one kind, known or not, each with the reasons for which it is not read. */
export const withPassedOver = <Fact>(
  known: readonly Fact[],
  passedOver: readonly PassedOver<Fact>[],
): readonly PassedOver<Fact>[] => [...passedOver, ...known.map((fact) => ({ fact, reasons: NONE }))];

const NONE: readonly Reason[] = [];
