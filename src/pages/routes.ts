import cookies from "@fastify/cookie";
import forms from "@fastify/formbody";
import type { FastifyInstance, onRequestHookHandler } from "fastify";
import type { Logger } from "pino";
import { ApiRefusal } from "./client/api";
import { errorPage } from "./frame/errors";
import { pageRoutes } from "./frame/page-routes";
import { type SendPage, sender } from "./frame/send";
import { serveStyles } from "./frame/styles";
import type { Area } from "./frame/visit";
import { textsFor } from "./frame/visitor";
import { judgingPages } from "./judging";
import { leadPages } from "./lead";
import { mapPages } from "./map";
import { minePages } from "./mine";
import { SessionCookies } from "./session/cookies";
import type { SignInParts } from "./session/parts";
import { requireSameOrigin } from "./session/same-origin";
import { signInRoutes } from "./session/sign-in";
import { teamPages } from "./team";

export interface PagesParts {
  readonly logger: Logger;
  /** Null: nobody can sign in, and only the pages for everybody are served. */
  readonly signIn: SignInParts | null;
  /** Counts requests by the rate limit. */
  readonly limitRate: readonly onRequestHookHandler[];
  /** Notes the requests of its scope. */
  readonly noteRequests: (scope: FastifyInstance) => void;
}

/** Areas that everybody may look at, and those that need somebody who has signed in. */
const PUBLIC_AREAS: readonly Area[] = [mapPages];
const AREAS: readonly Area[] = [minePages, judgingPages, teamPages, leadPages];

/** Serves the pages for people. Their data comes from the public API alone. */
export async function servePages(app: FastifyInstance, parts: PagesParts): Promise<void> {
  const { signIn } = parts;
  const sessions = signIn && new SessionCookies(signIn.sessionKey, signIn.isSecure);
  const send = sender(sessions !== null);
  await app.register(async (scope) => {
    serveStyles(scope);
    parts.noteRequests(scope);
    await scope.register(cookies);
    await scope.register(forms, { bodyLimit: 100_000 });
    scope.decorateRequest("session", null);
    scope.addHook("onRequest", async (request) => {
      request.record.operation = request.routeOptions.url ?? "none";
      request.session = (await sessions?.read(request)) ?? null;
    });
    for (const hook of parts.limitRate) scope.addHook("onRequest", hook);
    scope.addHook("preHandler", requireSameOrigin);
    answerErrors(scope, parts.logger, sessions, send);
    const routes = pageRoutes(scope, app, send);
    for (const area of PUBLIC_AREAS) area(routes);
    if (!signIn || !sessions) return;
    signInRoutes(scope, { ...signIn, app, sessions, send });
    for (const area of AREAS) area(routes);
  });
}

/** Errors as pages. Somebody whose token is over signs in again. */
function answerErrors(
  scope: FastifyInstance,
  logger: Logger,
  sessions: SessionCookies | null,
  send: SendPage,
): void {
  scope.setErrorHandler((thrown: { statusCode?: number }, request, reply) => {
    const isRefusal = thrown instanceof ApiRefusal;
    if (isRefusal && thrown.status === 401 && sessions) {
      sessions.clear(reply);
      return reply.redirect("/sign-in", 303);
    }
    if (!isRefusal && (thrown.statusCode ?? 500) >= 500) logger.error({ error: thrown }, "A page failed");
    const { page, status } = errorPage(thrown, textsFor(request));
    if (isRefusal && thrown.retryAfter !== null) reply.header("retry-after", thrown.retryAfter);
    return send(request, reply.code(status), page);
  });
}
