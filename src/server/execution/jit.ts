import {
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
} from "@apollo/server";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SourceLocation,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Turn } from "../admission/turn";
import type { Deadline } from "../limits/deadline";
import { nameMisfits } from "./argument-errors";
import { type Differing, differingIn, differs } from "./jit-differences";

/** What the executor needs of a request's context. */
export interface Timed {
  readonly deadline: Deadline;
  /** When it may run. Waiting for it counts as time that it takes. */
  readonly turn: Turn;
}

type Gateway = ApolloServerOptionsWithGateway<Timed>["gateway"];

/** A validated operation, ready to run. */
export interface Execution {
  readonly document: DocumentNode;
  /** Names the document: equal documents have equal keys. */
  readonly documentKey: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contextValue: unknown;
}

/** More operations than the programs of one employer ask; compiled, those of seed/operations take 8 to 42 kB each. */
const CACHE_SIZE = 500;

/**
 * Makes the function that runs operations: compiled by graphql-jit from the second time that one is asked, which saves
 * nearly half of a page's time (measured: without it x1.85). Compiling takes 0.5 to 3 ms, so an operation that comes once is
 * left to graphql-js. So are mutations, variables that graphql-jit would take otherwise, and variables that do not fit, which graphql-js explains better.
 */
export function createExecutor(schema: GraphQLSchema): (execution: Execution) => Promise<ExecutionResult> {
  /** Least recently used first. "once": asked once. "never": cannot be compiled. */
  const cache = new Map<string, Compiled | "once" | "never">();

  function compiled({ document, documentKey, operation }: Execution): Compiled | null {
    const name = operation.name?.value;
    const key = `${documentKey} ${name ?? ""}`;
    const found = cache.get(key);
    const entry = found === "once" ? compile(schema, document, name) : (found ?? "once");
    cache.delete(key);
    cache.set(key, entry);
    for (const oldest of cache.keys()) {
      if (cache.size <= CACHE_SIZE) break;
      cache.delete(oldest);
    }
    return typeof entry === "string" ? null : entry;
  }

  return async (execution) => {
    const { document, operation, variables, contextValue } = execution;
    const plainly = () =>
      execute({
        schema,
        document,
        contextValue,
        variableValues: variables,
        operationName: operation.name?.value,
      });
    if (operation.operation !== OperationTypeNode.QUERY || !fits(schema, operation, variables))
      return plainly();
    const found = compiled(execution);
    if (!found || differs(found.differing, variables)) return plainly();
    const result = await found.query.query(undefined, contextValue, variables);
    if (!("data" in result)) return plainly();
    return result.errors
      ? { ...result, errors: result.errors.map((error) => rebuilt(error, document)) }
      : result;
  };
}

/** Where Apollo lets operations be run by others. */
export interface Executing {
  readonly gateway: Gateway;
  readonly plugin: ApolloServerPlugin<Timed>;
}

/**
 * Runs operations in the hook that answers in Apollo's place. What has an error is handed on to the slot that Apollo keeps for
 * gateways, since only there its errors are masked like any other's. What has none is answered by the hook itself: for a gateway Apollo
 * makes an object that keeps the whole request until the next full collection, which took longer than all else that Apollo does
 * (docs/decisions/2026-11-21-getters-belong-to-classes.md).
 */
export function executing(schema: GraphQLSchema): Executing {
  const run = createExecutor(schema);
  /** What was run and has an error, by the context of its request. */
  const withErrors = new WeakMap<object, Promise<ExecutionResult>>();
  const listener: GraphQLRequestListener<Timed> = {
    async responseForOperation({ document, queryHash, source, operation, request, contextValue }) {
      const variables = request.variables ?? {};
      const running = contextValue.deadline.within(
        () =>
          contextValue.turn.take(() =>
            run({ document, documentKey: queryHash ?? source, operation, variables, contextValue }),
          ),
        operation.operation === OperationTypeNode.MUTATION,
      );
      const result = await running.catch(() => null);
      if (result && !result.errors)
        return {
          http: { headers: new HeaderMap(), status: undefined },
          body: { kind: "single", singleResult: result },
        };
      const named = ({ errors = [], ...rest }: ExecutionResult) => ({
        ...rest,
        errors: nameMisfits(schema, { document, operation, variables }, errors),
      });
      withErrors.set(contextValue, result ? Promise.resolve(named(result)) : running);
      return null;
    },
  };
  return {
    plugin: { requestDidStart: async () => listener },
    gateway: {
      onSchemaLoadOrUpdate(tell) {
        tell({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => {};
      },
      load: async () => ({
        executor: async ({ context }) => {
          const running = withErrors.get(context);
          if (!running) throw new Error("An operation came to be answered that was never run.");
          return await running;
        },
      }),
      stop: async () => {},
    },
  };
}

interface Compiled {
  readonly query: CompiledQuery;
  readonly differing: Differing;
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
): Compiled | "never" {
  try {
    const query = compileQuery(schema, document, name);
    return isCompiledQuery(query) ? { query, differing: differingIn(schema, document) } : "never";
  } catch {
    return "never";
  }
}

/** graphql-jit does not enforce @oneOf in variables, so graphql-js looks at them first. */
function fits(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return (
    variableDefinitions.length === 0 ||
    getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors === undefined
  );
}

/** graphql-jit's errors only look like GraphQL errors: their fields are not those that Apollo copies. */
function rebuilt(error: GraphQLError, document: DocumentNode): GraphQLError {
  const source = document.loc?.source;
  return new GraphQLError(error.message, {
    source,
    positions: source && error.locations?.map((location) => offsetOf(source.body, location)),
    path: error.path,
    originalError: error.originalError,
    extensions: error.extensions,
  });
}

function offsetOf(body: string, { line, column }: SourceLocation): number {
  let start = 0;
  let at = 1;
  for (const lineBreak of body.matchAll(/\r\n|[\n\r]/g)) {
    if (at === line) break;
    at += 1;
    start = lineBreak.index + lineBreak[0].length;
  }
  return start + column - 1;
}
