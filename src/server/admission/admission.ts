import { GraphQLError } from "graphql";
import { type Asked, type Bounds, type Entered, FairQueue } from "./fair-queue";

/** How much work may run at the same time; docs/limits.md. */
export interface AdmissionLimits {
  /** From this much work, or from this cost in all, an operation is heavy. */
  readonly heavyWork: number;
  readonly heavyCost: number;
  readonly heavy: Bounds;
  readonly light: Bounds;
  /** Milliseconds that an operation waits at most. */
  readonly wait: number;
  /** Seconds after which a refused client may try again. */
  readonly retryAfter: number;
}

/** An operation that asks for a turn. */
export interface Question extends Asked {
  readonly heavy: boolean;
  /** Aborted when no client waits for the answer any more. */
  readonly gone?: AbortSignal;
}

/** The place of an operation in the queue when it came, and how long it waited. */
export interface Waited {
  /** How many operations were waiting, including itself; 0: it did not wait. */
  readonly place: number;
  readonly milliseconds: number;
}

/** The turn of an operation that may start. */
export interface Admitted extends Waited {
  /** Makes room for the next one. Call it when the operation has ended, whatever its result. */
  readonly leave: () => void;
}

interface Waiting extends Question {
  readonly begin: () => void;
}

/** No client waits for the answer any more, so that it does not matter what it is. */
export class Gone extends Error {}

/**
 * Lets operations start: heavy ones a few at a time, light ones unless their client or their organisation
 * already has too much running. Operations that may not start wait for their turn. Each process has its own
 * limits.
 */
export class Admission {
  readonly #heavy: FairQueue<Waiting>;
  readonly #light: FairQueue<Waiting>;

  constructor(
    readonly limits: AdmissionLimits,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#heavy = new FairQueue(limits.heavy);
    this.#light = new FairQueue(limits.light);
  }

  /** How many operations are running, and how many wait. */
  get counts(): {
    readonly heavy: FairQueue<Waiting>["counts"];
    readonly light: FairQueue<Waiting>["counts"];
  } {
    return { heavy: this.#heavy.counts, light: this.#light.counts };
  }

  isHeavy({ counted, work }: { readonly counted: number; readonly work: number }): boolean {
    return work >= this.limits.heavyWork || counted >= this.limits.heavyCost;
  }

  /**
   * Waits for an operation's turn.
   * @throws GraphQLError with code TOO_MUCH_AT_ONCE or BUSY if it may not wait or waited too long; Gone.
   */
  async admit(question: Question): Promise<Admitted> {
    const queue = question.heavy ? this.#heavy : this.#light;
    const since = this.now();
    const place = queue.counts.waiting + 1;
    if (question.gone?.aborted) throw new Gone();
    const entered = await new Promise<{ entry: Waiting; place: number }>((resolve, reject) => {
      const entry: Waiting = { ...question, begin: () => settle(() => resolve({ entry, place })) };
      const giveUp = (error: Error) =>
        settle(() => {
          start(queue.giveUp(entry));
          reject(error);
        });
      const whenGone = () => giveUp(new Gone());
      let timer: NodeJS.Timeout | undefined;
      const settle = (how: () => void) => {
        clearTimeout(timer);
        question.gone?.removeEventListener("abort", whenGone);
        how();
      };
      const verdict = queue.enter(entry);
      if (verdict === "BEGINS") resolve({ entry, place: 0 });
      else if (verdict === "WAITS") {
        timer = setTimeout(() => giveUp(this.#waitedTooLong()), this.limits.wait);
        question.gone?.addEventListener("abort", whenGone);
      } else reject(this.#full(verdict, queue.bounds));
    });
    return {
      place: entered.place,
      milliseconds: this.now() - since,
      leave: () => start(queue.leave(entered.entry)),
    };
  }

  #waitedTooLong(): GraphQLError {
    return this.#refusal(
      "BUSY",
      `This waited ${this.limits.wait / 1000} seconds for its turn, and none of it was done. Try again in ${this.limits.retryAfter} seconds, or ask for less in one request.`,
    );
  }

  #full(verdict: Exclude<Entered, "BEGINS" | "WAITS">, { waitingOfClient }: Bounds): GraphQLError {
    return verdict === "FULL_CLIENT"
      ? this.#refusal(
          "TOO_MUCH_AT_ONCE",
          `You already have ${waitingOfClient} requests waiting, which is the limit. Wait for their answers before you send more; try again in ${this.limits.retryAfter} seconds.`,
        )
      : this.#refusal(
          "BUSY",
          `Too many requests are waiting at the moment, and none of this one was done. Try again in ${this.limits.retryAfter} seconds.`,
        );
  }

  #refusal(code: string, message: string): GraphQLError {
    const { retryAfter } = this.limits;
    return new GraphQLError(message, { extensions: { code, retryable: true, retryAfter } });
  }
}

/**
 * Each starts in a turn of the event loop of its own: operations that read nothing would otherwise follow
 * each other without a gap.
 */
function start(begun: readonly Waiting[]): void {
  for (const { begin } of begun) setImmediate(begin);
}
