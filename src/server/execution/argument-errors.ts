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
import { misfitIn, placeOf } from "./argument-paths";

/** An operation as it was asked. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What graphql-js says of a variable whose value does not fit its type; nothing has run then. */
const OF_VARIABLE = /^Variable "\$/;

/** What it says while it runs an operation, when a variable's value does not fit an argument (GraphQL, 6.4.1). */
const OF_ARGUMENT = /^Argument ".+" (of non-null type|of required type|has invalid value)/s;

/**
 * Gives errors of graphql-js about variables the shape of every refusal of arguments (docs/errors.md): a code, and the path to what
 * does not fit, from the name of the argument on. Others stay as they are.
 */
export function nameMisfits(
  schema: GraphQLSchema,
  asked: Asked,
  errors: readonly GraphQLError[],
): readonly GraphQLError[] {
  const ofVariables = errors.some(({ message }) => OF_VARIABLE.test(message))
    ? misfitsOfVariables(schema, asked)
    : [];
  return errors.map((error, at) => {
    if (OF_VARIABLE.test(error.message)) return extended(error, ofVariables[at], {});
    if (!OF_ARGUMENT.test(error.message) || error.extensions.code) return error;
    return extended(error, misfitOfArgument(schema, asked, error), { code: "BAD_USER_INPUT" });
  });
}

type Misfit = Pick<UserError, "code" | "field">;

function extended(error: GraphQLError, misfit: Misfit | null | undefined, more: object): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  const userErrors = misfit ? { userErrors: [{ ...misfit, message }] } : {};
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { ...extensions, ...more, ...userErrors },
  });
}

/** One for each error of graphql-js, in its order. */
function misfitsOfVariables(schema: GraphQLSchema, { document, operation, variables }: Asked): Misfit[] {
  return (operation.variableDefinitions ?? []).flatMap((definition) => {
    const { name } = definition.variable;
    const misfits = misfitsOfValue(schema, definition, variables);
    if (misfits.length === 0) return [];
    const place = placeOf(
      schema,
      document,
      (node) => node.kind === Kind.VARIABLE && node.name.value === name.value,
    );
    const start = place?.path ?? [name.value];
    return misfits.map(({ code, field }) => ({ code, field: [...start, ...field] }));
  });
}

function misfitsOfValue(
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Misfit[] {
  const type = typeFromAST(schema, typeNode);
  if (!isInputType(type)) return [];
  const value = variables[variable.name.value];
  if (value === undefined)
    return !defaultValue && isNonNullType(type) ? [{ code: "MISSING", field: [] }] : [];
  if (value === null) return isNonNullType(type) ? [{ code: "MISSING", field: [] }] : [];
  const misfits: Misfit[] = [];
  coerceInputValue(value, type, (path, invalid, { message }) => {
    misfits.push({ code: codeOf(message, invalid), field: [...path.map(String), ...memberIn(message)] });
  });
  return misfits;
}

const codeOf = (message: string, invalid: unknown): UserErrorCode => {
  if (/of required type .+ was not provided|not to be null/s.test(message)) return "MISSING";
  if (/Exactly one key/.test(message))
    return Object.keys(Object(invalid)).length > 1 ? "UNREADABLE" : "MISSING";
  if (/does not exist in ".+" enum/s.test(message)) return "UNKNOWN_CODE";
  return /32-bit/.test(message) ? "OUT_OF_RANGE" : "UNREADABLE";
};

/** The member of an object that graphql-js names in words alone. */
const memberIn = (message: string): string[] => {
  const [, member] = /^Field "([^"]+)"/.exec(message) ?? [];
  return member === undefined ? [] : [member];
};

function misfitOfArgument(
  schema: GraphQLSchema,
  { document, variables }: Asked,
  { nodes, message }: GraphQLError,
): Misfit | null {
  const [node] = nodes ?? [];
  if (!node) return null;
  if (!isValueNode(node)) {
    // A required argument that was not given at all: the node is the field's.
    const [, argument = ""] = /^Argument "([^"]+)"/.exec(message) ?? [];
    return { code: "MISSING", field: [argument] };
  }
  const place = placeOf(schema, document, (each) => each === node);
  if (!place) return null;
  const part = place.type && misfitIn(node satisfies ValueNode, place.type, variables);
  return { code: "MISSING", field: [...place.path, ...(part ?? [])] };
}
