import type { Facts } from "./facts";

/** Facts that a question adds without storing them, and facts that it assumes away. */
export interface Overlay {
  /** Recorded at the instant asked about, they are known then and are the latest word. */
  readonly added: Partial<
    Omit<Facts, "personId" | "links" | "ownKinds" | "conflicts" | "copied" | "acceptances">
  >;
  /**
   * Ids of facts that are treated as never recorded, with the rows that belong to them: a post with its
   * changes.
   */
  readonly withdrawn: readonly string[];
}

const PREFIX = "supposed:";

/**
 * The id of a supposed fact, by its position in the list of suppositions: no id of a record looks like it.
 */
export const supposedId = (place: string): string => `${PREFIX}${place}`;

/** Whether a fact that an answer names is supposed, and not on record. */
export const isSupposed = (factId: string): boolean => factId.startsWith(PREFIX);

/** A record with suppositions added; the record itself is not changed. */
export function withOverlay(facts: Facts, { added, withdrawn }: Overlay): Facts {
  const away = new Set(withdrawn);
  const stays = ({ id }: { readonly id: string }) => !away.has(id);
  const claimsAway = new Set(
    facts.claims.filter((claim) => !stays(claim) || away.has(claim.evidenceId)).map(({ id }) => id),
  );
  const laid = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    more: readonly Row[] = [],
    belongs: (row: Row) => boolean = () => true,
  ): readonly Row[] => [...rows.filter((row) => stays(row) && belongs(row)), ...more];
  return {
    ...facts,
    posts: laid(facts.posts, added.posts),
    postChanges: laid(facts.postChanges, added.postChanges, ({ postId }) => !away.has(postId)),
    evidence: laid(facts.evidence, added.evidence),
    claims: laid(facts.claims, added.claims, ({ id }) => !claimsAway.has(id)),
    submissions: laid(facts.submissions, added.submissions, ({ evidenceId }) => !away.has(evidenceId)),
    judgements: laid(facts.judgements, added.judgements, ({ claimId }) => !claimsAway.has(claimId)),
    appointments: laid(facts.appointments, added.appointments),
    completions: laid(facts.completions, added.completions),
    credentials: laid(facts.credentials, added.credentials),
    verifications: laid(
      facts.verifications,
      added.verifications,
      ({ credentialId }) => !away.has(credentialId),
    ),
    supervisions: laid(facts.supervisions, added.supervisions),
    confirmations: laid(
      facts.confirmations,
      added.confirmations,
      ({ supervisionId }) => !away.has(supervisionId),
    ),
    cpdEntries: laid(facts.cpdEntries, added.cpdEntries),
    endorsements: laid(facts.endorsements, added.endorsements),
    offers: laid(facts.offers, added.offers),
    attestations: laid(facts.attestations, added.attestations),
    waivers: laid(facts.waivers, added.waivers),
    adjustments: laid(facts.adjustments, added.adjustments),
    undoings: laid(facts.undoings, added.undoings),
  };
}
