import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { PROJECT } from "../../support/template";

export const text = readFileSync(join(PROJECT, "src", "schema", "schema.graphql"), "utf8");
export const schema = buildSchema(text);

export const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);
export const objects = types.filter((type): type is GraphQLObjectType => isObjectType(type));
export const inputs = types.filter((type): type is GraphQLInputObjectType => isInputObjectType(type));
export const enums = types.filter((type): type is GraphQLEnumType => isEnumType(type));
export const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
export const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

type Named<T> = { readonly name: string; readonly of: T };
/** Fields of what is answered, arguments, and fields of inputs, each by its full name. */
export const fields: Named<GraphQLField<unknown, unknown>>[] = [
  ...objects,
  ...types.filter(isInterfaceType),
].flatMap((type) => Object.values(type.getFields()).map((of) => ({ name: `${type.name}.${of.name}`, of })));
export const args: Named<GraphQLArgument>[] = fields.flatMap(({ name, of }) =>
  of.args.map((argument) => ({ name: `${name}(${argument.name})`, of: argument })),
);
export const inputFields: Named<GraphQLInputField>[] = inputs.flatMap((type) =>
  Object.values(type.getFields()).map((of) => ({ name: `${type.name}.${of.name}`, of })),
);
export const everywhere = [...fields, ...args, ...inputFields];
export const values = enums.flatMap((type) =>
  type.getValues().map((of) => ({ name: `${type.name}.${of.name}`, of })),
);

export const namesOf = (found: readonly { readonly name: string }[]): string[] =>
  found.map(({ name }) => name);
export const named = (
  type: Named<{ readonly type: GraphQLField<unknown, unknown>["type"] | GraphQLArgument["type"] }>,
) => getNamedType(type.of.type).name;
export const isList = (type: unknown): boolean => isListType(isNonNullType(type) ? type.ofType : type);
export const fieldNames = (type: GraphQLNamedType): string[] =>
  "getFields" in type ? Object.keys(type.getFields()) : [];
export const payloadOf = ({ type }: GraphQLField<unknown, unknown>) =>
  getNamedType(type) as GraphQLObjectType;
export const connections = objects.filter(({ name }) => name.endsWith("Connection"));
export const edges = objects.filter(({ name }) => name.endsWith("Edge"));
export const nodeOf = (connection: GraphQLObjectType) => getNamedType(connection.getFields().nodes?.type);
export const isNode = (type: GraphQLNamedType | undefined): boolean =>
  isObjectType(type)
    ? type.getInterfaces().some(({ name }) => name === "Node")
    : type?.name === "Fact" || type?.name === "Node";
export const paged = fields.filter(({ of }) => getNamedType(of.type).name.endsWith("Connection"));
export const words = (description: string | null | undefined): number =>
  (description ?? "").trim().split(/\s+/).filter(Boolean).length;
export const batches = mutations.filter((mutation) => "results" in payloadOf(mutation).getFields());
export const singles = mutations.filter((mutation) => !batches.includes(mutation));
export const bys = inputs.filter(({ name }) => name.endsWith("By"));
export const inputOf = ({ args: [input] }: GraphQLField<unknown, unknown>) =>
  getNamedType(input?.type) as GraphQLInputObjectType;

/** A convention in a sentence, and the names of what breaks it. */
export type Convention = readonly [sentence: string, broken: () => readonly string[]];
