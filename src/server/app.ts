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
import { Admission } from "./admission/admission";
import { turnPlugin } from "./admission/plugin";
import { turnOf } from "./admission/turn-of-request";
import { type Authenticate, authenticating } from "./authentication";
import { allowOrigins } from "./cors";
import { retryAfterOf } from "./error-codes";
import { executing, type Timed } from "./execution/jit";
import { serveGraphiql } from "./graphiql";
import { noIntrospection } from "./hidden-schema";
import { hintsPlugin } from "./hints-plugin";
import { limitBody } from "./limits/body";
import { Deadline } from "./limits/deadline";
import { excessRule, limitsPlugin } from "./limits/plugin";
import { limitRate } from "./limits/rate";
import { LIMITS, type Limits } from "./limits/table";
import { mask } from "./mask";
import { answerErrors, onlyThisMachine } from "./plain-answer";
import { refuseRepeatedHeaders } from "./repeated-headers";
import { statusPlugin } from "./status-plugin";

export interface AppParts {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly operationsFolder: string;
  readonly authenticate: Authenticate;
  /** Makes one request's context. */
  readonly contextOf: (actor: Actor | null, deadline: Deadline) => Context & Omit<Timed, "turn">;
  /** Whom GraphiQL offers to act as; null: nobody, and tokens come from elsewhere. */
  readonly tryingOut: TryingOut | null;
  /** Resolves when the database answers, with a sentence for the operator of the service, or null. */
  readonly ready: () => Promise<string | null>;
  /** Whether the schema tells of itself, in introspection, in suggestions, and in GraphiQL. */
  readonly introspection: boolean;
  /** How often a client may ask; 0: as often as it likes. */
  readonly requestsAMinute: number;
  /** Whose X-Forwarded-For is believed: addresses, as a list with commas; null: nobody's. */
  readonly trustedProxies: string | null;
  /** Origins whose pages may call the API; null: those of this machine. */
  readonly corsOrigins: readonly string[] | null;
  readonly limits?: Limits;
}

/** The HTTP service: GraphQL at /graphql, GraphiQL at /, health at /healthz and /readyz. */
export async function buildApp({
  logger,
  operationsFolder,
  authenticate,
  contextOf,
  tryingOut,
  ready,
  introspection,
  requestsAMinute,
  trustedProxies,
  corsOrigins,
  limits = LIMITS,
  ...parts
}: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.arrival,
    trustProxy: trustedProxies ?? false,
    // Closing lets requests under way finish, and ends only the connections that wait for a next one.
    forceCloseConnections: "idle",
  });
  const apollo = await startApollo({ ...parts, logger, introspection, limits });
  app.addHook("onClose", () => apollo.stop());
  answerErrors(app, logger, limits.bodyBytes);
  app.addHook("onRequest", refuseRepeatedHeaders);
  if (tryingOut) app.addHook("onRequest", onlyThisMachine);
  app.decorateRequest("actor", null);
  app.decorateRequest("refusal", null);
  const admission = new Admission(limits.admission);
  const { recognise, admit } = authenticating(authenticate, logger);
  const counted = await limitRate(app, requestsAMinute);
  await app.register(async (scope) => {
    // Before anybody is recognised, so that a page can read a refusal too.
    await allowOrigins(scope, corsOrigins);
    scope.route({
      url: "/graphql",
      method: ["GET", "POST", "OPTIONS"],
      ...counted,
      onRequest: [
        async (request, reply) => {
          if (introspection && isVisit(request)) return reply.redirect("/");
        },
        recognise,
      ],
      // Only after it was counted, so that a flood of forged tokens is held back as any other; and before its body is read.
      preParsing: [admit, limitBody(limits.anonymousBodyBytes)],
      onSend: async (_, reply) => {
        // Whatever is answered may be about a person's health.
        reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
      },
      handler: fastifyApolloHandler(apollo, {
        context: async (request, reply) =>
          Object.assign(contextOf(request.actor, new Deadline(limits.execution)), {
            turn: turnOf(admission, request, reply),
          }),
      }),
    });
  });
  if (introspection) serveGraphiql(app, operationsFolder, tryingOut);
  app.get("/healthz", async () => ({ status: "up" }));
  app.get("/readyz", async (_, reply) => {
    try {
      const notice = await ready();
      return { status: "ready", ...(notice !== null && { notice }) };
    } catch {
      return reply
        .code(503)
        .header("retry-after", retryAfterOf("SERVICE_UNAVAILABLE"))
        .send({ status: "the database does not answer" });
    }
  });
  return app;
}

async function startApollo({
  schema,
  logger,
  introspection,
  limits,
}: Pick<AppParts, "schema" | "logger" | "introspection"> & {
  readonly limits: Limits;
}): Promise<ApolloServer<Context & Timed>> {
  const { gateway, plugin } = executing(schema);
  const apollo = new ApolloServer<Context & Timed>({
    gateway,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: mask(logger, { suggests: introspection, schema }),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: introspection ? [excessRule] : [excessRule, noIntrospection],
    // Unless it is told which, Apollo's cache-control costs half of a page's time (measured: x1.9).
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(limits),
      hintsPlugin,
      statusPlugin,
      turnPlugin,
      plugin,
    ],
    logger: {
      debug: (text) => logger.debug(headOf(text)),
      info: (text) => logger.info(headOf(text)),
      warn: (text) => logger.warn(headOf(text)),
      error: (text) => logger.error(headOf(text)),
    },
  });
  await apollo.start();
  return apollo;
}

/** Whether somebody opens the endpoint in a browser, who is better served by GraphiQL. */
function isVisit({ method, headers, query }: FastifyRequest): boolean {
  return (
    method === "GET" &&
    headers.accept?.includes("text/html") === true &&
    !Object.hasOwn(Object(query) as object, "query")
  );
}

/** What Apollo says, without the error's own words that it appends. */
const headOf = (text: unknown): string => String(text).split(":")[0] ?? "";
