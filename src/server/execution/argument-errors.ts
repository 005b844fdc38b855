import {
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  isValueNode,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
  type VariableDefinitionNode,
} from "graphql";
import type { UserError, UserErrorCode } from "../../entities/user-error";
import { faultyPartOf, placeOf } from "./argument-paths";

/** An operation with the values that it was requested with. */
export interface RequestedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How graphql-js reports a variable whose value does not fit its type; nothing has run then. */
const OF_VARIABLE = /^Variable "\$/;

/**
 * How graphql-js reports, while it runs an operation, a variable whose value does not fit an argument
 * (GraphQL, 6.4.1).
 */
const OF_ARGUMENT = /^Argument ".+" (of non-null type|of required type|has invalid value)/s;

/**
 * Adds to graphql-js's errors about variables what every refusal of an argument has (docs/errors.md): a code,
 * and the path to the value that does not fit, starting with the name of the argument. Other errors stay as
 * they are.
 */
export function addArgumentPaths(
  schema: GraphQLSchema,
  request: RequestedOperation,
  errors: readonly GraphQLError[],
): readonly GraphQLError[] {
  const ofVariables = errors.some(({ message }) => OF_VARIABLE.test(message))
    ? faultsOfVariables(schema, request)
    : [];
  return errors.map((error, at) => {
    if (OF_VARIABLE.test(error.message)) return withFault(error, ofVariables[at], {});
    if (!OF_ARGUMENT.test(error.message) || error.extensions.code) return error;
    return withFault(error, faultOfArgument(schema, request, error), { code: "BAD_USER_INPUT" });
  });
}

type ArgumentFault = Pick<UserError, "code" | "field">;

function withFault(
  error: GraphQLError,
  fault: ArgumentFault | null | undefined,
  moreExtensions: object,
): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  const userErrors = fault ? { userErrors: [{ ...fault, message }] } : {};
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { ...extensions, ...moreExtensions, ...userErrors },
  });
}

/** One fault for each error of graphql-js, in the same order. */
function faultsOfVariables(
  schema: GraphQLSchema,
  { document, operation, variables }: RequestedOperation,
): ArgumentFault[] {
  return (operation.variableDefinitions ?? []).flatMap((definition) => {
    const { name } = definition.variable;
    const faults = faultsOfValue(schema, definition, variables);
    if (faults.length === 0) return [];
    const place = placeOf(
      schema,
      document,
      (node) => node.kind === Kind.VARIABLE && node.name.value === name.value,
    );
    const start = place?.path ?? [name.value];
    return faults.map(({ code, field }) => ({ code, field: [...start, ...field] }));
  });
}

function faultsOfValue(
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ArgumentFault[] {
  const type = typeFromAST(schema, typeNode);
  if (!isInputType(type)) return [];
  const value = variables[variable.name.value];
  if (value === undefined)
    return !defaultValue && isNonNullType(type) ? [{ code: "MISSING", field: [] }] : [];
  if (value === null) return isNonNullType(type) ? [{ code: "MISSING", field: [] }] : [];
  const faults: ArgumentFault[] = [];
  coerceInputValue(value, type, (path, invalid, { message }) => {
    faults.push({ code: codeOf(message, invalid), field: [...path.map(String), ...memberIn(message)] });
  });
  return faults;
}

const codeOf = (message: string, invalid: unknown): UserErrorCode => {
  if (/of required type .+ was not provided|not to be null/s.test(message)) return "MISSING";
  if (/Exactly one key/.test(message))
    return Object.keys(Object(invalid)).length > 1 ? "UNREADABLE" : "MISSING";
  if (/does not exist in ".+" enum/s.test(message)) return "UNKNOWN_CODE";
  return /32-bit/.test(message) ? "OUT_OF_RANGE" : "UNREADABLE";
};

/** The member of an object that graphql-js names only in its message. */
const memberIn = (message: string): string[] => {
  const [, member] = /^Field "([^"]+)"/.exec(message) ?? [];
  return member === undefined ? [] : [member];
};

function faultOfArgument(
  schema: GraphQLSchema,
  { document, variables }: RequestedOperation,
  { nodes, message }: GraphQLError,
): ArgumentFault | null {
  const [node] = nodes ?? [];
  if (!node) return null;
  if (!isValueNode(node)) {
    // A required argument was not given at all, so that the node is the field.
    const [, argument = ""] = /^Argument "([^"]+)"/.exec(message) ?? [];
    return { code: "MISSING", field: [argument] };
  }
  const place = placeOf(schema, document, (each) => each === node);
  if (!place) return null;
  const part = place.type && faultyPartOf(node satisfies ValueNode, place.type, variables);
  return { code: "MISSING", field: [...place.path, ...(part ?? [])] };
}
