/** What is known of a transaction's end. */
export type Outcome = "STORED" | "NOT_STORED" | "UNKNOWN";

/** How long the work of one request may go on, and what became of its transactions. */
export interface TimeLimit {
  /**
   * Whether the work is asked to record something; reading may leave a trace, which the answer need not
   * mention.
   */
  readonly mayRecord: boolean;
  /** @throws once the time has passed. */
  check(): void;
  /** Has it called when the time has passed. @returns what takes that back. */
  onPassed(stop: () => void): () => void;
  /** Notes that COMMIT is sent. @returns what hears how it ended. */
  committing(): (outcome: Outcome) => void;
}

/**
 * Whether a transaction is stored is not known: COMMIT was sent, and the connection was lost before its
 * answer.
 */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super("The connection was lost before the answer to COMMIT.", { cause });
  }
}
