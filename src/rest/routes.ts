import type { FastifyInstance, FastifyRequest } from "fastify";
import type { UseCaseContext } from "../services/shared/context";

/** What the routes of a standard are served with. */
export interface Served {
  /** What a request of somebody who has signed in works with; null: nobody has. */
  readonly contextFor: (request: FastifyRequest) => UseCaseContext | null;
}

/** The answer to an error that a standard has a form for. */
export interface KnownError {
  readonly status: number;
  readonly body: object;
}

/** The routes of one standard. */
export interface RestRoutes {
  /** The path under which they are, such as `/ims/case/v1p1`. */
  readonly prefix: string;
  readonly add: (scope: FastifyInstance, served: Served) => void;
  /** An error in the form of the standard. @param code one of src/server/error-codes.ts. */
  readonly errorBody: (code: string, message: string, status: number) => object;
  /** The answer to an error of the standard itself; null, and left out: it is none. */
  readonly answerTo?: (thrown: unknown) => KnownError | null;
  /** Whether callers sign in. Left out: all answers are for everybody. */
  readonly signedIn?: true;
  /** Whether programs may sign in with their id and secret as well. */
  readonly basic?: true;
}
