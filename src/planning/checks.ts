import type { Day } from "../eligibility";
import type { Choice } from "./choice";
import { coverOver } from "./cover";
import type { Cover } from "./cover-problem";
import type { Range } from "./future";
import type { PlanContext } from "./plan-context";
import { isReadyBy } from "./ready-by";
import type { Solver } from "./solver/program";

/**
 * At most this many checks by the engine for one plan: at first, and more for each second that the question
 * allows.
 */
const AT_FIRST = 1_000;
const A_SECOND = 500;
/** This many more, once, if all of those have found nothing. */
const IN_RESERVE = 150;

/**
 * Asks the engine what a plan needs to know: a limited number of times, with pauses for other work in
 * between.
 */
export class Checks {
  #isSpent = false;
  #left: number;
  #reserve = IN_RESERVE;

  /** @param most checks; by what the question allows where it is left out. */
  constructor(
    readonly context: PlanContext,
    private readonly solver: Solver,
    most: number = AT_FIRST + A_SECOND * context.question.limits.seconds,
  ) {
    this.#left = most;
  }

  /** Whether a check was refused because the limit was reached. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  /** Allows a few more, once. */
  draw(): void {
    this.#isSpent = false;
    this.#left += this.#reserve;
    this.#reserve = 0;
  }

  /** Whether a choice makes ready on a day. If the checks are spent, false does not mean that it does not. */
  async isReadyBy(choice: Choice, day: Day): Promise<boolean> {
    if (this.#left <= 0) this.#isSpent = true;
    if (this.#isSpent) return false;
    this.#left -= 1;
    await this.breathe();
    return isReadyBy(choice, day, this.context);
  }

  /** What is open on some days. What takes long about it is worked out day by day. */
  async coverOver(range: Range, landsBy?: Day): Promise<Cover> {
    const { future, options, sessions } = this.context;
    for (const day of future.daysIn(range)) {
      await this.breathe();
      future.on(day);
    }
    for (const { kind, closes } of options.acts.values())
      for (const at of kind === "SUPERVISION" ? closes : []) {
        const leaf = options.leaves[at];
        if (leaf?.kind === "SUPERVISION")
          await sessions.firstInTurns(new Map([[at, leaf]]), range.from, range.until, () => this.breathe());
      }
    await this.breathe();
    return coverOver(range, this.context, landsBy);
  }

  /** Lets other work run. */
  async breathe(): Promise<void> {
    await this.solver.breathe?.();
  }
}
