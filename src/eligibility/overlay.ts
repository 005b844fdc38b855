import type { Facts, Undoing } from "./facts";

/** Facts that are supposed for a question and never stored, and facts that are supposed away. */
export interface Overlay {
  readonly added: Partial<Omit<Facts, "personId" | "links">>;
  /** Ids of facts that are taken as if they had never been recorded. */
  readonly withdrawn: readonly string[];
}

/** The instant of what is supposed: known whenever anything is. */
export const SUPPOSED_AT = 0;

/** A record with what is supposed laid over it; the record itself stays as it is. */
export function withOverlay(facts: Facts, { added, withdrawn }: Overlay): Facts {
  const plus = <Row>(rows: readonly Row[], more: readonly Row[] = []): readonly Row[] => [...rows, ...more];
  const away: Undoing[] = withdrawn.map((factId) => ({
    id: `without-${factId}`,
    recordedAt: SUPPOSED_AT,
    kind: "RETRACTION",
    factId,
    effectiveOn: null,
  }));
  return {
    ...facts,
    posts: plus(facts.posts, added.posts),
    postChanges: plus(facts.postChanges, added.postChanges),
    evidence: plus(facts.evidence, added.evidence),
    claims: plus(facts.claims, added.claims),
    submissions: plus(facts.submissions, added.submissions),
    judgements: plus(facts.judgements, added.judgements),
    appointments: plus(facts.appointments, added.appointments),
    completions: plus(facts.completions, added.completions),
    credentials: plus(facts.credentials, added.credentials),
    verifications: plus(facts.verifications, added.verifications),
    supervisions: plus(facts.supervisions, added.supervisions),
    endorsements: plus(facts.endorsements, added.endorsements),
    attestations: plus(facts.attestations, added.attestations),
    waivers: plus(facts.waivers, added.waivers),
    undoings: [...facts.undoings, ...(added.undoings ?? []), ...away],
  };
}
