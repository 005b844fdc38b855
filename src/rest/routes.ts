import type { FastifyInstance } from "fastify";

/** The routes of one standard. */
export interface RestRoutes {
  /** The path under which they are, such as `/ims/case/v1p1`. */
  readonly prefix: string;
  readonly add: (scope: FastifyInstance) => void;
  /** An error in the form of the standard. @param code one of src/server/error-codes.ts. */
  readonly errorBody: (code: string, message: string) => object;
}
