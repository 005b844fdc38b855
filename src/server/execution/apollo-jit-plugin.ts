import {
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
} from "@apollo/server";
import { type ExecutionResult, GraphQLError, type GraphQLSchema, OperationTypeNode } from "graphql";
import type { Reading } from "../../database/reading";
import type { Turn } from "../admission/turn";
import type { Deadline } from "../limits/deadline";
import { addArgumentPaths } from "./argument-errors";
import { createExecutor } from "./jit";

/** The parts of a request's context that running an operation needs. */
export interface TimedContext {
  readonly deadline: Deadline;
  /** When it may run. Time spent waiting counts towards the deadline. */
  readonly turn: Turn;
  /** What has to be recorded before the answer may leave. */
  readonly database: Pick<Reading, "recorded">;
}

/** The two options of Apollo Server by which somebody else runs its operations. */
export interface JitOptions {
  readonly gateway: ApolloServerOptionsWithGateway<TimedContext>["gateway"];
  readonly plugin: ApolloServerPlugin<TimedContext>;
}

/**
 * Has Apollo Server run operations through graphql-jit. The plugin's hook runs each operation. A result
 * without errors is answered by the hook itself. A result with errors goes on to a gateway that only hands it
 * over, because Apollo masks errors there and not in the hook.
 *
 * For a gateway Apollo makes an object that keeps the whole request until the next full collection
 * (docs/decisions/2026-11-21-getters-belong-to-classes.md). On 21 November 2026, with idle cores,
 * `{ __typename }` took 0.42 ms through the gateway and 0.19 ms through the hook; for a page of 50 workers it
 * makes no difference (× 0.98 ± 0.08 on 28 November, busy cores).
 */
export function createJitOptions(schema: GraphQLSchema): JitOptions {
  const run = createExecutor(schema);
  /** Results with errors, by the context of their request. */
  const failed = new WeakMap<object, Promise<ExecutionResult>>();
  const listener: GraphQLRequestListener<TimedContext> = {
    async responseForOperation({ document, queryHash, source, operation, request, contextValue }) {
      const variables = request.variables ?? {};
      const running = contextValue.deadline.within(
        () =>
          contextValue.turn.take(async () => {
            const answer = await run({
              document,
              documentKey: queryHash ?? source,
              operation,
              variables,
              contextValue,
            });
            return onceRecorded(contextValue.database, answer);
          }),
        operation.operation === OperationTypeNode.MUTATION,
      );
      const result = await running.catch(() => null);
      if (result && !result.errors)
        return {
          http: { headers: new HeaderMap(), status: undefined },
          body: { kind: "single", singleResult: result },
        };
      const explained = ({ errors = [], ...rest }: ExecutionResult) => ({
        ...rest,
        errors: addArgumentPaths(schema, { document, operation, variables }, errors),
      });
      failed.set(contextValue, result ? Promise.resolve(explained(result)) : running);
      return null;
    },
  };
  return {
    plugin: { requestDidStart: async () => listener },
    gateway: {
      onSchemaLoadOrUpdate(publish) {
        publish({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => {};
      },
      load: async () => ({
        executor: async ({ context }) => {
          const result = failed.get(context);
          if (!result)
            throw new Error(
              "Invariant violated: the gateway was asked for an operation that was never executed.",
            );
          return await result;
        },
      }),
      stop: async () => {},
    },
  };
}

/** The answer once what it has to wait for is recorded. If that failed, nothing is answered but that. */
async function onceRecorded(
  database: TimedContext["database"],
  answer: ExecutionResult,
): Promise<ExecutionResult> {
  try {
    await database.recorded();
    return answer;
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    // Apollo looks at the original error only where the error names a field.
    const path = answer.errors?.[0]?.path?.slice(0, 1) ?? Object.keys(answer.data ?? {}).slice(0, 1);
    return { data: null, errors: [new GraphQLError(originalError.message, { path, originalError })] };
  }
}
