/** Why signing in at the provider came to nothing. */
export type SignInFault =
  /** No sign-in of this browser is under way: it took too long, was used before, or another tab began another one. */
  | "LOST"
  /** They went back, or did not agree. */
  | "CANCELLED"
  /** The provider does not answer. */
  | "DOWN"
  /** What came back is not the provider's answer to this sign-in. */
  | "UNTRUSTED"
  /** The provider refuses the pages as its client. */
  | "NOT_SET_UP"
  /** The API does not accept the access token, most likely because it is for another audience. */
  | "NO_AUDIENCE"
  /** The account has no access to Peerway. */
  | "NOT_ADMITTED";

/** Signing in came to nothing. The message is for the log, and never has a token, a code or a name. */
export class SignInFailed extends Error {
  constructor(
    readonly fault: SignInFault,
    message: string,
  ) {
    super(message);
  }
}

/** The HTTP status of the page about a fault. */
export const FAULT_STATUS: Readonly<Record<SignInFault, number>> = {
  LOST: 400,
  CANCELLED: 400,
  UNTRUSTED: 400,
  NOT_ADMITTED: 403,
  NOT_SET_UP: 502,
  NO_AUDIENCE: 502,
  DOWN: 503,
};
