import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import type { Actor } from "../access/actor";
import { type ClaimRules, readClaims } from "../access/claims";
import type { ClosedAccounts } from "../access/closed-accounts";
import type { VerifyToken } from "../access/token";
import { IssuerUnreachable, NotAdmitted, Unauthenticated } from "../access/unauthenticated";
import { actFor } from "../services/workforce/act-for";
import type { SignInContext } from "../services/workforce/shared/sign-in-context";
import { signIn } from "../services/workforce/sign-in";
import { LIMITS } from "./limits/table";
import { answerError } from "./plain-answer";

/**
 * Identifies the caller by the header Authorization; null if there is none. The header Peerway-Acting-For
 * holds the code of another organisation, if they act for one that is not their own.
 */
export type Authenticate = (authorization?: string, actingFor?: string) => Promise<Actor | null>;

/** Node gives the names of headers in lower case. */
const ACTING_FOR = "peerway-acting-for";

/** Scheme and token of RFC 6750, section 2.1. */
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/** WWW-Authenticate challenge sent to unauthenticated clients (RFC 6750, section 3). */
export const CHALLENGE = 'Bearer realm="peerway"';

/** The same for routes at which programs may send their id and secret (RFC 7617). */
export const BASIC_CHALLENGE = 'Basic realm="peerway", charset="UTF-8"';

/**
 * How long a verified identity is cached, in milliseconds: a page that sends ten requests looks it up once.
 * Together with the time for which keys are fresh (access/issuer-keys.ts) it makes the half minute of
 * docs/identity.md.
 */
const IDENTITY_TTL = 15_000;

/**
 * How many identities are cached. More than one employer's people and programs have tokens at the same time.
 */
const IDENTITIES = 5_000;

/**
 * Makes the function that identifies callers by their tokens.
 * @param closed announces accounts that can no longer sign in.
 */
export function authenticator(
  verify: VerifyToken,
  context: SignInContext,
  today: () => string,
  { claimRules, closed }: { readonly claimRules?: ClaimRules; readonly closed?: ClosedAccounts } = {},
): Authenticate {
  const identities = new LRUCache<string, Actor>({ max: IDENTITIES, ttl: IDENTITY_TTL, perf: Date });
  let closures = 0;
  closed?.onClosed((organisationId) => {
    closures += 1;
    for (const [token, { account }] of identities.entries())
      if (organisationId === null || account?.organisationId === organisationId) identities.delete(token);
  });
  const signInWith = async (authorization: string): Promise<Actor> => {
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined || token.length > LIMITS.tokenBytes) throw new Unauthenticated("NO_BEARER_TOKEN");
    const cached = identities.get(token);
    if (cached) return cached;
    const payload = await verify(token);
    const claimed = readClaims(payload, claimRules);
    const closuresBefore = closures;
    const actor = await signIn(context, claimed, today());
    // It may have been looked up before the account was closed.
    if (closures !== closuresBefore) return actor;
    const ttl = Math.min(IDENTITY_TTL, (payload.exp ?? 0) * 1000 - Date.now());
    // While a person's worker record is not open yet, every request looks for it again. A ttl of 0 would mean
    // "for ever".
    if (ttl > 0 && (actor.workerId !== null || claimed.workerNumber === null))
      identities.set(token, actor, { ttl });
    return actor;
  };
  return async (authorization, actingFor) => {
    if (authorization === undefined) return null;
    const actor = await signInWith(authorization);
    return actingFor === undefined ? actor : await actFor(context, actor, actingFor, today());
  };
}

declare module "fastify" {
  interface FastifyRequest {
    /** The caller; null: nobody has signed in. */
    actor: Actor | null;
    /** Why a caller who tried to sign in could not be identified. */
    refusal: Error | null;
  }
}

/**
 * Two hooks of a request, between which it is counted by the rate limit: `recognise` identifies the caller,
 * and `admit` refuses a caller who could not be identified.
 */
export function authenticationHooks(authenticate: Authenticate, logger: Logger) {
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

function refuse(refusal: Error, reply: FastifyReply, logger: Logger): FastifyReply {
  const { code, message } = refusalOf(refusal, logger);
  if (code === "UNAUTHENTICATED") reply.header("www-authenticate", `${CHALLENGE}, error="invalid_token"`);
  return answerError(reply, code, message);
}

/** What a caller who could not be identified is answered. @throws every error that is not a refusal: an outage, or a bug. */
export function refusalOf(
  refusal: Error,
  logger: Logger,
): { readonly code: "UNAUTHENTICATED" | "NOT_ADMITTED" | "SERVICE_UNAVAILABLE"; readonly message: string } {
  const { message } = refusal;
  if (refusal instanceof Unauthenticated) {
    logger.info({ code: "UNAUTHENTICATED", reason: refusal.reason }, "Refused");
    return { code: "UNAUTHENTICATED", message };
  }
  if (refusal instanceof NotAdmitted) return { code: "NOT_ADMITTED", message };
  if (refusal instanceof IssuerUnreachable) {
    logger.error({ code: "SERVICE_UNAVAILABLE", cause: String(refusal.cause) }, message);
    return {
      code: "SERVICE_UNAVAILABLE",
      message: "Peerway cannot check access tokens at the moment. Try again shortly.",
    };
  }
  throw refusal;
}
