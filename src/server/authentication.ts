import type { FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Actor } from "../access/actor";
import { type ClaimRules, readClaims } from "../access/claims";
import type { VerifyToken } from "../access/token";
import { IssuerUnreachable, NotAdmitted, Unauthenticated } from "../access/unauthenticated";
import { actFor } from "../services/workforce/act-for";
import type { SignInContext } from "../services/workforce/shared/sign-in-context";
import { signIn } from "../services/workforce/sign-in";
import { LIMITS } from "./limits/table";
import { answerError } from "./plain-answer";
import { Remembered } from "./remembered";

/**
 * Finds out who asks, by the header Authorization; nobody where there is none. The header Peerway-Acting-For names, by its
 * code, another organisation than their own for which they act.
 */
export type Authenticate = (authorization?: string, actingFor?: string) => Promise<Actor | null>;

/** Of Node's request: headers are named in lower case. */
const ACTING_FOR = "peerway-acting-for";

/** Scheme and token of RFC 6750, section 2.1. */
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/** What a client is told that has to sign in; RFC 6750, section 3. */
export const CHALLENGE = 'Bearer realm="peerway"';

/**
 * How long it stands who carries a token, in milliseconds: a page that asks ten times looks it up once. With the time for which
 * keys are fresh (access/issuer-keys.ts) it makes the half minute of docs/identity.md.
 */
const REMEMBERED = 15_000;

export function authenticator(
  verify: VerifyToken,
  context: SignInContext,
  today: () => string,
  claimRules?: ClaimRules,
): Authenticate {
  const known = new Remembered<Actor>();
  const signedIn = async (authorization: string): Promise<Actor> => {
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined || token.length > LIMITS.tokenBytes) throw new Unauthenticated("NO_BEARER_TOKEN");
    const now = Date.now();
    const before = known.at(token, now);
    if (before) return before;
    const payload = await verify(token);
    const claimed = readClaims(payload, claimRules);
    const actor = await signIn(context, claimed, today());
    // Somebody whose worker record is still to be opened looks for it each time.
    if (actor.workerId !== null || claimed.workerNumber === null)
      known.keep(token, actor, Math.min(now + REMEMBERED, (payload.exp ?? 0) * 1000));
    return actor;
  };
  return async (authorization, actingFor) => {
    if (authorization === undefined) return null;
    const actor = await signedIn(authorization);
    return actingFor === undefined ? actor : await actFor(context, actor, actingFor, today());
  };
}

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null: nobody has signed in. */
    actor: Actor | null;
    /** Why nobody can be told who asks, where somebody tried to sign in. */
    refusal: Error | null;
  }
}

/** Two steps of a request, between which it is counted: who asks is put into it, and then whoever is not let in is answered. */
export function authenticating(authenticate: Authenticate, logger: Logger) {
  return {
    recognise: async (request: FastifyRequest): Promise<void> => {
      try {
        const { authorization, [ACTING_FOR]: actingFor } = request.headers;
        request.actor = await authenticate(authorization, String(actingFor ?? "") || undefined);
      } catch (error) {
        request.refusal = error instanceof Error ? error : new Error(String(error));
      }
    },
    admit: async ({ refusal }: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
      refusal === null ? undefined : refuse(refusal, reply, logger),
  };
}

/** @throws what is no refusal of ours: an outage, or a bug. */
function refuse(refusal: Error, reply: FastifyReply, logger: Logger): FastifyReply {
  if (refusal instanceof Unauthenticated) {
    logger.info({ code: "UNAUTHENTICATED", reason: refusal.reason }, "Refused");
    reply.header("www-authenticate", `${CHALLENGE}, error="invalid_token"`);
    return answerError(reply, "UNAUTHENTICATED", refusal.message);
  }
  if (refusal instanceof NotAdmitted) return answerError(reply, "NOT_ADMITTED", refusal.message);
  if (refusal instanceof IssuerUnreachable) {
    logger.error({ code: "SERVICE_UNAVAILABLE", cause: String(refusal.cause) }, refusal.message);
    return answerError(
      reply,
      "SERVICE_UNAVAILABLE",
      "Peerway cannot check access tokens just now. Try again in a moment.",
    );
  }
  throw refusal;
}
