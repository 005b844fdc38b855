import type { Clocks, Day } from "../eligibility";
import type { EndorsementSubject } from "../eligibility/requirement";
import type { Act } from "./acts";

/** How many days other people take, and how fast the worker works on evidence. */
export interface Timing {
  /** Days that the worker needs for one piece of evidence; with 0, any number of pieces is done on one day. */
  readonly daysAPiece: number;
  /** Days from the hand-in of evidence to its judgement. */
  readonly judgementDays: number;
  /** Days until a credential on record is verified. */
  readonly verificationDays: number;
  /** Days until an employer has confirmed that it meets a duty. */
  readonly attestationDays: number;
  /** Days until an endorsement on a subject is given; `otherEndorsementDays` for every other subject. */
  readonly endorsementDays: ReadonlyMap<EndorsementSubject, number>;
  readonly otherEndorsementDays: number;
  /** Days until a credential of a type (by id) is obtained; `otherCredentialDays` for every other type. */
  readonly credentialDays: ReadonlyMap<string, number>;
  readonly otherCredentialDays: number;
}

/** Everything takes no time. */
export const NO_TIME: Timing = {
  daysAPiece: 0,
  judgementDays: 0,
  verificationDays: 0,
  attestationDays: 0,
  endorsementDays: new Map(),
  otherEndorsementDays: 0,
  credentialDays: new Map(),
  otherCredentialDays: 0,
};

/** Days from the day of the question until an act is done. Supervision has days of its own. */
export function leadDaysOf(act: Act, { timing }: { readonly timing: Timing }): number {
  switch (act.kind) {
    case "CREDENTIAL":
      return timing.credentialDays.get(act.credentialTypeId ?? "") ?? timing.otherCredentialDays;
    case "ENDORSEMENT":
      return act.subject === null
        ? timing.otherEndorsementDays
        : (timing.endorsementDays.get(act.subject) ?? timing.otherEndorsementDays);
    case "VERIFICATION":
      return timing.verificationDays;
    case "ATTESTATION":
      return timing.attestationDays;
    case "SUPERVISION":
      return 0;
  }
}

/** The day by which so many pieces of evidence can all be judged; the day of the question if there are none. */
export const evidenceJudgedBy = (
  pieces: number,
  { timing, clocks }: { readonly timing: Timing; readonly clocks: Clocks },
): Day => (pieces === 0 ? clocks.asOf : clocks.asOf + pieces * timing.daysAPiece + timing.judgementDays);
