import type { ExecutionResult } from "graphql";
import { GraphQLError } from "graphql";
import type { Cost } from "../../schema/cost";
import { type Admission, Gone, type Waited } from "./admission";
import { pacer } from "./pace";

/** Whose operation it is. */
export interface Client {
  /** The person or program that signed in, or an address. */
  readonly client: string;
  readonly organisation: string;
}

/** One request's turn. Its price is set once the operation is known, and it is taken to run the operation. */
export class Turn {
  #price: Pick<Cost, "counted" | "work"> = { counted: 1, work: 0 };
  #waited: Waited = { place: 0, milliseconds: 0 };

  /** @param gone aborted when no client waits for the answer any more. */
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

  /**
   * Waits for the turn and does the work; the result is an error if there is no turn. The turn lasts until
   * the work is over.
   */
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
            new GraphQLError("The client closed the connection before its turn came.", {
              extensions: { code: "BAD_REQUEST" },
            }),
          ],
        };
      throw error;
    }
  }
}
