import fastify, { type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { ClientTokens } from "../access/client-tokens";
import type { TryingOut } from "../access/persona";
import { PAGE_DOCUMENTS } from "../pages/client/documents";
import { servePages } from "../pages/routes";
import type { SignInParts } from "../pages/session/parts";
import type { RestRoutes } from "../rest/routes";
import { startApollo } from "./apollo";
import { closeAfterAnswer, Drain, emptyConnections } from "./drain";
import { serveGraphiql } from "./graphiql";
import { type GraphqlRouteParts, serveGraphql } from "./graphql-route";
import { serveHealth } from "./health-routes";
import { limitRate } from "./limits/rate";
import { LIMITS, type Limits } from "./limits/table";
import { answerErrors, answerFrameworkErrors, onlyThisMachine } from "./plain-answer";
import { refuseRepeatedHeaders } from "./repeated-headers";
import { serveRest } from "./rest-routes";
import { recordRequests, type Telemetry } from "./telemetry/record-requests";
import { alsoTrusting } from "./trusted-operations";

export interface AppParts extends Omit<GraphqlRouteParts, "limits" | "limitRate" | "noteRequests"> {
  readonly schema: GraphQLSchema;
  readonly operationsFolder: string;
  /** The personas that GraphiQL offers; null: none, and tokens come from a provider. */
  readonly tryingOut: TryingOut | null;
  /** Resolves when the database answers, with a notice for the operator of the service, or null. */
  readonly ready: () => Promise<string | null>;
  /** Whether introspection, suggestions and GraphiQL show the schema. */
  readonly introspection: boolean;
  /** Proxies whose X-Forwarded-For is trusted: addresses, as a list with commas; null: none. */
  readonly trustedProxies: string | null;
  readonly limits?: Limits;
  /** How many requests a client may send in a minute; 0: any number. */
  readonly requestsAMinute: number;
  /** Who hears of requests; left out: nobody. */
  readonly telemetry?: Telemetry;
  /** Exchanges the secrets of programs for access tokens; null, and left out: nobody does. */
  readonly clientTokens?: ClientTokens | null;
  /** The routes of other standards; left out: none. */
  readonly rest?: readonly RestRoutes[];
  /** How people sign in to the pages; left out: they do not. */
  readonly signIn?: SignInParts;
  /** Whether clients may send the hash of a query that the service has kept; left out, no. */
  readonly automaticPersistedQueries?: boolean;
  /** Its announced end; left out: it ends without announcing it. */
  readonly drain?: Drain;
}

/**
 * The HTTP service: GraphQL at /graphql, the routes of other standards, the pages for people,
 * GraphiQL at /, health at /healthz and
 * /readyz.
 */
export async function buildApp({
  limits = LIMITS,
  drain = new Drain(0),
  ...parts
}: AppParts): Promise<FastifyInstance> {
  const { logger, tryingOut, introspection } = parts;
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.arrival,
    trustProxy: parts.trustedProxies ?? false,
    // Closing lets requests that are running finish, and ends only the idle connections.
    forceCloseConnections: "idle",
    // A request that still comes while it closes is answered.
    return503OnClosing: false,
    frameworkErrors: answerFrameworkErrors,
  });
  const apollo = await startApollo({ ...parts, limits });
  app.addHook("onClose", () => apollo.stop());
  app.addHook("preClose", async () => {
    if (drain.hasBegun) await emptyConnections(app);
  });
  app.addHook("onSend", closeAfterAnswer);
  answerErrors(app, logger, limits.bodyBytes);
  app.addHook("onRequest", refuseRepeatedHeaders);
  if (tryingOut) app.addHook("onRequest", onlyThisMachine);
  const shared = {
    logger,
    limits,
    authenticate: parts.authenticate,
    clientTokens: parts.clientTokens ?? null,
    contextOf: parts.contextOf,
    limitRate: await limitRate(app, parts.requestsAMinute),
    noteRequests: recordRequests(app, parts.telemetry),
  };
  const trusted = parts.trusted && alsoTrusting(parts.trusted, PAGE_DOCUMENTS);
  await serveGraphql(app, apollo, { ...parts, ...shared, ...(trusted && { trusted }) });
  for (const routes of parts.rest ?? []) await serveRest(app, routes, shared);
  await servePages(app, { ...shared, areFront: !introspection, signIn: parts.signIn ?? null });
  if (introspection) serveGraphiql(app, parts.operationsFolder, tryingOut);
  serveHealth(app, parts.ready, drain);
  return app;
}
