import type { Acceptance } from "./acceptance";
import type * as facts from "./facts";

/** Recorded after the instant asked about, retracted by then, or copied from where the employer accepts it not. */
type Reason = "NOT_YET_KNOWN" | "RETRACTED" | "NOT_ACCEPTED_FROM_ELSEWHERE";

/** A row that is not read. */
export type PassedOver<Fact> = Fact & { readonly reason: Reason };

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

/** @param retracted ids of the facts that had been retracted by the instant. */
export function passedOverIn(
  record: facts.Facts,
  instant: number,
  retracted: ReadonlySet<string>,
  acceptance: Acceptance,
): PassedOverFacts {
  const reasonOf = ({ id, recordedAt }: facts.RecordedFact): Reason | null => {
    if (recordedAt > instant) return "NOT_YET_KNOWN";
    if (retracted.has(id)) return "RETRACTED";
    return acceptance.refuses(id) ? "NOT_ACCEPTED_FROM_ELSEWHERE" : null;
  };
  const passedOver = <Fact extends facts.RecordedFact>(rows: readonly Fact[]): PassedOver<Fact>[] =>
    rows.flatMap((fact) => {
      const reason = reasonOf(fact);
      return reason === null ? [] : [{ ...fact, reason }];
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
