import type { FastifyInstance, onRequestHookHandler } from "fastify";
import type { Logger } from "pino";
import type { ClientTokens } from "../access/client-tokens";
import type { RestRoutes } from "../rest/routes";
import {
  type Authenticate,
  authenticationHooks,
  BASIC_CHALLENGE,
  CHALLENGE,
  refusalOf,
} from "./authentication";
import { withBasic } from "./basic-authentication";
import { ERROR_CODES, retryAfterOf } from "./error-codes";
import type { GraphqlRouteParts } from "./graphql-route";
import { limitBody } from "./limits/body";
import { Deadline } from "./limits/deadline";
import type { Limits } from "./limits/table";
import { plainErrorOf } from "./plain-answer";

interface Shared {
  readonly logger: Logger;
  readonly limits: Limits;
  readonly authenticate: Authenticate;
  /** Exchanges the secrets of programs; null: nobody does. */
  readonly clientTokens: ClientTokens | null;
  readonly contextOf: GraphqlRouteParts["contextOf"];
  /** Counts requests by the rate limit. */
  readonly limitRate: readonly onRequestHookHandler[];
  /** Notes the requests of its scope. */
  readonly noteRequests: (scope: FastifyInstance) => void;
}

/** Serves the routes of another standard: counted and noted like GraphQL's, with errors in its own form. */
export async function serveRest(app: FastifyInstance, routes: RestRoutes, shared: Shared): Promise<void> {
  const { contextOf, limits } = shared;
  await app.register(
    async (scope) => {
      shared.noteRequests(scope);
      scope.addHook("onRequest", async ({ record, routeOptions }) => {
        // The pattern of the path, such as /ims/case/v1p1/CFItems/:id: what a client wrote is not noted.
        record.operation = routeOptions.url ?? "none";
      });
      if (routes.signedIn)
        scope.addHook(
          "onRequest",
          authenticationHooks(authenticateFor(routes, shared), shared.logger).recognise,
        );
      for (const hook of shared.limitRate) scope.addHook("onRequest", hook);
      answerInItsForm(scope, routes, shared);
      routes.add(scope, {
        contextFor: ({ actor, record }) =>
          actor && contextOf(actor, new Deadline(limits.execution), record.trace).forUseCase(actor),
      });
    },
    { prefix: routes.prefix },
  );
}

const authenticateFor = ({ basic }: RestRoutes, { authenticate, clientTokens }: Shared): Authenticate =>
  basic ? withBasic(authenticate, clientTokens) : authenticate;

/** How a caller may sign in, in the form of WWW-Authenticate. */
const challengeOf = ({ basic }: RestRoutes, error = ""): string =>
  `${CHALLENGE}${error}${basic ? `, ${BASIC_CHALLENGE}` : ""}`;

/** Errors in the form of the standard, and callers who are refused before the body is read. */
function answerInItsForm(scope: FastifyInstance, routes: RestRoutes, { logger, limits }: Shared): void {
  const { errorBody, answerTo = () => null } = routes;
  scope.setErrorHandler((thrown: { statusCode?: number; message: string }, request, reply) => {
    const known = answerTo(thrown);
    if (known) return reply.code(known.status).send(known.body);
    const { code, message, status } = plainErrorOf(thrown, request, logger);
    request.record.addCodes([code], ERROR_CODES);
    return reply.code(status).send(errorBody(code, message, status));
  });
  scope.setNotFoundHandler((_, reply) =>
    reply.code(404).send(errorBody("NOT_FOUND", "Nothing is served at this path.", 404)),
  );
  if (!routes.signedIn) return;
  scope.addHook("preParsing", async ({ refusal, record }, reply) => {
    if (refusal === null) return;
    const { code, message } = refusalOf(refusal, logger);
    const status = ERROR_CODES[code]?.status ?? 500;
    record.addCodes([code], ERROR_CODES);
    if (status === 401) reply.header("www-authenticate", challengeOf(routes, ', error="invalid_token"'));
    const retryAfter = retryAfterOf(code);
    if (retryAfter !== null) reply.header("retry-after", retryAfter);
    return reply.code(status).send(errorBody(code, message, status));
  });
  scope.addHook("preParsing", limitBody(limits.anonymousBodyBytes));
  scope.addHook("onSend", async ({ actor }, reply) => {
    if (actor === null && reply.statusCode === 401 && !reply.hasHeader("www-authenticate"))
      reply.header("www-authenticate", challengeOf(routes));
    // Every answer is about people.
    reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
  });
}
