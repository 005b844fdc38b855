import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { PAGE_LIMIT } from "./connection";

/**
 * What a plain list is taken to hold: the closed lists of the reference data are longer and shorter. A field whose list is
 * always short says so: `@Extensions({ typicalSize: 4 })`. A field that takes much working out says what it counts for as
 * well: `@Extensions({ work: 300 })`, or `@Extensions({ workOnAnotherDay: 20 })` where that is so only of another day than
 * today. One of work is a tenth of a millisecond of processor time (docs/limits.md; `npm run bench:load -- --price`).
 */
const PLAIN_LIST = 10;

/** What an operation is counted to ask for, before it runs. */
export interface Cost {
  /** One for every field asked of every object, and what is worked out. */
  readonly counted: number;
  /** The part of it that is worked out. */
  readonly work: number;
  /** How many fields deep it reaches; introspection, whose standard query is deeper than any, is left out. */
  readonly depth: number;
}

/**
 * Counts an operation's cost before it runs: one for every object and every field asked of it, multiplied by page sizes,
 * through fragments and aliases. A page size in a variable counts with the variable's value. Introspection counts once
 * each field: what it answers is as long as the schema, however often a list stands in a list.
 * @param operation a valid one: its fragments make no circle.
 * @param today YYYY-MM-DD; left out, every day that is named is another.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  today?: string,
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  // Each fragment is counted once: fragments that spread each other twice would take 2^n steps to walk.
  const known = new Map<string, Cost>();
  const root = schema.getRootType(operation.operation);
  return root ? selection(operation.selectionSet, root, 1) : NOTHING;

  function selection(set: SelectionSetNode, type: GraphQLCompositeType | null, pageSize: number): Cost {
    let [counted, work, depth] = [0, 0, 0];
    for (const node of set.selections) {
      const cost =
        node.kind === Kind.FIELD
          ? field(node, type, pageSize)
          : node.kind === Kind.INLINE_FRAGMENT
            ? selection(node.selectionSet, type && typeNamed(node.typeCondition?.name.value, type), pageSize)
            : fragment(node.name.value, type, pageSize);
      counted += cost.counted;
      work += cost.work;
      depth = Math.max(depth, cost.depth);
    }
    return { counted, work, depth };
  }

  function fragment(name: string, type: GraphQLCompositeType | null, pageSize: number): Cost {
    const definition = fragments.get(name);
    if (!definition) return NOTHING;
    const key = `${name} ${type === null ? "introspected" : pageSize}`;
    const cost =
      known.get(key) ??
      selection(
        definition.selectionSet,
        type && typeNamed(definition.typeCondition.name.value, type),
        pageSize,
      );
    known.set(key, cost);
    return cost;
  }

  /**
   * @param parent null: within introspection.
   * @param pageSize of the connection that the field stands in: its nodes and edges are that many.
   */
  function field(node: FieldNode, parent: GraphQLCompositeType | null, pageSize: number): Cost {
    const name = node.name.value;
    if (!node.selectionSet) return { counted: 1, work: 0, depth: parent ? 1 : 0 };
    const definition =
      parent && !isUnionType(parent) && !name.startsWith("__") ? parent.getFields()[name] : undefined;
    const type = definition?.type;
    const named = type && getNamedType(type);
    if (!definition || !type || !named || !parent || !isCompositeType(named)) {
      const inner = selection(node.selectionSet, null, 1);
      return { counted: 1 + inner.counted, work: 0, depth: 0 };
    }
    const inner = selection(node.selectionSet, named, sizeAsked(node));
    const times = isListType(getNullableType(type))
      ? isPage(name, parent)
        ? pageSize
        : typicalSize(definition.extensions)
      : 1;
    const work = workOf(definition.extensions, isOfAnotherDay(node));
    return {
      counted: 1 + work + times * inner.counted,
      work: work + times * inner.work,
      depth: 1 + inner.depth,
    };
  }

  function isOfAnotherDay(node: FieldNode): boolean {
    const value = node.arguments?.find(({ name }) => name.value === "asOf")?.value;
    if (value?.kind === Kind.STRING) return value.value !== today;
    const day = value?.kind === Kind.VARIABLE ? valueIn(value.name.value) : null;
    return typeof day === "string" && day !== today;
  }

  function typeNamed(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }

  function sizeAsked(node: FieldNode): number {
    let largest = 1;
    for (const { name, value } of node.arguments ?? []) {
      if (name.value !== "first" && name.value !== "last") continue;
      const size =
        value.kind === Kind.INT
          ? Number(value.value)
          : value.kind === Kind.VARIABLE
            ? valueIn(value.name.value)
            : null;
      if (typeof size === "number") largest = Math.max(largest, Math.min(PAGE_LIMIT, size));
    }
    return largest;
  }

  function valueIn(name: string): unknown {
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) return variables[name];
    const value = operation.variableDefinitions?.find(
      (each) => each.variable.name.value === name,
    )?.defaultValue;
    if (value?.kind === Kind.INT) return Number(value.value);
    return value?.kind === Kind.STRING ? value.value : null;
  }
}

const NOTHING: Cost = { counted: 0, work: 0, depth: 0 };

const typicalSize = ({ typicalSize: size }: Readonly<Record<string, unknown>>): number =>
  typeof size === "number" ? size : PLAIN_LIST;

function workOf(
  { work, workOnAnotherDay }: Readonly<Record<string, unknown>>,
  isOfAnotherDay: boolean,
): number {
  const other = isOfAnotherDay ? workOnAnotherDay : 0;
  return (typeof work === "number" ? work : 0) + (typeof other === "number" ? other : 0);
}

const isPage = (name: string, parent: GraphQLCompositeType): boolean =>
  (name === "edges" || name === "nodes") && parent.name.endsWith("Connection");
