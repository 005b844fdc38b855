import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Actor } from "../access/actor";
import type { TryingOut } from "../access/persona";
import type { Context } from "../resolvers/context";
import { type Authenticate, authenticating } from "./authentication";
import { costPlugin } from "./cost-plugin";
import { executorGateway } from "./executor";
import { serveGraphiql } from "./graphiql";
import { mask, maskUnexpected } from "./mask";
import { answerError } from "./plain-answer";
import { statusPlugin } from "./status-plugin";

/** A request body may hold a batch of 250 items with room to spare. */
const BODY_LIMIT = 1_048_576;

export interface AppParts {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly operationsFolder: string;
  readonly authenticate: Authenticate;
  /** Makes one request's context. */
  readonly contextOf: (actor: Actor | null) => Context;
  /** Whom GraphiQL offers to act as; null: nobody, and tokens come from elsewhere. */
  readonly tryingOut: TryingOut | null;
  /** Resolves when the database answers. */
  readonly ready: () => Promise<unknown>;
}

/** The HTTP service: GraphQL at /graphql, GraphiQL at /, health at /healthz and /readyz. */
export async function buildApp({
  schema,
  logger,
  operationsFolder,
  authenticate,
  contextOf,
  tryingOut,
  ready,
}: AppParts): Promise<FastifyInstance> {
  // Closing lets requests under way finish, and ends only the connections that wait for a next one.
  const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: "idle" });
  const apollo = new ApolloServer<Context>({
    gateway: executorGateway(schema),
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: mask(logger),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // Unless it is told which, Apollo's cache-control costs half of a page's time (measured: x1.9).
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costPlugin,
      statusPlugin,
    ],
    logger: {
      debug: (text) => logger.debug(text),
      info: (text) => logger.info(text),
      warn: (text) => logger.warn(text),
      error: (text) => logger.error(text),
    },
  });
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  app.setErrorHandler((error: { statusCode?: number; message: string }, _, reply) => {
    const { statusCode = 500, message } = error;
    // A body of another media type is answered like one that is not JSON.
    if (statusCode < 500)
      return answerError(reply, "BAD_REQUEST", message, { status: statusCode === 415 ? 400 : statusCode });
    const { code, message: told, errorId } = maskUnexpected(logger, error);
    return answerError(reply, code, told, { errorId });
  });
  app.decorateRequest("actor", null);
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    onRequest: [
      async (request, reply) => {
        if (isVisit(request)) return reply.redirect("/");
      },
      authenticating(authenticate, logger),
    ],
    handler: fastifyApolloHandler(apollo, { context: async ({ actor }) => contextOf(actor) }),
  });
  serveGraphiql(app, operationsFolder, tryingOut);
  app.get("/healthz", async () => ({ status: "up" }));
  app.get("/readyz", async (_, reply) => {
    try {
      await ready();
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "the database does not answer" });
    }
  });
  return app;
}

/** Whether somebody opens the endpoint in a browser, who is better served by GraphiQL. */
function isVisit({ method, headers, query }: FastifyRequest): boolean {
  return (
    method === "GET" &&
    headers.accept?.includes("text/html") === true &&
    !Object.hasOwn(Object(query) as object, "query")
  );
}
