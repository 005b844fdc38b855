import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from "graphql";
import { accessOf, accessOfType } from "../../access/table";

type Field = GraphQLField<unknown, unknown>;

/**
 * Its items are refused one by one, and the list is never null, as Relay's object identification requires.
 */
const REFUSED_BY_ITEM: ReadonlySet<string> = new Set(["Query.nodes"]);

/**
 * Whether a field can be refused while the rest of an operation is answered: a root field that has its own
 * permission or takes arguments, and any other field with a stricter permission than its type.
 * @throws Error if the field has no rule.
 */
export function isRefusable(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): boolean {
  if (REFUSED_BY_ITEM.has(`${type.name}.${field.name}`)) return false;
  const access = accessOf(type.name, field.name);
  if (type === schema.getQueryType() || type === schema.getMutationType())
    return access.to !== "ANYBODY" || field.args.length > 0;
  return typeof access.to !== "string" && !access.discloses && access !== accessOfType(type.name);
}

/**
 * Makes every field nullable that can be refused on its own, so that one refusal leaves the rest of an
 * answer: GraphQL removes everything around a field that must not be null. The policy table decides which
 * fields, so a new permission needs no second change.
 */
export function makeRefusableNullable(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()))
      if (isNonNullType(field.type) && isRefusable(schema, type, field)) field.type = field.type.ofType;
  }
  return schema;
}
