import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ApiRefusal } from "../../client/api";
import { firstPage } from "../../frame/navigation";
import { textsFor } from "../../frame/visitor";
import { localPath } from "../local-path";
import type { AtProvider } from "../session";
import { keepSignedIn, type SigningInParts } from "../sign-in";
import { type Attempt, AttemptCookie, newAttempt } from "./attempt";
import { type ProviderClient, RETURN_PATH, SIGNED_OUT_PATH, type Tokens } from "./client";
import { FAULT_STATUS, SignInFailed, type SignInFault } from "./fault";
import { faultPage, leavingPage, signedOutPage } from "./pages";

interface Parts extends SigningInParts {
  readonly client: ProviderClient;
}

/** Signing in and out at an OpenID Connect provider. */
export function providerRoutes(scope: FastifyInstance, parts: Parts): void {
  const attempts = new AttemptCookie(parts.sessionKey, parts.isSecure);
  const { client, send } = parts;
  scope.get("/sign-in", (request, reply) =>
    orFault(request, reply, parts, async () => {
      const { then, as } = Object(request.query) as { then?: unknown; as?: unknown };
      const attempt = newAttempt(localPath(then), Math.floor(parts.now().getTime() / 1_000));
      const address = await client.begin(attempt, as === "somebody-else");
      await attempts.write(reply, attempt);
      return reply.header("cache-control", "no-store").redirect(address, 303);
    }),
  );
  scope.get(RETURN_PATH, (request, reply) =>
    orFault(request, reply, parts, async () => {
      const { state } = Object(request.query) as { state?: unknown };
      const attempt = await attempts.take(request, reply, state);
      // The browser came back before, or has signed in in another tab.
      if (!attempt && request.session) return reply.redirect(firstPage(request.session), 303);
      if (!attempt)
        throw new SignInFailed("LOST", "No sign-in with this state is under way in this browser.");
      const tokens = await client.finish(queryOf(request), attempt);
      return admit(request, reply, { ...parts, tokens, attempt });
    }),
  );
  scope.post("/sign-out", (request, reply) => signOut(request, reply, parts));
  scope.get(SIGNED_OUT_PATH, (request, reply) => send(request, reply, signedOutPage(textsFor(request))));
}

const queryOf = ({ url }: FastifyRequest): string => (url.includes("?") ? url.slice(url.indexOf("?")) : "");

/** Signs in somebody who has come back with tokens, if the API admits them. */
async function admit(
  request: FastifyRequest,
  reply: FastifyReply,
  { tokens, attempt, ...parts }: Parts & { readonly tokens: Tokens; readonly attempt: Attempt },
): Promise<FastifyReply> {
  try {
    const session = await keepSignedIn(request, reply, { ...tokens, startedAt: attempt.startedAt }, parts);
    return reply.redirect(attempt.returnTo ?? firstPage(session), 303);
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    if (error.code === "NOT_ADMITTED") throw new SignInFailed("NOT_ADMITTED", error.message);
    if (error.status !== 401) throw error;
    const form = tokens.token.split(".").length === 3 ? "" : " It is no JSON Web Token.";
    throw new SignInFailed(
      "NO_AUDIENCE",
      `The API does not accept the access token.${form} Compare its claims iss and aud with OIDC_ISSUER and OIDC_AUDIENCE.`,
    );
  }
}

/** Ends the session here, for every copy of the cookie, and then at the provider. */
async function signOut(request: FastifyRequest, reply: FastifyReply, parts: Parts): Promise<FastifyReply> {
  const { session } = request;
  parts.sessions.clear(reply);
  if (!session) return reply.redirect(SIGNED_OUT_PATH, 303);
  await parts.ended.end(session);
  request.session = null;
  const address = session.atProvider && (await endAddress(session.atProvider, parts));
  if (!address) return reply.redirect(SIGNED_OUT_PATH, 303);
  // A redirect would be a part of the form, which may not lead to another host (form-action).
  reply.headers({ refresh: `0; url=${address}`, "cache-control": "no-store" });
  return parts.send(request, reply, leavingPage(address, textsFor(request)));
}

async function endAddress(atProvider: AtProvider, { client, logger }: Parts): Promise<string | null> {
  try {
    return await client.endAddress(atProvider);
  } catch (error) {
    if (!(error instanceof SignInFailed)) throw error;
    logger.warn({ fault: error.fault }, error.message);
    return null;
  }
}

/** Faults that operators have to hear of: nobody can sign in. */
const FOR_OPERATORS: readonly SignInFault[] = ["DOWN", "NOT_SET_UP", "NO_AUDIENCE"];

/** Answers a request, or explains why signing in came to nothing. */
async function orFault(
  request: FastifyRequest,
  reply: FastifyReply,
  { logger, send }: Parts,
  answer: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof SignInFailed)) throw error;
    const { fault, message } = error;
    const level = FOR_OPERATORS.includes(fault) ? "error" : "info";
    logger[level]({ fault }, `Somebody could not sign in to the pages. ${message}`);
    reply.code(FAULT_STATUS[fault]).header("cache-control", "no-store");
    return send(request, reply, faultPage(fault, textsFor(request)));
  }
}
