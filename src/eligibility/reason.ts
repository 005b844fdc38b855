import type { Day } from "./days";
import type { ReturnReason } from "./facts";

/**
 * Why a fact does not count on a day: the first of these that holds, in this order (docs/eligibility.md,
 * section 6): whether it is read at all, who judged it, what it is, and last when it counts. SELF_ASSESSED
 * comes before NOT_ACCEPTED, since being accepted would not make a self-assessment count.
 */
export const EXCLUSIONS = [
  "NOT_YET_KNOWN",
  "RETRACTED",
  "NOT_ACCEPTED_FROM_ELSEWHERE",
  "CONTESTED",
  "SELF_ASSESSED",
  "NOT_ACCEPTED",
  "ASSESSOR_NOT_ELIGIBLE",
  "SUPERSEDED",
  "NOT_PASSED",
  "VERSION_TOO_LOW",
  "ISSUER_NOT_ACCEPTED",
  "OTHER_ROUTE",
  "OTHER_CAPACITY",
  "OTHER_ROLE",
  "BAND_TOO_LOW",
  "BAND_NOT_MAPPED",
  "SAYS_NOT_MET",
  "NOT_CONFIRMED",
  "WITHDRAWN",
  "REVOKED",
  "KIND_NOT_ALLOWED",
  "LEVEL_TOO_LOW",
  "NOT_YET_VALID",
  "EXPIRED",
  "NOT_VERIFIED",
  "RUN_BROKEN",
  "NO_HOURS",
  "NOT_HELD",
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** One reason for which a fact does not count. */
export interface Reason {
  readonly reason: Exclusion;
  /**
   * The day from which the fact counts (NOT_YET_VALID), or since which it does not; null if counting changes
   * on none.
   */
  readonly on?: Day | null;
  /** The day that its own terms name, if counting does not change on it. */
  readonly day?: Day;
  /**
   * NOT_ACCEPTED_FROM_ELSEWHERE: the judgement from elsewhere is the part that is not accepted.
   * LEVEL_TOO_LOW: the link is what lowers the level.
   */
  readonly by?: "JUDGEMENT" | "LINK";
  /** The judgement that decides, if it does not accept the claim or not at this level. */
  readonly judged?: Judged;
}

/** What an assessor decided, as a sentence mentions it. */
export interface Judged {
  /** The day on which the claim was returned; null if it was accepted. */
  readonly returnedOn: Day | null;
  readonly returnReason: ReturnReason | null;
  /** The day on which the worker asked for a second judgement; null if they did not. */
  readonly appealedOn: Day | null;
}
