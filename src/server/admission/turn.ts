import type { ExecutionResult } from "graphql";
import { GraphQLError } from "graphql";
import type { Cost } from "../../schema/cost";
import { type Admission, Gone, type Waited } from "./admission";
import { pacer } from "./pace";

/** Whose question it is. */
export interface Client {
  /** The person or program that signed in, or an address. */
  readonly client: string;
  readonly organisation: string;
}

/** One request's turn: it is priced once it is known what is asked, and taken to answer it. */
export class Turn {
  #price: Pick<Cost, "counted" | "work"> = { counted: 1, work: 0 };
  #waited: Waited = { place: 0, milliseconds: 0 };

  /** @param gone aborted when nobody waits for the answer any more. */
  constructor(
    private readonly admission: Admission,
    private readonly who: Client,
    readonly gone?: AbortSignal,
  ) {}

  price(price: Pick<Cost, "counted" | "work">): void {
    this.#price = price;
  }

  /** How long it waited. */
  get waited(): Waited {
    return this.#waited;
  }

  /** Waits for the turn and answers, or says why there was none. The turn lasts until the work is over, however late that is. */
  async take(work: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const { counted } = this.#price;
    const heavy = this.admission.isHeavy(this.#price);
    try {
      const { leave, ...waited } = await this.admission.admit({
        ...this.who,
        cost: counted,
        heavy,
        gone: this.gone,
      });
      this.#waited = waited;
      const answered = heavy ? null : pacer.press();
      try {
        return await work();
      } finally {
        answered?.();
        leave();
      }
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      if (error instanceof Gone)
        return {
          errors: [
            new GraphQLError("Nobody waits for this answer.", { extensions: { code: "BAD_REQUEST" } }),
          ],
        };
      throw error;
    }
  }
}
