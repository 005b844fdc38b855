import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { PAGE_LIMIT } from "./connection";

/** What one operation may cost. The three users' operations cost under half of it. */
export const COST_CEILING = 20_000;

/** What a plain list is taken to hold: the closed lists of the reference data are longer and shorter. */
const PLAIN_LIST = 10;

/** Counting stops here: what is over it is refused whatever it would come to. */
const ENOUGH = COST_CEILING * 1_000;

/**
 * Counts an operation's cost before it runs: one for every object and every field asked of it, multiplied by page sizes,
 * through fragments and aliases. A page size in a variable counts with the variable's value.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const root = operation.operation === "mutation" ? schema.getMutationType() : schema.getQueryType();
  return root ? selection(operation.selectionSet, root, 1) : 0;

  function selection(set: SelectionSetNode, type: GraphQLObjectType | null, pageSize: number): number {
    let cost = 0;
    for (const node of set.selections) {
      if (cost > ENOUGH) return cost;
      if (node.kind === Kind.FIELD) cost += field(node, type, pageSize);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        cost += selection(node.selectionSet, typeNamed(node.typeCondition?.name.value) ?? type, pageSize);
      else {
        const fragment = fragments.get(node.name.value);
        if (fragment)
          cost += selection(
            fragment.selectionSet,
            typeNamed(fragment.typeCondition.name.value) ?? type,
            pageSize,
          );
      }
    }
    return cost;
  }

  /** @param pageSize of the connection that the field stands in: its nodes and edges are that many. */
  function field(node: FieldNode, parent: GraphQLObjectType | null, pageSize: number): number {
    const definition = parent?.getFields()[node.name.value];
    if (!node.selectionSet || !definition || !isCompositeType(getNamedType(definition.type))) return 1;
    const named = getNamedType(definition.type);
    const type = isObjectType(named) ? named : null;
    const own = sizeAsked(node);
    const bare = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    const times = isListType(bare) ? (isEdges(node.name.value, parent) ? pageSize : PLAIN_LIST) : 1;
    if (isInterfaceType(named) || isUnionType(named))
      return 1 + times * selection(node.selectionSet, null, own);
    return 1 + times * selection(node.selectionSet, type, own);
  }

  function typeNamed(name: string | undefined): GraphQLObjectType | null {
    const type = name === undefined ? undefined : schema.getType(name);
    return isObjectType(type) ? type : null;
  }

  function sizeAsked(node: FieldNode): number {
    for (const { name, value } of node.arguments ?? []) {
      if (name.value !== "first" && name.value !== "last") continue;
      const size =
        value.kind === Kind.INT
          ? Number(value.value)
          : value.kind === Kind.VARIABLE
            ? variables[value.name.value]
            : null;
      if (typeof size === "number") return Math.min(PAGE_LIMIT, Math.max(1, size));
    }
    return 1;
  }
}

const isEdges = (name: string, parent: GraphQLObjectType | null): boolean =>
  (name === "edges" || name === "nodes") && (parent?.name.endsWith("Connection") ?? false);
