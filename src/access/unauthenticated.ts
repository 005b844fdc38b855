/**
 * The token is not accepted. The message does not name the failed check, which would help a forger;
 * `reason` has it for the log.
 */
export class Unauthenticated extends Error {
  constructor(readonly reason: string) {
    super("This access token is not accepted. Sign in again for a new one.");
  }
}

/** The token is valid, but names nothing that Peerway can act for; the message says what it lacks. */
export class NotAdmitted extends Error {}

/** The issuer's keys are not available at the moment. */
export class IssuerUnreachable extends Error {}
