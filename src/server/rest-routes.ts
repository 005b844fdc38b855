import type { FastifyInstance, onRequestHookHandler } from "fastify";
import type { Logger } from "pino";
import type { RestRoutes } from "../rest/routes";
import { ERROR_CODES } from "./error-codes";
import { plainErrorOf } from "./plain-answer";

interface Shared {
  readonly logger: Logger;
  /** Counts requests by the rate limit. */
  readonly limitRate: readonly onRequestHookHandler[];
  /** Notes the requests of its scope. */
  readonly noteRequests: (scope: FastifyInstance) => void;
}

/** Serves the routes of another standard: counted and noted like GraphQL's, with errors in its own form. */
export async function serveRest(
  app: FastifyInstance,
  { prefix, add, errorBody }: RestRoutes,
  { logger, limitRate, noteRequests }: Shared,
): Promise<void> {
  await app.register(
    async (scope) => {
      noteRequests(scope);
      scope.addHook("onRequest", async ({ record, routeOptions }) => {
        // The pattern of the path, such as /ims/case/v1p1/CFItems/:id: what a client wrote is not noted.
        record.operation = routeOptions.url ?? "none";
      });
      for (const hook of limitRate) scope.addHook("onRequest", hook);
      scope.setErrorHandler((thrown: { statusCode?: number; message: string }, request, reply) => {
        const { code, message, status } = plainErrorOf(thrown, request, logger);
        request.record.addCodes([code], ERROR_CODES);
        return reply.code(status).send(errorBody(code, message));
      });
      scope.setNotFoundHandler((_, reply) =>
        reply.code(404).send(errorBody("NOT_FOUND", "Nothing is served at this path.")),
      );
      add(scope);
    },
    { prefix },
  );
}
