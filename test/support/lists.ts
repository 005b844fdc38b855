import {
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
} from "graphql";
import { costOf } from "../../src/schema/cost";
import { LIMITS } from "../../src/server/limits/table";

/** What stands for the arguments that a field cannot do without. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  route: '{ code: "R03" }',
  changes: "{}",
  roleBand: '{ code: "PSW_SNR" }',
  framework: '"HEE-PSW"',
  against: '{ frameworkVersion: { framework: "HEE-PSW" } }',
};

/**
 * Operations for every list of the schema that hangs on the items of some connection: they ask for that list of $N items. Lists
 * of what is worked out, like those of a plan, are asked for together, so that it is worked out once.
 * @returns the name of a list, for example Post.changes, or of what was worked out, Worker.plan; with the operation, in which $N
 * stands for the number.
 */
export function listOperations(schema: GraphQLSchema): [name: string, operation: string][] {
  const selections = new Map<string, string[]>();
  const ask = (name: string, selection: string) =>
    selections.set(name, [...(selections.get(name) ?? []), selection]);
  const seen = new Set<GraphQLObjectType>();
  const next: { type: GraphQLObjectType; around: (selection: string) => string; within?: string }[] = [];
  const visit = (type: GraphQLObjectType, around: (selection: string) => string, within?: string) => {
    if (seen.has(type)) return;
    seen.add(type);
    next.push({ type, around, within });
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const item = itemOf(field);
    if (!item) continue;
    const around = (selection: string) =>
      `${field.name}${argumentsOf(field, "$N")} { nodes { ${selection} } }`;
    ask(`Query.${field.name}`, around("__typename"));
    visit(item, around);
  }
  for (let at = next.shift(); at; at = next.shift()) {
    const { type, around, within } = at;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      const item = itemOf(field);
      const inner = (selection: string) =>
        around(
          `${field.name}${argumentsOf(field, "3")}${item ? ` { nodes { ${selection} } }` : isComposite(named) ? ` { ${selection} }` : ""}`,
        );
      if (item || isListType(getNullableType(field.type)))
        ask(within ?? `${type.name}.${field.name}`, inner("__typename"));
      if (item) visit(item, inner);
      else if (isObjectType(named)) visit(named, inner, within ?? `${type.name}.${field.name}`);
    }
  }
  // Selections of one name with the same arguments are one.
  return [...selections].flatMap(([name, asked]) =>
    Array.from({ length: Math.ceil(asked.length / TOGETHER) }, (_, at): [string, string] => [
      at === 0 ? name : `${name}, part ${at + 1}`,
      `{ ${asked.slice(at * TOGETHER, (at + 1) * TOGETHER).join(" ")} }`,
    ]),
  );
}

/** More lists of one plan than this cost more than one call may, even for five workers. */
const TOGETHER = 7;

/** The operation for as many items as one call may cost: `many`, or fewer if lists stand deep within lists or many are asked for. */
export function forMany(schema: GraphQLSchema, operation: string, many: number): string {
  const sizes = [many, 15, 5]
    .filter((size) => size <= many)
    .map((size) => operation.replaceAll("$N", `${size}`));
  const affordable = sizes.find((each) => {
    const document = parse(each);
    const [definition] = document.definitions;
    return (
      definition?.kind === Kind.OPERATION_DEFINITION &&
      costOf(schema, document, definition, {}).counted <= LIMITS.cost
    );
  });
  if (affordable) return affordable;
  throw new Error(`Not even 5 of these can be asked for at once: ${operation}`);
}

const isComposite = (type: object): boolean => "getFields" in type || "getTypes" in type;

/** The item type of a connection; null for any other field. */
function itemOf({ type, args }: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
  const named = getNamedType(type);
  if (!isObjectType(named) || !args.some(({ name }) => name === "first")) return null;
  const item = getNamedType(named.getFields().nodes?.type ?? named);
  return isObjectType(item) ? item : null;
}

function argumentsOf({ name: field, args }: GraphQLField<unknown, unknown>, size: string): string {
  const given = args.flatMap((argument) => {
    if (argument.name === "first") return [`first: ${size}`];
    if (!isRequiredArgument(argument)) return [];
    const value = ARGUMENTS[argument.name];
    if (value === undefined)
      throw new Error(`${field} needs ${argument.name}: give it a value in test/support/lists.ts.`);
    return [`${argument.name}: ${value}`];
  });
  return given.length > 0 ? `(${given.join(", ")})` : "";
}
