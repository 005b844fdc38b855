import { STATEMENT_LIMIT } from "../../database/pool";
import type { AdmissionLimits } from "../admission/admission";

/** The limits of one request; docs/limits.md. */
export interface Limits {
  /** One for every field of every object, multiplied by page sizes. */
  readonly cost: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Aliased fields, including __typename, through fragments. */
  readonly aliases: number;
  /** Repetitions of a name in one selection. */
  readonly repeats: number;
  /** Directives on one node. */
  readonly directives: number;
  /** Tokens in the document. */
  readonly tokens: number;
  /** Bytes in the body of a request with an access token. */
  readonly bodyBytes: number;
  /** Bytes in the body of any other request; it sends no files. */
  readonly anonymousBodyBytes: number;
  /** Errors reported for an operation that was not run. */
  readonly errors: number;
  /** Milliseconds after which an operation is cancelled. */
  readonly execution: number;
  /** Milliseconds within which a request must have arrived completely. */
  readonly arrival: number;
  /** Bytes of a token. */
  readonly tokenBytes: number;
  /** How much may run at the same time in this process. */
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
  // The introspection query that tools send first has some 400.
  tokens: 5_000,
  // A file of some 50,000 lines, as text or in base64.
  bodyBytes: 8_388_608,
  // An operation and its variables, with room to spare.
  anonymousBodyBytes: 1_048_576,
  errors: 5,
  // A statement that starts immediately may take as long.
  execution: STATEMENT_LIMIT,
  arrival: 30_000,
  tokenBytes: 8_192,
  admission: {
    // One plan counts 300.
    heavyWork: 100,
    heavyCost: 5_000,
    // Three keep the solver's thread and this one busy; the most expensive operation takes a client's whole
    // share.
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
