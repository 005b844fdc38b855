import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** How many levels down, and how many items of a list at each. */
const LEVELS = 2;
const ITEMS = 5;

/**
 * A selection of everything that hangs on a thing of that type, some levels deep: one for each of its fields, so that none
 * costs too much. Fields that cannot do without an argument are left out, but for the size of a page.
 */
export function everythingOf(schema: GraphQLSchema, type: string): string[] {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`There is no type ${type}.`);
  return Object.values(found.getFields()).flatMap((field) => selectionOf(field, LEVELS) ?? []);
}

function selectionOf(field: GraphQLField<unknown, unknown>, levels: number): string | null {
  const { name, args, type } = field;
  const isPage = args.some((argument) => argument.name === "first");
  if (args.some(isRequiredArgument)) return null;
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  if (levels === 0) return null;
  const inner = isPage ? nodesOf(named, levels) : fieldsOf(named, levels - 1);
  return inner && `${name}${isPage ? `(first: ${ITEMS})` : ""} { ${inner} }`;
}

function nodesOf(page: GraphQLNamedType, levels: number): string | null {
  const nodes = isObjectType(page) ? page.getFields().nodes : undefined;
  const inner = nodes && fieldsOf(getNamedType(nodes.type), levels - 1);
  return inner ? `nodes { ${inner} }` : null;
}

function fieldsOf(type: GraphQLNamedType, levels: number): string | null {
  if (!isObjectType(type)) return "__typename";
  return Object.values(type.getFields())
    .flatMap((field) => selectionOf(field, levels) ?? [])
    .join(" ");
}
