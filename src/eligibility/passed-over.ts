import type * as facts from "./facts";

/** Recorded after the instant asked about, or retracted by then. */
type Reason = "NOT_YET_KNOWN" | "RETRACTED";

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
): PassedOverFacts {
  const passedOver = <Fact extends facts.RecordedFact>(rows: readonly Fact[]): PassedOver<Fact>[] =>
    rows.flatMap((fact) => {
      const reason: Reason | null =
        fact.recordedAt > instant ? "NOT_YET_KNOWN" : retracted.has(fact.id) ? "RETRACTED" : null;
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
