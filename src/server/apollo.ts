import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Context } from "../resolvers/context";
import { turnPlugin } from "./admission/plugin";
import { createJitOptions, type TimedContext } from "./execution/apollo-jit-plugin";
import { noIntrospection } from "./hidden-schema";
import { hintsPlugin } from "./hints-plugin";
import { excessRule, limitsPlugin } from "./limits/plugin";
import type { Limits } from "./limits/table";
import { mask } from "./mask";
import { statusPlugin } from "./status-plugin";
import { type RecordedContext, recordPlugin } from "./telemetry/plugin";

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** Whether introspection is answered, and errors suggest names from the schema. */
  readonly introspection: boolean;
  readonly limits: Limits;
  /** Whether it keeps queries, so that a client can send the hash alone; left out, it keeps none. */
  readonly automaticPersistedQueries?: boolean;
}

/** Starts the GraphQL server; the caller stops it. */
export async function startApollo({
  schema,
  logger,
  introspection,
  limits,
  automaticPersistedQueries = false,
}: ApolloParts): Promise<ApolloServer<Context & TimedContext & RecordedContext>> {
  const { gateway, plugin } = createJitOptions(schema);
  const apollo = new ApolloServer<Context & TimedContext & RecordedContext>({
    gateway,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    ...(!automaticPersistedQueries && { persistedQueries: false as const }),
    stopOnTerminationSignals: false,
    formatError: mask(logger, { suggests: introspection, schema }),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: introspection ? [excessRule] : [excessRule, noIntrospection],
    // Left on, the cache-control plugin costs half of a page's time (measured: × 1.9).
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(limits),
      hintsPlugin,
      statusPlugin,
      turnPlugin,
      recordPlugin,
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

/** The start of Apollo's message, without the text of the error that follows it. */
const headOf = (text: unknown): string => String(text).split(":")[0] ?? "";
