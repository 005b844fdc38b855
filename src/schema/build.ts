import { type GraphQLSchema, isInputObjectType } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { describeByType } from "./descriptions";
import { callDirectly, readPlainly } from "./direct";

/**
 * Builds the schema from its resolvers. Inputs named …By take exactly one member: type-graphql's directive for it enforces
 * nothing, so the built type is marked.
 */
export function buildPeerwaySchema(resolvers: NonEmptyArray<new () => object>): GraphQLSchema {
  readPlainly();
  const schema = buildSchemaSync({ resolvers, validate: false });
  callDirectly(schema, resolvers);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && type.name.endsWith("By")) type.isOneOf = true;
  }
  describeByType(schema);
  describe(
    schema.getQueryType(),
    "What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation.",
  );
  describe(
    schema.getMutationType(),
    "What can be recorded. Who records, judges or decides is taken from the one who asks.",
  );
  return schema;
}

function describe(
  type: { description: string | null | undefined } | null | undefined,
  description: string,
): void {
  if (type) type.description = description;
}
