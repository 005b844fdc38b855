import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { PAGE_LIMIT } from "./connection";

/**
 * How many items a plain list is assumed to hold: the closed lists of the reference data are longer and
 * shorter. A field whose list is always short declares it: `@Extensions({ typicalSize: 4 })`. A field that
 * takes much computing declares what it counts for as well: `@Extensions({ work: 300 })`, or
 * `@Extensions({ workOnAnotherDay: 20 })` if that is so only for a day other than today. One unit of work is
 * a tenth of a millisecond of processor time (docs/limits.md; `npm run bench:load -- --price`).
 */
const PLAIN_LIST = 10;

/** What an operation is counted to ask for, before it runs. */
export interface Cost {
  /** One for every field of every object, and the work. */
  readonly counted: number;
  /** The part of it that is computing. */
  readonly work: number;
  /**
   * How many fields deep it reaches, without introspection, whose standard query is deeper than any other.
   */
  readonly depth: number;
}

const NOTHING: Cost = { counted: 0, work: 0, depth: 0 };

/**
 * Counts an operation's cost before it runs: one for every object and every field of it, multiplied by page
 * sizes, through fragments and aliases. A page size in a variable counts with the variable's value.
 * Introspection counts one for each field: its answer is as long as the schema, however often a list is
 * inside a list.
 * @param operation a valid one: its fragments make no circle.
 * @param today YYYY-MM-DD; if it is left out, every day counts as another day.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  today?: string,
): Cost {
  const root = schema.getRootType(operation.operation);
  if (!root) return NOTHING;
  const last = lastCounted.get(operation);
  if (last && last.today === today && last.values.every(([name, value]) => variables[name] === value))
    return last.cost;
  const request = new RequestedValues(operation, variables, today);
  const cost = new CostCounter(schema, document, request).ofSelection(operation.selectionSet, root, 1);
  lastCounted.set(operation, { today, values: [...request.read], cost });
  return cost;
}

/** What was counted last for an operation, the day, and the values of those variables that it depends on. */
interface Counted {
  readonly today: string | undefined;
  readonly values: readonly (readonly [variable: string, value: unknown])[];
  readonly cost: Cost;
}

/** Most operations are asked for again and again with pages of one size: to count one takes 60 µs. */
const lastCounted = new WeakMap<OperationDefinitionNode, Counted>();

class CostCounter {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  /** Each fragment is counted once: fragments that spread each other twice would take 2^n steps to walk. */
  readonly #counted = new Map<string, Cost>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly request: RequestedValues,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
  }

  /**
   * @param type null: within introspection.
   * @param pageSize of the connection that the selection is on: its nodes and edges are that many.
   */
  ofSelection(set: SelectionSetNode, type: GraphQLCompositeType | null, pageSize: number): Cost {
    let [counted, work, depth] = [0, 0, 0];
    for (const node of set.selections) {
      const cost = this.#ofNode(node, type, pageSize);
      counted += cost.counted;
      work += cost.work;
      depth = Math.max(depth, cost.depth);
    }
    return { counted, work, depth };
  }

  #ofNode(node: SelectionNode, type: GraphQLCompositeType | null, pageSize: number): Cost {
    switch (node.kind) {
      case Kind.FIELD:
        return this.#ofField(node, type, pageSize);
      case Kind.INLINE_FRAGMENT:
        return this.ofSelection(
          node.selectionSet,
          type && this.#typeNamed(node.typeCondition?.name.value, type),
          pageSize,
        );
      case Kind.FRAGMENT_SPREAD:
        return this.#ofFragment(node.name.value, type, pageSize);
    }
  }

  #ofFragment(name: string, type: GraphQLCompositeType | null, pageSize: number): Cost {
    const definition = this.#fragments.get(name);
    if (!definition) return NOTHING;
    const key = `${name} ${type === null ? "introspected" : pageSize}`;
    const on = type && this.#typeNamed(definition.typeCondition.name.value, type);
    const cost = this.#counted.get(key) ?? this.ofSelection(definition.selectionSet, on, pageSize);
    this.#counted.set(key, cost);
    return cost;
  }

  #ofField(node: FieldNode, parent: GraphQLCompositeType | null, pageSize: number): Cost {
    if (!node.selectionSet) return { counted: 1, work: 0, depth: parent ? 1 : 0 };
    const definition = fieldOf(parent, node.name.value);
    const named = definition && getNamedType(definition.type);
    if (!definition || !parent || !isCompositeType(named)) {
      const inner = this.ofSelection(node.selectionSet, null, 1);
      return { counted: 1 + inner.counted, work: 0, depth: 0 };
    }
    const inner = this.ofSelection(node.selectionSet, named, this.request.pageSizeOf(node));
    const times = timesOf(definition, parent, pageSize);
    const work = workOf(definition, this.request.isOnAnotherDay(node));
    return {
      counted: 1 + work + times * inner.counted,
      work: work + times * inner.work,
      depth: 1 + inner.depth,
    };
  }

  #typeNamed(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }
}

/** The values of arguments, written out or in variables. */
class RequestedValues {
  /** The variables that were read, with what was sent for them. */
  readonly read = new Map<string, unknown>();

  constructor(
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly today: string | undefined,
  ) {}

  /** The size of the page that a field asks for; 1 if it asks for none. */
  pageSizeOf({ arguments: given = [] }: FieldNode): number {
    const sizes = given
      .filter(({ name }) => name.value === "first" || name.value === "last")
      .map(({ value }) => this.#valueOf(value))
      .filter((size) => typeof size === "number");
    return Math.max(1, ...sizes.map((size) => Math.min(PAGE_LIMIT, size)));
  }

  /** Whether a field is asked about a day other than today. */
  isOnAnotherDay({ arguments: given = [] }: FieldNode): boolean {
    const argument = given.find(({ name }) => name.value === "asOf");
    const day = argument && this.#valueOf(argument.value);
    return typeof day === "string" && day !== this.today;
  }

  #valueOf(node: ValueNode): unknown {
    if (node.kind !== Kind.VARIABLE) return literalOf(node);
    const name = node.name.value;
    const sent = Object.hasOwn(this.variables, name) ? this.variables[name] : undefined;
    this.read.set(name, sent);
    if (sent !== undefined) return sent;
    const definition = this.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    return definition?.defaultValue ? literalOf(definition.defaultValue) : null;
  }
}

/** The value of a number or a text that is written out. */
function literalOf(node: ValueNode): number | string | null {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : null;
}

type Field = GraphQLField<unknown, unknown>;

const fieldOf = (parent: GraphQLCompositeType | null, name: string): Field | undefined =>
  parent && !isUnionType(parent) && !name.startsWith("__") ? parent.getFields()[name] : undefined;

/** How many objects a field gives. @param pageSize of the connection that it is on. */
function timesOf({ name, type, extensions }: Field, parent: GraphQLCompositeType, pageSize: number): number {
  if (!isListType(getNullableType(type))) return 1;
  if ((name === "edges" || name === "nodes") && parent.name.endsWith("Connection")) return pageSize;
  const { typicalSize } = extensions;
  return typeof typicalSize === "number" ? typicalSize : PLAIN_LIST;
}

function workOf({ extensions: { work, workOnAnotherDay } }: Field, isOnAnotherDay: boolean): number {
  const other = isOnAnotherDay ? workOnAnotherDay : 0;
  return (typeof work === "number" ? work : 0) + (typeof other === "number" ? other : 0);
}
