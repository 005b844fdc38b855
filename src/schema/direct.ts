import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import { getMetadataStorage } from "type-graphql";

type Metadata = ReturnType<typeof getMetadataStorage>;
type FieldMetadata = Metadata["fieldResolvers"][number];
type ParameterMetadata = NonNullable<FieldMetadata["params"]>[number];
type Read = (root: unknown, args: Arguments, context: unknown, info: GraphQLResolveInfo) => unknown;
type Arguments = Readonly<Record<string, unknown>>;

/**
 * Marks leaf fields that are named after their property and have no resolver as simple, before the schema is
 * built: type-graphql then makes no resolver for them, and compiled queries do not wait for them. A property
 * that may be a promise declares `simple: false`. A field that leads to objects declares `simple: true` where they are at
 * hand and cannot fail: compiled queries ask for such a property once for each value in it.
 */
export function markSimpleFields(): void {
  const { fields, objectTypes, interfaceTypes } = getMetadataStorage();
  const composites = new Set<unknown>([...objectTypes, ...interfaceTypes].map(({ target }) => target));
  for (const field of fields) {
    const type = field.getType();
    field.simple ??= field.name === field.schemaName && typeof type !== "symbol" && !composites.has(type);
  }
}

/**
 * Replaces type-graphql's resolvers of fields by direct calls. For each call type-graphql looks up the
 * resolver's instance among all of them and goes through its middlewares and the metadata of every parameter.
 * An argument that is an input is given as graphql-js made it, not as an object of its class, which takes 3 µs each
 * time; a class of inputs therefore has nothing but its fields. Queries and mutations stay as they are.
 *
 * This reads type-graphql's metadata, which is no public interface: test/schema/direct.test.ts holds the
 * version, and it goes with the next major one.
 *
 * Without it the service takes × 1.12 (± 0.06) of the processor time for a page of 50 workers, × 1.09 (±
 * 0.06) for one worker's path and × 1.08 (± 0.06) for reference data; with PostgreSQL's time × 1.04, × 1.03
 * and × 1.08 (28 November 2026, two busy cores, bench/README.md).
 * @throws Error if a field has a middleware or roles, because a direct call would bypass them; or if a class of inputs has
 *   members or values of its own.
 */
export function callResolversDirectly(schema: GraphQLSchema, resolvers: readonly unknown[]): void {
  const metadata = getMetadataStorage();
  refuseInputsWithMembers(metadata.inputTypes);
  const own: (readonly [GraphQLObjectType, FieldMetadata])[] = [];
  const inherited: (readonly [GraphQLObjectType, FieldMetadata])[] = [];
  for (const { name, target, interfaceClasses = [] } of metadata.objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const resolver of metadata.fieldResolvers) {
      if (resolver.kind !== "external" || !resolvers.includes(resolver.target)) continue;
      const of = resolver.getObjectType?.();
      if (of === target) own.push([type, resolver]);
      else if (interfaceClasses.some((each) => each === of)) inherited.push([type, resolver]);
    }
  }
  // A type's own resolver takes precedence over the one of its interface.
  for (const [type, resolver] of [...inherited, ...own]) {
    const field = type.getFields()[resolver.schemaName];
    const direct = field && directResolver(resolver);
    if (direct) field.resolve = direct;
  }
}

/** Makes the direct call; null if a parameter is one that only type-graphql knows how to read. */
function directResolver(resolver: FieldMetadata): GraphQLFieldResolver<unknown, unknown> | null {
  const { target, methodName, params = [], middlewares = [], roles } = resolver;
  if (middlewares.length > 0 || roles !== undefined)
    throw new Error(
      `${target.name}.${methodName} has a middleware or roles, which a direct call would bypass.`,
    );
  const reads: Read[] = [];
  for (const parameter of [...params].sort((one, other) => one.index - other.index)) {
    const read = argumentReader(parameter);
    if (!read) return null;
    reads.push(read);
  }
  const instance = Reflect.construct(target, []) as Record<string, (...values: unknown[]) => unknown>;
  const method = instance[methodName];
  if (!method) throw new Error(`${target.name} has no method ${methodName}.`);
  return (root, args, context, info) =>
    method.apply(
      instance,
      reads.map((read) => read(root, args, context, info)),
    );
}

/** @throws Error if an input would be another thing without its class. */
export function refuseInputsWithMembers(inputs: readonly { name: string; target: object }[]): void {
  for (const { name, target: of } of inputs) {
    const target = of as new () => object;
    const values = Object.keys(new target());
    const [first] = [...values, ...membersOf(target.prototype)];
    if (first !== undefined)
      throw new Error(
        `The class of the input ${name} has ${first} of its own, which a direct call would leave out.`,
      );
  }
}

/** With those that it inherits: an input may extend another class. */
function membersOf(prototype: object): string[] {
  const members: string[] = [];
  for (let at = prototype; at !== Object.prototype; at = Object.getPrototypeOf(at))
    members.push(...Object.getOwnPropertyNames(at).filter((each) => each !== "constructor"));
  return members;
}

function argumentReader(parameter: ParameterMetadata): Read | null {
  switch (parameter.kind) {
    case "root":
      return parameter.propertyName === undefined ? (root) => root : null;
    case "context":
      return parameter.propertyName === undefined ? (_root, _args, context) => context : null;
    case "info":
      return (_root, _args, _context, info) => info;
    case "arg":
      return (_root, args) => args[parameter.name];
    case "args":
      return (_root, args) => args;
    default:
      return null;
  }
}
