import {
  type ASTNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** A path that starts with the name of an argument. */
export type ArgumentPath = readonly string[];

interface Place {
  readonly path: ArgumentPath;
  /** The type of the value that is expected there; null if the document does not determine it. */
  readonly type: GraphQLInputType | null;
}

/** Finds a node within a document's arguments; null if it is in none of them. */
export function placeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  isSought: (node: ASTNode) => boolean,
): Place | null {
  const types = new TypeInfo(schema);
  let found: Place | null = null;
  visit(
    document,
    visitWithTypeInfo(types, {
      enter(node, _key, parent, keys, ancestors) {
        // The definition of a variable uses no variables.
        if (node.kind === Kind.VARIABLE_DEFINITION) return false;
        if (found !== null || !isSought(node)) return undefined;
        const path = pathOf(parent ? [...ancestors, parent] : ancestors, keys);
        if (path.length > 0) found = { path, type: types.getInputType() ?? null };
        return undefined;
      },
    }),
  );
  return found;
}

/**
 * @param above the node's ancestors, from the document down: nodes, and lists of them. @param keys the key of
 * each in the one before.
 */
function pathOf(
  above: readonly (ASTNode | readonly ASTNode[])[],
  keys: readonly (string | number)[],
): string[] {
  const path: string[] = [];
  let list = false;
  for (const [at, each] of above.entries()) {
    if (!("kind" in each)) {
      if (list) path.push(String(keys[at]));
      continue;
    }
    list = each.kind === Kind.LIST;
    if (each.kind === Kind.FIELD || each.kind === Kind.DIRECTIVE) path.length = 0;
    if (each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD) path.push(each.name.value);
  }
  return path;
}

/**
 * Finds the part of a literal that does not fit because a variable in it is null or was not given.
 * @returns the path from the literal to that part; null if all of it fits.
 */
export function faultyPartOf(
  literal: ValueNode,
  type: GraphQLInputType,
  variables: Readonly<Record<string, unknown>>,
): ArgumentPath | null {
  if (literal.kind === Kind.VARIABLE)
    return isNonNullType(type) && variables[literal.name.value] == null ? [] : null;
  if (isNonNullType(type)) return faultyPartOf(literal, type.ofType, variables);
  if (isListType(type) && literal.kind === Kind.LIST)
    return firstOf(literal.values, (each, at) =>
      prefixed(String(at), faultyPartOf(each, type.ofType, variables)),
    );
  if (!isInputObjectType(type) || literal.kind !== Kind.OBJECT) return null;
  return firstOf(Object.values(type.getFields()), (field) => {
    const given = literal.fields.find(({ name }) => name.value === field.name)?.value;
    if (!given) return isRequiredInputField(field) ? [field.name] : null;
    const isLeftOut = given.kind === Kind.VARIABLE && variables[given.name.value] === undefined;
    if (isLeftOut) return isRequiredInputField(field) || type.isOneOf ? [field.name] : null;
    const isNull = given.kind === Kind.VARIABLE && variables[given.name.value] === null;
    return type.isOneOf && isNull
      ? [field.name]
      : prefixed(field.name, faultyPartOf(given, field.type, variables));
  });
}

const prefixed = (name: string, path: ArgumentPath | null): ArgumentPath | null => path && [name, ...path];

function firstOf<T>(
  items: readonly T[],
  find: (item: T, at: number) => ArgumentPath | null,
): ArgumentPath | null {
  for (const [at, item] of items.entries()) {
    const found = find(item, at);
    if (found !== null) return found;
  }
  return null;
}
