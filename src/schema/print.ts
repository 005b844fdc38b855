import {
  type GraphQLField,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  printType,
} from "graphql";
import { AREAS, SHARED } from "./areas";

interface Section {
  readonly title: string;
  readonly types: readonly GraphQLNamedType[];
}

/**
 * The schema as a text that can be read from its beginning: queries and mutations, then area by area, each
 * object followed by its connection, the payloads and inputs of mutations after the objects, and the types
 * that all areas share at the end. Fields are in the order in which they are declared.
 */
export function printReadably(schema: GraphQLSchema): string {
  return `${sectionsOf(schema)
    .map(({ title, types }) =>
      [`# ${title}\n`, ...types.map((type) => printType(isFielded(type) ? arranged(type) : type))].join(
        "\n\n",
      ),
    )
    .join("\n\n\n")}\n`;
}

/** The types of each area, in the order in which they are printed. */
export function sectionsOf(schema: GraphQLSchema): readonly Section[] {
  const queue = new Queue(schema);
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => type ?? []);
  const areas = AREAS.map(({ title, starts }) => ({ title, types: queue.area(starts) }));
  const areaOf = new Map(areas.flatMap(({ types }, at) => types.map((type) => [type.name, at] as const)));
  const [query, mutation] = roots.map((root) => Object.values(root.getFields()));
  const operations = [query ?? [], mutation ?? []].map((fields) => inAreas(fields, areaOf));
  const whole = areas.map(({ title, types }, at) => ({
    title,
    types: [
      ...types,
      ...operations.flatMap((byArea) => (byArea[at] ?? []).flatMap((field) => queue.operation(field))),
    ],
  }));
  const sorted = roots.map((root, at) => ordered(root, operations[at]?.flat() ?? []));
  return [
    { title: "Queries and mutations", types: sorted },
    ...whole,
    { title: "Shared by all areas", types: queue.rest() },
  ];
}

const isFielded = (type: GraphQLNamedType): type is GraphQLObjectType | GraphQLInterfaceType =>
  isObjectType(type) || isInterfaceType(type);

/**
 * The operations of each area, by the types that they lead to; operations that lead to none come with the
 * first.
 */
function inAreas(
  fields: readonly GraphQLField<unknown, unknown>[],
  areaOf: ReadonlyMap<string, number>,
): readonly (readonly GraphQLField<unknown, unknown>[])[] {
  return AREAS.map((_, at) =>
    fields.filter((field) => (leadsTo(field.type).flatMap((name) => areaOf.get(name) ?? [])[0] ?? 0) === at),
  );
}

/** The types that an answer is about: itself, the items of a page, or the objects of a payload. */
function leadsTo(type: GraphQLField<unknown, unknown>["type"]): readonly string[] {
  const named = getNamedType(type);
  if (!isObjectType(named) || !/(Connection|Payload|ItemResult)$/.test(named.name)) return [named.name];
  return Object.values(named.getFields())
    .filter(
      ({ name }) => /^(nodes|results)$/.test(name) || named.name.endsWith("Payload") || name !== "edges",
    )
    .flatMap((field) => [named.name, ...leadsTo(field.type)]);
}

/** Returns each type once. */
class Queue {
  private readonly taken = new Set<string>();
  private readonly starts = new Set([...AREAS.flatMap(({ starts }) => starts), ...SHARED]);
  /** An item of a batch is the input of the single mutation, and is printed with that. */
  private readonly inputs = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {
    const { taken } = this;
    for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) taken.add(root.name);
    for (const { args } of Object.values(schema.getMutationType()?.getFields() ?? {}))
      for (const argument of args) this.inputs.add(getNamedType(argument.type).name);
  }

  area(starts: readonly string[]): readonly GraphQLNamedType[] {
    return starts.flatMap((name) => {
      const type = this.schema.getType(name);
      if (!type) throw new Error(`There is no type ${name}: src/schema/areas.ts names it.`);
      return this.withParts(type);
    });
  }

  /** The payload and the inputs of a mutation; the inputs of a query. */
  operation({ type, args }: GraphQLField<unknown, unknown>): readonly GraphQLNamedType[] {
    return [getNamedType(type), ...args.map((argument) => getNamedType(argument.type))].flatMap((each) =>
      this.isElsewhere(each) ? [] : this.withParts(each),
    );
  }

  /** The remaining types, with scalars last. */
  rest(): readonly GraphQLNamedType[] {
    const left = Object.values(this.schema.getTypeMap()).filter(
      (type) => !this.taken.has(type.name) && !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    const place = ({ name }: GraphQLNamedType) => {
      const at = SHARED.indexOf(name);
      return at < 0 ? SHARED.length : at;
    };
    return left.sort(
      (a, b) =>
        Number(isScalarType(a)) - Number(isScalarType(b)) ||
        place(a) - place(b) ||
        (a.name < b.name ? -1 : 1),
    );
  }

  /** Whether a type, or the type that it is a page of, is printed in an area that starts with it. */
  private isElsewhere({ name }: GraphQLNamedType): boolean {
    return this.starts.has(name) || this.starts.has(name.replace(/(Connection|Edge)$/, ""));
  }

  /** A type, its connection, and the types of its fields that have not been printed before. */
  private withParts(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    if (this.taken.has(type.name) || isScalarType(type) || isIntrospectionType(type)) return [];
    // A page comes after the type that it is a page of, which returns it.
    const item = this.schema.getType(type.name.replace(/(Connection|Edge)$/, ""));
    if (item && item !== type && !this.taken.has(item.name)) return this.withParts(item);
    this.taken.add(type.name);
    const pages = ["Connection", "Edge"].flatMap(
      (suffix) => this.schema.getType(`${type.name}${suffix}`) ?? [],
    );
    return [
      type,
      ...pages.flatMap((page) => this.withParts(page)),
      ...partsOf(type).flatMap((part) =>
        this.isElsewhere(part) || this.inputs.has(part.name) ? [] : this.withParts(part),
      ),
    ];
  }
}

function partsOf(type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if (isUnionType(type)) return type.getTypes();
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  if (!isFielded(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    getNamedType(field.type),
    ...field.args.map((argument) => getNamedType(argument.type)),
  ]);
}

/** A root type with its fields in another order. */
function ordered(
  root: GraphQLObjectType,
  fields: readonly GraphQLField<unknown, unknown>[],
): GraphQLObjectType {
  const { fields: byName, ...config } = root.toConfig();
  return new GraphQLObjectType({
    ...config,
    fields: Object.fromEntries(fields.flatMap(({ name }) => (byName[name] ? [[name, byName[name]]] : []))),
  });
}

/** A type with its id first, and the arguments of each field in their order. */
function arranged(type: GraphQLObjectType | GraphQLInterfaceType): GraphQLNamedType {
  const { id, ...others } = type.toConfig().fields;
  const fields = mapValues(id ? { id, ...others } : others, ({ args = {}, ...field }) => ({
    ...field,
    args: argumentsInOrder(args),
  }));
  return isObjectType(type)
    ? new GraphQLObjectType({ ...type.toConfig(), fields })
    : new GraphQLInterfaceType({ ...type.toConfig(), fields });
}

/** Arguments that many fields share; they come after a field's own. */
const SHARED_ARGUMENTS = ["asOf", "knownAt", "includeUndone", "first", "after", "last", "before"];

/** A field's own arguments; decorators return them in reverse order. */
function argumentsInOrder<T>(args: Readonly<Record<string, T>>): Record<string, T> {
  const names = Object.keys(args);
  const own = names.filter((name) => !SHARED_ARGUMENTS.includes(name)).reverse();
  const sorted = [...own, ...SHARED_ARGUMENTS.filter((name) => names.includes(name))];
  return Object.fromEntries(sorted.flatMap((name) => (name in args ? [[name, args[name] as T]] : [])));
}

const mapValues = <T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
