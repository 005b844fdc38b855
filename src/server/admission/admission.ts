import { GraphQLError } from "graphql";
import { type Asked, type Bounds, type Entered, FairQueue } from "./fair-queue";

/** How much work may be under way at once; docs/limits.md. */
export interface AdmissionLimits {
  /** From so much work on, or from so much in all, a question is a heavy one. */
  readonly heavyWork: number;
  readonly heavyCost: number;
  readonly heavy: Bounds;
  readonly light: Bounds;
  /** Milliseconds that a question waits at most. */
  readonly wait: number;
  /** Seconds after which whoever was refused may try again. */
  readonly retryAfter: number;
}

/** A question that asks for a turn. */
export interface Question extends Asked {
  readonly heavy: boolean;
  /** Aborted when nobody waits for the answer any more. */
  readonly gone?: AbortSignal;
}

/** Where a question stood when it came, and how long it waited. */
export interface Waited {
  /** How many questions waited before it, itself included; 0: it did not wait. */
  readonly place: number;
  readonly milliseconds: number;
}

/** What a question that may begin was handed. */
export interface Admitted extends Waited {
  /** Makes room for the next one. To be called once what was asked is over, whatever came of it. */
  readonly leave: () => void;
}

interface Waiting extends Question {
  readonly begin: () => void;
}

/** Nobody waits for the answer any more, so that it does not matter what it is. */
export class Gone extends Error {}

/**
 * Lets questions begin: heavy ones a few at a time, others as long as their client and their organisation have not too much under
 * way. What may not begin waits its turn. It bounds this process alone.
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

  isHeavy({ counted, work }: { readonly counted: number; readonly work: number }): boolean {
    return work >= this.limits.heavyWork || counted >= this.limits.heavyCost;
  }

  /**
   * Waits for a question's turn.
   * @throws GraphQLError with code TOO_MUCH_AT_ONCE or BUSY, where it may not wait or waited too long; Gone.
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
      `This waited ${this.limits.wait / 1000} seconds for its turn, and nothing of it was done. Try again in ${this.limits.retryAfter} seconds, or ask for less at once.`,
    );
  }

  #full(verdict: Exclude<Entered, "BEGINS" | "WAITS">, { waitingOfClient }: Bounds): GraphQLError {
    return verdict === "FULL_CLIENT"
      ? this.#refusal(
          "TOO_MUCH_AT_ONCE",
          `You have ${waitingOfClient} questions waiting already, which is the most. Wait for their answers before you ask more; try again in ${this.limits.retryAfter} seconds.`,
        )
      : this.#refusal(
          "BUSY",
          `Too many questions are waiting just now, and nothing of this one was done. Try again in ${this.limits.retryAfter} seconds.`,
        );
  }

  #refusal(code: string, message: string): GraphQLError {
    const { retryAfter } = this.limits;
    return new GraphQLError(message, { extensions: { code, retryable: true, retryAfter } });
  }
}

/** In a turn of the event loop each: questions that read nothing would otherwise follow each other without letting others in. */
function start(begun: readonly Waiting[]): void {
  for (const { begin } of begun) setImmediate(begin);
}
