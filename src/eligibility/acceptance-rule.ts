/** The kinds of facts that an employer's policy can accept from other employers' records. */
export const ACCEPTED_KINDS = [
  "POST",
  "EVIDENCE",
  "COMPLETION",
  "CREDENTIAL",
  "SUPERVISION",
  "ENDORSEMENT",
] as const;

/** A copied fact counts if one of the rules for its kind allows it. */
export interface AcceptanceRule {
  readonly kind: (typeof ACCEPTED_KINDS)[number];
  /** Only from these organisations; null: from any. */
  readonly fromOrganisationIds: readonly string[] | null;
  /** For EVIDENCE: only of these kinds; null: of any. */
  readonly evidenceKinds: readonly string[] | null;
  /** For CREDENTIAL: only of these issuers; null: of any. */
  readonly issuers: readonly string[] | null;
  /**
   * It counts until so many calendar months after its day; null: without end. Time in a post does not age.
   */
  readonly maximalAgeMonths: number | null;
  /**
   * For EVIDENCE and CREDENTIAL: what was judged or verified elsewhere does not count until it is judged or
   * verified here.
   */
  readonly anew: boolean;
}
