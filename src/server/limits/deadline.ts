import { type ExecutionResult, GraphQLError } from "graphql";

/** An operation took too long, and what was left of it was not done. */
export class DeadlinePassed extends Error {}

/**
 * How long one operation may take. Once that has passed it is answered, and runs no further statement; one that runs is ended
 * by the database's own limit. A mutation whose transaction is not yet through is undone.
 */
export class Deadline {
  #hasPassed = false;

  /** @param milliseconds counted from the start of `within`. */
  constructor(readonly milliseconds: number) {}

  /** @throws DeadlinePassed */
  check(): void {
    if (this.#hasPassed) throw new DeadlinePassed(this.message);
  }

  get message(): string {
    return `This took longer than ${this.milliseconds / 1000} seconds and was given up. Ask for less at once.`;
  }

  /** What the work answers, or that it took too long. */
  async within(work: Promise<ExecutionResult>): Promise<ExecutionResult> {
    let timer: NodeJS.Timeout | undefined;
    const passing = new Promise<ExecutionResult>((resolve) => {
      timer = setTimeout(() => {
        this.#hasPassed = true;
        resolve({ errors: [new GraphQLError(this.message, { extensions: { code: "TOO_SLOW" } })] });
      }, this.milliseconds);
    });
    try {
      return await Promise.race([work, passing]);
    } finally {
      clearTimeout(timer);
      // Nobody listens to it any more; what it throws now is not an error that nobody caught.
      work.catch(() => {});
    }
  }
}
