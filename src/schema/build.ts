import { type GraphQLSchema, isInputObjectType } from "graphql";
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { describeByType } from "./descriptions";
import { callResolversDirectly, markSimpleFields } from "./direct";
import { resolveGlobalIds } from "./global-ids";

/**
 * Builds the schema from its resolvers. Inputs named …By take exactly one member. type-graphql's directive
 * for that enforces nothing, so the built type is marked as oneOf.
 */
export function buildPeerwaySchema(resolvers: NonEmptyArray<new () => object>): GraphQLSchema {
  markSimpleFields();
  listArgumentsAsDeclared();
  const schema = buildSchemaSync({ resolvers, validate: false });
  callResolversDirectly(schema, resolvers);
  resolveGlobalIds(schema);
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

/**
 * type-graphql lists the parameters of a method from the last to the first, and sorts that list in place when
 * the method first runs. Sorted before the schema is built, arguments are printed as they are declared, no
 * matter what ran before.
 */
function listArgumentsAsDeclared(): void {
  getMetadataStorage().params.sort((one, other) => one.index - other.index);
}

function describe(
  type: { description: string | null | undefined } | null | undefined,
  description: string,
): void {
  if (type) type.description = description;
}
