import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from "fastify";
import type { Logger } from "pino";
import type { Actor } from "../access/actor";
import type { Context } from "../resolvers/context";
import { Admission } from "./admission/admission";
import { turnOf } from "./admission/turn-of-request";
import { type Authenticate, authenticationHooks } from "./authentication";
import { allowOrigins } from "./cors";
import type { TimedContext } from "./execution/apollo-jit-plugin";
import { limitBody } from "./limits/body";
import { Deadline } from "./limits/deadline";
import type { Limits } from "./limits/table";
import type { RecordedContext } from "./telemetry/plugin";
import type { RequestTrace } from "./telemetry/tracing";
import { onlyTrusted, type TrustedOperations } from "./trusted-operations";

export interface GraphqlRouteParts {
  readonly logger: Logger;
  readonly authenticate: Authenticate;
  /** Makes the context of one request. */
  readonly contextOf: (
    actor: Actor | null,
    deadline: Deadline,
    trace: RequestTrace | null,
  ) => Context & Omit<TimedContext, "turn">;
  /** Whether visitors with a browser are sent on to GraphiQL. */
  readonly introspection: boolean;
  /** Origins whose pages may call the API; null: those of this machine. */
  readonly corsOrigins: readonly string[] | null;
  readonly limits: Limits;
  /** The only documents that are run; left out, all are. */
  readonly trusted?: TrustedOperations;
  /** Decides when operations run; left out, one by these limits. */
  readonly admission?: Admission;
  /** Counts requests by the rate limit. */
  readonly limitRate: readonly onRequestHookHandler[];
  /** Notes the requests of its scope. */
  readonly noteRequests: (scope: FastifyInstance) => void;
}

/** Serves GraphQL at /graphql. */
export async function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Context & TimedContext & RecordedContext>,
  parts: GraphqlRouteParts,
): Promise<void> {
  const { logger, authenticate, contextOf, introspection, corsOrigins, limits } = parts;
  app.decorateRequest("actor", null);
  app.decorateRequest("refusal", null);
  const { admission = new Admission(limits.admission) } = parts;
  const { recognise, admit } = authenticationHooks(authenticate, logger);
  await app.register(async (scope) => {
    parts.noteRequests(scope);
    // Before the caller is identified, so that a page can read a refusal too.
    await allowOrigins(scope, corsOrigins);
    scope.route({
      url: "/graphql",
      method: ["GET", "POST", "OPTIONS"],
      onRequest: [
        async (request, reply) => {
          if (introspection && isVisit(request)) return reply.redirect("/");
        },
        recognise,
        ...parts.limitRate,
      ],
      // After the request was counted, so that forged tokens are rate limited too; and before its body is
      // read.
      preParsing: [admit, limitBody(limits.anonymousBodyBytes)],
      ...(parts.trusted && { preHandler: onlyTrusted(parts.trusted) }),
      onSend: async (_, reply) => {
        // Every answer may be about a person's health.
        reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
      },
      handler: fastifyApolloHandler(apollo, {
        context: async (request, reply) =>
          Object.assign(contextOf(request.actor, new Deadline(limits.execution), request.record.trace), {
            record: request.record,
            turn: turnOf(admission, request, reply),
          }),
      }),
    });
  });
}

/** Whether somebody opens the endpoint in a browser: GraphiQL serves them better. */
function isVisit({ method, headers, query }: FastifyRequest): boolean {
  return (
    method === "GET" &&
    headers.accept?.includes("text/html") === true &&
    !Object.hasOwn(Object(query) as object, "query")
  );
}
