import cookies from "@fastify/cookie";
import forms from "@fastify/formbody";
import type { FastifyInstance, onRequestHookHandler } from "fastify";
import type { Logger } from "pino";
import { ApiRefusal } from "./client/api";
import { curriculumPages } from "./curriculum";
import { errorPage } from "./frame/errors";
import { pageRoutes } from "./frame/page-routes";
import { type SendPage, sender } from "./frame/send";
import { serveStyles } from "./frame/styles";
import { answerUnknown } from "./frame/unknown";
import { registerUploads } from "./frame/uploads";
import type { Area } from "./frame/visit";
import { textsFor } from "./frame/visitor";
import { judgingPages } from "./judging";
import { leadPages } from "./lead";
import { mapPages } from "./map";
import { minePages } from "./mine";
import { referencePages } from "./reference";
import type { SignInParts } from "./session/parts";
import { requireSameOrigin } from "./session/same-origin";
import { type SigningIn, signingIn } from "./session/signing-in";
import { teamPages } from "./team";
import { workforcePages } from "./workforce";

export interface PagesParts {
  readonly logger: Logger;
  /** Null: nobody can sign in, and only the pages for everybody are served. */
  readonly signIn: SignInParts | null;
  /** Whether the address of the host alone leads to them; otherwise something else is served there. */
  readonly areFront: boolean;
  /** Counts requests by the rate limit. */
  readonly limitRate: readonly onRequestHookHandler[];
  /** Notes the requests of its scope. */
  readonly noteRequests: (scope: FastifyInstance) => void;
}

/** Areas that everybody may look at, and those that need somebody who has signed in. */
const PUBLIC_AREAS: readonly Area[] = [mapPages];
const AREAS: readonly Area[] = [
  minePages,
  judgingPages,
  teamPages,
  leadPages,
  workforcePages,
  curriculumPages,
  referencePages,
];

/** Serves the pages for people. Their data comes from the public API alone. */
export async function servePages(app: FastifyInstance, parts: PagesParts): Promise<void> {
  const signIn = parts.signIn && signingIn(parts.signIn);
  const send = sender(signIn !== null);
  await app.register(async (scope) => {
    serveStyles(scope);
    parts.noteRequests(scope);
    await scope.register(cookies);
    await scope.register(forms, { bodyLimit: 100_000 });
    registerUploads(scope);
    scope.decorateRequest("session", null);
    scope.addHook("onRequest", async (request, reply) => {
      request.record.operation = request.routeOptions.url ?? "none";
      request.session = (await signIn?.read(request, reply)) ?? null;
    });
    for (const hook of parts.limitRate) scope.addHook("onRequest", hook);
    scope.addHook("preHandler", requireSameOrigin(parts.signIn?.isSecure ?? false));
    answerErrors(scope, parts.logger, signIn, send);
    const addresses: string[] = [];
    scope.addHook("onRoute", ({ url }) => void addresses.push(url));
    const routes = pageRoutes(scope, app, send);
    for (const area of PUBLIC_AREAS) area(routes);
    if (signIn) {
      signIn.addRoutes(scope, { app, send, logger: parts.logger });
      for (const area of AREAS) area(routes);
    }
    answerUnknown(scope, addresses);
    if (parts.areFront) scope.get("/", (_, reply) => reply.redirect("/map", 302));
  });
}

/** Errors as pages. Somebody whose token is over signs in again, and an account that was closed is signed out. */
function answerErrors(
  scope: FastifyInstance,
  logger: Logger,
  signIn: SigningIn | null,
  send: SendPage,
): void {
  scope.setErrorHandler((thrown: { statusCode?: number }, request, reply) => {
    const isRefusal = thrown instanceof ApiRefusal;
    if (isRefusal && thrown.status === 401 && signIn) return signIn.again(request, reply);
    if (isRefusal && thrown.code === "NOT_ADMITTED" && signIn) signIn.forget(request, reply);
    if (!isRefusal && (thrown.statusCode ?? 500) >= 500) logger.error({ error: thrown }, "A page failed");
    const { page, status } = errorPage(thrown, textsFor(request), request.url);
    if (isRefusal && thrown.retryAfter !== null) reply.header("retry-after", thrown.retryAfter);
    return send(request, reply.code(status), page);
  });
}
