import { STATEMENT_LIMIT } from "../../database/pool";
import type { AdmissionLimits } from "../admission/admission";

/** What one request may ask for; docs/limits.md. */
export interface Limits {
  /** One for every field asked of every object, multiplied by page sizes. */
  readonly cost: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields under a name of their own, __typename too, through fragments. */
  readonly aliases: number;
  /** The same name in one selection. */
  readonly repeats: number;
  /** Directives at one place. */
  readonly directives: number;
  /** Words and signs of a document. */
  readonly tokens: number;
  /** Bytes of the body of a request by somebody who has signed in. */
  readonly bodyBytes: number;
  /** The same of everybody else, who sends no files. */
  readonly anonymousBodyBytes: number;
  /** Errors told of an operation that was not run. */
  readonly errors: number;
  /** Milliseconds until an operation is given up. */
  readonly execution: number;
  /** Milliseconds until a request must have come in whole. */
  readonly arrival: number;
  /** Bytes of a token. */
  readonly tokenBytes: number;
  /** What may be under way at once in this process. */
  readonly admission: AdmissionLimits;
}

export const LIMITS: Limits = {
  // The three users' operations cost under half of it.
  cost: 20_000,
  // The three users' operations reach six.
  depth: 15,
  aliases: 50,
  repeats: 20,
  directives: 4,
  // The introspection that tools begin with has some 400.
  tokens: 5_000,
  // A file of some 50,000 lines, as text or in base64.
  bodyBytes: 8_388_608,
  // A question, and a document, with room to spare.
  anonymousBodyBytes: 1_048_576,
  errors: 5,
  // A statement that begins at once may take as long.
  execution: STATEMENT_LIMIT,
  arrival: 30_000,
  tokenBytes: 8_192,
  admission: {
    // A plan alone counts 300.
    heavyWork: 100,
    heavyCost: 5_000,
    // Three keep the solver's thread and this one busy; the costliest question has a client's whole share.
    heavy: { client: 20_000, organisation: 40_000, places: 3, waitingOfClient: 20, waiting: 500 },
    // Some ten pages at a time.
    light: {
      client: 10_000,
      organisation: 40_000,
      places: Number.POSITIVE_INFINITY,
      waitingOfClient: 100,
      waiting: 2_000,
    },
    wait: 10_000,
    retryAfter: 5,
  },
};
