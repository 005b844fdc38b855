import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";
import { PROJECT } from "../template";

/** A whole number from 0 to 2^32 - 1, always the same for a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/**
 * The service's own schema, whose fields answer with their path and their arguments: so two executors that hand on other arguments
 * answer differently. One field in twenty throws, one in twenty of those that may be null is null, and one in three answers later.
 */
export function echoingSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(join(PROJECT, "src", "schema", "schema.graphql"), "utf8"));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isInputObjectType(type) && type.name.endsWith("By")) type.isOneOf = true;
    if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve = echo(schema);
  }
  return schema;
}

const echo =
  (schema: GraphQLSchema): GraphQLFieldResolver<unknown, unknown> =>
  (parent, args, _, info) => {
    const { seed = 0 } = Object(parent) as { seed?: number };
    const said = `${seed} ${info.parentType.name}.${info.fieldName} ${sorted(args)}`;
    const hash = hashOf(said);
    const mayBeNull = !isNonNullType(info.returnType);
    // Later, as a resolver that asks the database fails: graphql-js leaves a failing sibling unhandled after an error thrown at once.
    if (hash % 20 === 0) return Promise.reject(new Error(`${info.fieldName} fails`));
    const value = hash % 20 === 1 && mayBeNull ? null : resultOf(schema, info.returnType, said, hash);
    return hash % 3 === 0 ? Promise.resolve(value) : value;
  };

/** Arguments as a text: an undefined one is told from one left out, and the order does not matter. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  if (value === undefined) return "undefined";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${key}:${sorted((value as Record<string, unknown>)[key])}`)
    .join()}}`;
}

function resultOf(schema: GraphQLSchema, type: GraphQLOutputType, said: string, hash: number): unknown {
  if (isNonNullType(type)) return resultOf(schema, type.ofType, said, hash);
  if (isListType(type))
    return Array.from({ length: hash % 3 }, (_, at) =>
      resultOf(schema, type.ofType, said, hashOf(`${said}${at}`)),
    );
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const values = named.getValues();
    return values[hash % values.length]?.value;
  }
  if (isScalarType(named)) {
    if (named.name === "Int") return hash % 1000;
    if (named.name === "Float") return (hash % 1000) / 8;
    if (named.name === "Boolean") return hash % 2 === 0;
    return said;
  }
  const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  return { __typename: possible[hash % possible.length]?.name, seed: hash };
}
