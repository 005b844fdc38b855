import type { Day } from "./days";
import type { FactKind } from "./evaluation";

/**
 * Why a fact does not count on a day: the first of these that holds, in this order. The first thirteen are those of
 * docs/eligibility.md, section 4; the others say the same for facts that are not claims. SELF_ASSESSED comes before
 * NOT_ACCEPTED, since being accepted would not make a self-assessment count.
 */
export const EXCLUSIONS = [
  "NOT_YET_KNOWN",
  "RETRACTED",
  "NOT_ACCEPTED_FROM_ELSEWHERE",
  "SELF_ASSESSED",
  "NOT_ACCEPTED",
  "ASSESSOR_NOT_ELIGIBLE",
  "SUPERSEDED",
  "WITHDRAWN",
  "REVOKED",
  "KIND_NOT_ALLOWED",
  "LEVEL_TOO_LOW",
  "NOT_YET_VALID",
  "EXPIRED",
  "NOT_PASSED",
  "VERSION_TOO_LOW",
  "ISSUER_NOT_ACCEPTED",
  "NOT_VERIFIED",
  "RUN_BROKEN",
  "OTHER_CAPACITY",
  "OTHER_ROUTE",
  "OTHER_ROLE",
  "BAND_TOO_LOW",
  "BAND_NOT_MAPPED",
  "NO_HOURS",
  "NOT_HELD",
  "SAYS_NOT_MET",
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** A fact on the matter of a requirement that does not count towards it on a day. */
export interface Excluded {
  readonly factId: string;
  readonly kind: FactKind;
  readonly reason: Exclusion;
  /** The day from which it counts (NOT_YET_VALID), or since which it does not (EXPIRED, REVOKED, WITHDRAWN, NOT_ACCEPTED_FROM_ELSEWHERE for its age); null otherwise. */
  readonly on: Day | null;
}

/** Rows that were never read, or never will be: told with the reason that they carry. */
export function passedOverOf(
  rows: readonly { readonly id: string; readonly reason: Exclusion }[],
  kind: FactKind,
): Excluded[] {
  return rows.map(({ id, reason }) => ({ factId: id, kind, reason, on: null }));
}
