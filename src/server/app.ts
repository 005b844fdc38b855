import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { PERSONA_HEADER, type Persona, UnknownPersona } from "../access/persona";
import type { Context } from "../resolvers/context";
import { costPlugin } from "./cost-plugin";
import { executorGateway } from "./executor";
import { serveGraphiql } from "./graphiql";
import { mask, traceOf } from "./mask";
import { statusPlugin } from "./status-plugin";

/** A request body may hold a batch of 250 items with room to spare. */
const BODY_LIMIT = 1_048_576;

const UNEXPECTED = {
  message: "Something went wrong on our side.",
  extensions: { code: "INTERNAL_SERVER_ERROR" },
};

export interface AppParts {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly personas: readonly Persona[];
  readonly operationsFolder: string;
  /** Makes one request's context. @throws UnknownPersona for a header that names nobody. */
  readonly contextOf: (persona: string | undefined) => Context;
  /** Resolves when the database answers. */
  readonly ready: () => Promise<unknown>;
}

/** The HTTP service: GraphQL at /graphql, GraphiQL at /, health at /healthz and /readyz. */
export async function buildApp({
  schema,
  logger,
  personas,
  operationsFolder,
  contextOf,
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
    if (statusCode >= 500) logger.error({ error: traceOf(error) }, "A request failed outside GraphQL");
    // A body of another media type is answered like one that is not JSON.
    const status = statusCode === 415 ? 400 : statusCode;
    return reply
      .code(status)
      .type("application/json; charset=utf-8")
      .send({ errors: [status >= 500 ? UNEXPECTED : { message, extensions: { code: "BAD_REQUEST" } }] });
  });
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    preHandler: async (request, reply) => {
      if (isVisit(request)) return reply.redirect("/");
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        try {
          const header = request.headers[PERSONA_HEADER];
          return contextOf(Array.isArray(header) ? header[0] : header);
        } catch (error) {
          if (error instanceof UnknownPersona)
            throw new GraphQLError(error.message, {
              extensions: { code: "UNKNOWN_PERSONA", http: { status: 400, headers: new HeaderMap() } },
            });
          throw error;
        }
      },
    }),
  });
  serveGraphiql(app, operationsFolder, personas);
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
