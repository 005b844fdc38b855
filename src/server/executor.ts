import type { ApolloServerOptionsWithGateway } from "@apollo/server";
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
import type { Deadline } from "./limits/deadline";

/** What the executor needs of a request's context. */
export interface Timed {
  readonly deadline: Deadline;
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
 * left to graphql-js; so are mutations, and variables that do not fit, which graphql-js explains better.
 */
export function createExecutor(schema: GraphQLSchema): (execution: Execution) => Promise<ExecutionResult> {
  /** Least recently used first. "once": asked once. "never": cannot be compiled. */
  const cache = new Map<string, CompiledQuery | "once" | "never">();

  function compiled({ document, documentKey, operation }: Execution): CompiledQuery | null {
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
    const query = compiled(execution);
    if (!query) return plainly();
    const result = await query.query(undefined, contextValue, variables);
    if (!("data" in result)) return plainly();
    return result.errors
      ? { ...result, errors: result.errors.map((error) => rebuilt(error, document)) }
      : result;
  };
}

/**
 * The executor in the slot that Apollo keeps for gateways: there its errors are masked like any other's. In
 * responseForOperation they would leave as they are.
 */
export function executorGateway(schema: GraphQLSchema): Gateway {
  const run = createExecutor(schema);
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, queryHash, operation, request, context }) =>
        context.deadline.within(
          run({
            document,
            documentKey: queryHash,
            operation,
            variables: request.variables ?? {},
            contextValue: context,
          }),
        ),
    }),
    stop: async () => {},
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
): CompiledQuery | "never" {
  try {
    const query = compileQuery(schema, document, name);
    return isCompiledQuery(query) ? query : "never";
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
