import type { FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Actor } from "../access/actor";
import { type ClaimNames, readClaims } from "../access/claims";
import type { VerifyToken } from "../access/token";
import { IssuerUnreachable, NotAdmitted, Unauthenticated } from "../access/unauthenticated";
import { type SignInDesk, signIn } from "../services/workforce/sign-in";
import { answerError } from "./plain-answer";

/** Finds out who asks, by the header Authorization; nobody where there is none. */
export type Authenticate = (authorization: string | undefined) => Promise<Actor | null>;

/** Scheme and token of RFC 6750, section 2.1. */
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/** What a client is told that has to sign in; RFC 6750, section 3. */
export const CHALLENGE = 'Bearer realm="peerway"';

export function authenticator(verify: VerifyToken, desk: SignInDesk, claimNames?: ClaimNames): Authenticate {
  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) throw new Unauthenticated("NO_BEARER_TOKEN");
    return signIn(desk, readClaims(await verify(token), claimNames));
  };
}

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null: nobody has signed in. */
    actor: Actor | null;
  }
}

/** Puts who asks into the request, or answers why nobody can be told. */
export function authenticating(authenticate: Authenticate, logger: Logger) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    try {
      request.actor = await authenticate(request.headers.authorization);
      return undefined;
    } catch (error) {
      if (error instanceof Unauthenticated) {
        logger.info({ code: "UNAUTHENTICATED", reason: error.reason }, "Refused");
        reply.header("www-authenticate", `${CHALLENGE}, error="invalid_token"`);
        return answerError(reply, "UNAUTHENTICATED", error.message);
      }
      if (error instanceof NotAdmitted) return answerError(reply, "NOT_ADMITTED", error.message);
      if (error instanceof IssuerUnreachable) {
        logger.error({ code: "SERVICE_UNAVAILABLE", cause: String(error.cause) }, error.message);
        return answerError(
          reply,
          "SERVICE_UNAVAILABLE",
          "Peerway cannot check access tokens just now. Try again in a moment.",
        );
      }
      throw error;
    }
  };
}
