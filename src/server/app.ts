import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import fastify, { type FastifyInstance } from "fastify";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { PERSONA_HEADER, type Persona, UnknownPersona } from "../access/persona";
import type { Context } from "../resolvers/context";
import { costPlugin } from "./cost-plugin";
import { serveGraphiql } from "./graphiql";
import { mask } from "./mask";

/** A request body may hold a batch of 250 items with room to spare. */
const BODY_LIMIT = 1_048_576;

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
  const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: mask(logger),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // Unless it is told which, Apollo's cache-control costs half of a page's time (stack.md: x1.9).
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costPlugin,
    ],
    logger: {
      debug: (text) => logger.debug(text),
      info: (text) => logger.info(text),
      warn: (text) => logger.warn(text),
      error: (text) => logger.error(text),
    },
  });
  await apollo.start();
  app.setErrorHandler((error: { statusCode?: number; message: string }, _, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ err: error }, "A request failed outside GraphQL");
    const message = status >= 500 ? "Something went wrong on our side." : error.message;
    return reply
      .code(status)
      .type("application/json; charset=utf-8")
      .send({
        errors: [{ message, extensions: { code: status >= 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST" } }],
      });
  });
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
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
