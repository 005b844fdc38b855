import { type GraphQLSchema, isInputObjectType } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { describeByType } from "./descriptions";
import { callResolversDirectly, markSimpleFields } from "./direct";

/**
 * Builds the schema from its resolvers. Inputs named …By take exactly one member. type-graphql's directive for that enforces
 * nothing, so the built type is marked as oneOf.
 */
export function buildPeerwaySchema(resolvers: NonEmptyArray<new () => object>): GraphQLSchema {
  markSimpleFields();
  const schema = buildSchemaSync({ resolvers, validate: false });
  callResolversDirectly(schema, resolvers);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && type.name.endsWith("By")) type.isOneOf = true;
  }
  describeByType(schema);
  describe(
    schema.getQueryType(),
    "All queries. Anyone can read the published reference data; records of people can be read within your own organisation.",
  );
  describe(
    schema.getMutationType(),
    "All mutations. The person who records, judges or decides is always the caller.",
  );
  return schema;
}

function describe(
  type: { description: string | null | undefined } | null | undefined,
  description: string,
): void {
  if (type) type.description = description;
}
