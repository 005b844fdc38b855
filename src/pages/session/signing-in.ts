import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { SessionCookies } from "./cookies";
import { localPath } from "./local-path";
import type { SignInParts } from "./parts";
import { ProviderClient } from "./provider/client";
import { Renewals } from "./provider/renewal";
import { providerRoutes } from "./provider/routes";
import { readSession } from "./read-session";
import type { Session } from "./session";
import { type SigningInParts, tryingOutRoutes } from "./sign-in";

/** How people sign in to the pages, as their routes see it. */
export interface SigningIn {
  /** Who sent a request; null: nobody who has signed in. */
  read(request: FastifyRequest, reply: FastifyReply): Promise<Session | null>;
  /** Adds the routes of signing in and out. */
  addRoutes(scope: FastifyInstance, around: Pick<SigningInParts, "app" | "send" | "logger">): void;
  /** Leads somebody whose session is over to sign in again, and then back to the page that they wanted. */
  again(request: FastifyRequest, reply: FastifyReply): FastifyReply;
  /** Signs somebody out without asking: the request is nobody's any more. */
  forget(request: FastifyRequest, reply: FastifyReply): void;
}

/** People sign in as one of the personas, or at a provider. */
export function signingIn(parts: SignInParts): SigningIn {
  const sessions = new SessionCookies(parts.sessionKey, parts.isSecure);
  const { at, ended } = parts;
  const now = () => parts.now().getTime();
  const client = "provider" in at ? new ProviderClient(at.provider, now) : null;
  const renewals = client && new Renewals(client, now);
  const forget = (request: FastifyRequest, reply: FastifyReply) => {
    sessions.clear(reply);
    request.session = null;
  };
  return {
    read: (request, reply) => readSession(request, reply, { sessions, ended, renewals }),
    addRoutes(scope, around) {
      const all = { ...parts, ...around, sessions };
      if ("tryingOut" in at) tryingOutRoutes(scope, at.tryingOut, all);
      else if (client) providerRoutes(scope, { ...all, client });
    },
    again(request, reply) {
      forget(request, reply);
      const then = client && request.method === "GET" ? localPath(request.url) : null;
      return reply.redirect(then ? `/sign-in?then=${encodeURIComponent(then)}` : "/sign-in", 303);
    },
    forget,
  };
}
