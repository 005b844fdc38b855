import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  isEnumType,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SourceLocation,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { findDifferences, type JitDifferences, mayDiffer } from "./jit-differences";

/** A validated operation, ready to run. */
export interface Execution {
  readonly document: DocumentNode;
  /** Names the document: equal documents have equal keys. */
  readonly documentKey: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contextValue: unknown;
}

export type RunOperation = (execution: Execution) => Promise<ExecutionResult>;

interface Compiled {
  readonly query: CompiledQuery;
  readonly differences: JitDifferences;
}

/**
 * More operations than one employer's programs use; compiled, those of seed/operations take 8 to 42 kB each.
 */
const CACHE_SIZE = 500;

/**
 * Makes the function that runs operations. From the second time an operation is requested it runs compiled by
 * graphql-jit. graphql-js runs everything else: operations requested once, mutations, variables that
 * graphql-jit would treat differently, and variables that do not fit their types, because graphql-js explains
 * those better.
 *
 * Compiled operations give texts, numbers, flags and values of enums as resolvers return them: graphql-jit otherwise
 * makes the field's path and place for each value, in case it has to name them in an error. Tests ask graphql-js, and
 * fail if it would give another value than the resolver's (`test/support/values-as-they-are.ts`).
 *
 * Without it the service takes × 1.24 (± 0.10) of the processor time for a page of 50 workers, × 1.26 (±
 * 0.13) for one worker's path and × 1.15 (± 0.11) for reference data (28 November 2026, two busy cores,
 * bench/README.md; on 21 November, with idle cores, × 1.85 for the page). Compiling takes 0.5 to 3 ms, which
 * an operation that is requested once does not earn back. With values as they are it takes × 0.83 for the page and
 * × 0.82 for the path (30 November 2026, nine rounds in turn).
 * @throws Error if the API names a value of an enum otherwise than the code does.
 */
export function createExecutor(schema: GraphQLSchema): RunOperation {
  refuseRenamedValues(schema);
  const findCompiled = cacheOfCompiled(schema);
  return async (execution) => {
    const { document, operation, variables, contextValue } = execution;
    const runUncompiled = () =>
      execute({
        schema,
        document,
        contextValue,
        variableValues: variables,
        operationName: operation.name?.value,
      });
    if (operation.operation !== OperationTypeNode.QUERY || !variablesFit(schema, operation, variables))
      return runUncompiled();
    const compiled = findCompiled(execution);
    if (!compiled || mayDiffer(compiled.differences, variables)) return runUncompiled();
    const result = await compiled.query.query(undefined, contextValue, variables);
    if (!("data" in result)) return runUncompiled();
    return result.errors
      ? { ...result, errors: result.errors.map((error) => toGraphQLError(error, document)) }
      : result;
  };
}

function refuseRenamedValues(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    for (const { name, value } of isEnumType(type) ? type.getValues() : [])
      if (value !== name)
        throw new Error(
          `The enum ${type.name} names ${JSON.stringify(value)} ${name}; compiled operations need one name for both.`,
        );
}

/**
 * Finds the compiled form of an operation, compiling it the second time it is requested; null: it has none.
 */
function cacheOfCompiled(schema: GraphQLSchema): (execution: Execution) => Compiled | null {
  const cache = new LRUCache<string, Compiled | "requested once" | "cannot be compiled">({ max: CACHE_SIZE });
  return ({ document, documentKey, operation }) => {
    const name = operation.name?.value;
    const key = `${documentKey} ${name ?? ""}`;
    let entry = cache.get(key);
    if (entry === undefined) cache.set(key, "requested once");
    else if (entry === "requested once") {
      entry = compile(schema, document, name) ?? "cannot be compiled";
      cache.set(key, entry);
    }
    return typeof entry === "object" ? entry : null;
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, name: string | undefined): Compiled | null {
  try {
    const query = compileQuery(schema, document, name, { disableLeafSerialization: true });
    return isCompiledQuery(query) ? { query, differences: findDifferences(schema, document) } : null;
  } catch {
    return null;
  }
}

/** graphql-jit does not enforce @oneOf in variables, so graphql-js checks them first. */
function variablesFit(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return (
    variableDefinitions.length === 0 ||
    getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors === undefined
  );
}

/** graphql-jit's errors only look like GraphQL errors: they lack the fields that Apollo copies. */
function toGraphQLError(error: GraphQLError, document: DocumentNode): GraphQLError {
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
