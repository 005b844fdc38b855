import { type ExecutionResult, GraphQLError } from "graphql";
import { isBusy, isOutage, isSlow } from "../../database/outage";
import type { Outcome, TimeLimit } from "../../database/time-limit";

/** An operation took too long, and the rest of it was not done. */
export class DeadlinePassed extends Error {}

/**
 * How long the end of a transaction is waited for once the time has passed, in milliseconds: its statements
 * are cancelled by then.
 */
const END_OF_COMMIT = 3_000;

/**
 * The error of a mutation that failed after something was recorded: it must not read as if nothing was
 * stored.
 */
const partlyStored = (path?: GraphQLError["path"]) =>
  new GraphQLError(
    "Some or all of this was stored before the rest failed. Read the record to see what was stored, and repeat the call only with the same idempotencyKey.",
    { path, extensions: { code: "PARTLY_STORED" } },
  );

/** The message for a COMMIT that was sent and not answered. */
export const OUTCOME_UNKNOWN =
  "Peerway does not know whether this was stored: the connection to its database was lost before the answer came. Repeat the call with the same idempotencyKey, which stores it at most once; without a key, read the record first.";

/**
 * How long one operation may take. After that time it is answered, its running statements are cancelled, and
 * no further statement runs. A mutation is answered as cancelled only if nothing of it was stored; otherwise
 * the answer reports that something was, or that it is not known.
 */
export class Deadline implements TimeLimit {
  #hasPassed = false;
  #mayRecord = false;
  #isStored = false;
  #isUnknown = false;
  readonly #stops = new Set<() => void>();
  readonly #committing = new Set<Promise<void>>();

  /** @param milliseconds counted from the start of `within`. */
  constructor(readonly milliseconds: number) {}

  get mayRecord(): boolean {
    return this.#mayRecord;
  }

  check(): void {
    if (this.#hasPassed) throw new DeadlinePassed(this.message);
  }

  onPassed(stop: () => void): () => void {
    if (this.#hasPassed) stop();
    else this.#stops.add(stop);
    return () => this.#stops.delete(stop);
  }

  committing(): (outcome: Outcome) => void {
    let hear: (outcome: Outcome) => void = () => {};
    const ended = new Promise<Outcome>((resolve) => {
      hear = resolve;
    }).then((outcome) => {
      this.#committing.delete(ended);
      this.#isStored ||= outcome === "STORED";
      this.#isUnknown ||= outcome === "UNKNOWN";
    });
    this.#committing.add(ended);
    return hear;
  }

  get message(): string {
    return `This took longer than ${this.milliseconds / 1000} seconds and was cancelled. Ask for less in one request.`;
  }

  /**
   * Runs the work. @returns what it answers, or that it took too long.
   * @param mayRecord whether it is a mutation.
   */
  within(run: () => Promise<ExecutionResult>, mayRecord = false): Promise<ExecutionResult> {
    this.#mayRecord = mayRecord;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => void this.#giveUp().then(resolve), this.milliseconds);
      const end = (answer: () => void) => {
        clearTimeout(timer);
        // An answer that comes after the time has passed is ignored.
        if (!this.#hasPassed) answer();
      };
      run().then(
        (result) => end(() => resolve(this.#completed(result))),
        (error: unknown) => end(() => reject(error)),
      );
    });
  }

  async #giveUp(): Promise<ExecutionResult> {
    this.#hasPassed = true;
    for (const stop of this.#stops) stop();
    if (this.#committing.size > 0) await firstOf(Promise.all(this.#committing), END_OF_COMMIT);
    const isUnknown = this.#isUnknown || this.#committing.size > 0;
    if (this.mayRecord && isUnknown) return failed(OUTCOME_UNKNOWN, "OUTCOME_UNKNOWN");
    if (this.mayRecord && this.#isStored) return { errors: [partlyStored()] };
    return failed(this.message, "TOO_SLOW");
  }

  /**
   * Without this, a temporary failure would be answered as "try again", which would store the record twice.
   */
  #completed(result: ExecutionResult): ExecutionResult {
    if (!this.mayRecord || !this.#isStored || !result.errors) return result;
    const errors = result.errors.map((error) =>
      passes(error.originalError) ? partlyStored(error.path) : error,
    );
    return { ...result, errors };
  }
}

/** Whether the same may work in a moment. */
const passes = (error: unknown): boolean =>
  error instanceof DeadlinePassed || isBusy(error) || isSlow(error) || isOutage(error);

const failed = (message: string, code: string): ExecutionResult => ({
  errors: [new GraphQLError(message, { extensions: { code } })],
});

function firstOf(done: Promise<unknown>, milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void done.then(() => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
