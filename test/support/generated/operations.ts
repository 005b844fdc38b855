import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/** A valid operation and the variables it is asked with. */
export interface GeneratedOperation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Random = () => number;

/** Values of scalars that the service's own scalars read. */
const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, 5, 100, -1, 2_147_483_647],
  Float: [0, 0.5, 1, -2.25],
  Boolean: [true, false],
  ID: ["V29ya2VyOjE", "x", ""],
  String: ["", "R03", "O’Brien", "1.1", "__proto__"],
  Date: ["2026-11-02", "2028-02-29", "1948-01-01"],
  DateTime: ["2026-11-02T09:00:00.000Z"],
  JSONObject: [{}, { a: [1, null] }],
};

/**
 * Generates valid operations over a schema: fields with their arguments, given as literals, as variables or left out; input objects with
 * variables inside; aliases, fragments, conditions; variables given, null or left out, with and without defaults.
 * @param texts other values of scalars, by their names.
 */
export function operationGenerator(
  schema: GraphQLSchema,
  random: Random,
  texts: Readonly<Record<string, readonly unknown[]>> = {},
) {
  const scalars = { ...SCALARS, ...texts };
  const below = (count: number) => Math.floor(random() * count);
  const chance = (share: number) => random() < share;
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;

  /** @param most fields. */
  return function generate(root = schema.getQueryType(), most = 14): GeneratedOperation {
    if (!root) throw new Error("The schema has no such root.");
    const definitions: string[] = [];
    const variables: Record<string, unknown> = {};
    const fragments: string[] = [];
    let left = most;
    let aliases = 0;

    function literalOf(value: unknown): string {
      if (Array.isArray(value)) return `[${value.map(literalOf).join(", ")}]`;
      if (value !== null && typeof value === "object")
        return `{${Object.entries(value)
          .map(([key, each]) => `${key}: ${literalOf(each)}`)
          .join(", ")}}`;
      return JSON.stringify(value);
    }

    /** A plain value of a type. */
    function plain(type: GraphQLInputType, depth = 0): unknown {
      if (isNonNullType(type)) return plain(type.ofType, depth);
      // One value stands for a list of one.
      if (isListType(type) && chance(0.2)) return plain(type.ofType, depth + 1);
      if (isListType(type))
        return Array.from({ length: below(3) }, () =>
          isNonNullType(type.ofType) || chance(0.9) ? plain(type.ofType, depth + 1) : null,
        );
      if (isEnumType(type)) return pick(type.getValues()).name;
      if (isInputObjectType(type)) {
        const fields = Object.values(type.getFields());
        if (type.isOneOf) {
          const field = pick(fields);
          return { [field.name]: plain(field.type, depth + 1) };
        }
        const given = fields.filter((field) => isRequiredInputField(field) || (depth < 3 && chance(0.4)));
        return Object.fromEntries(
          given.map((field) => [
            field.name,
            !isNonNullType(field.type) && chance(0.15) ? null : plain(field.type, depth + 1),
          ]),
        );
      }
      return pick((scalars as typeof SCALARS)[type.name] ?? ["a"]);
    }

    /** The same as a literal, in which enum values bear no quotation marks. */
    function literal(type: GraphQLInputType, depth: number, mayUseVariables: boolean): string {
      if (isNonNullType(type)) return literal(type.ofType, depth, mayUseVariables);
      if (isListType(type) && chance(0.2)) return literal(type.ofType, depth + 1, mayUseVariables);
      if (isListType(type))
        return `[${Array.from({ length: below(3) }, () => value(type.ofType, depth + 1, mayUseVariables, false)).join(", ")}]`;
      if (isEnumType(type)) return pick(type.getValues()).name;
      if (isInputObjectType(type)) {
        const fields = Object.values(type.getFields());
        if (type.isOneOf) {
          const field = pick(fields);
          return `{${field.name}: ${literal(field.type, depth + 1, false)}}`;
        }
        return `{${fields
          .filter((field) => isRequiredInputField(field) || (depth < 3 && chance(0.4)))
          .map((field) => `${field.name}: ${valueAt(field, depth + 1, mayUseVariables)}`)
          .join(", ")}}`;
      }
      return literalOf(pick((scalars as typeof SCALARS)[type.name] ?? ["a"]));
    }

    const valueAt = (at: GraphQLArgument | GraphQLInputField, depth: number, mayUseVariables: boolean) =>
      value(at.type, depth, mayUseVariables, at.defaultValue !== undefined);

    /** A literal, null or a variable, where a value of a type is wanted that has a default or none. */
    function value(
      type: GraphQLInputType,
      depth: number,
      mayUseVariables: boolean,
      hasDefault: boolean,
    ): string {
      if (mayUseVariables && chance(0.45)) return variable(type, hasDefault);
      if (!isNonNullType(type) && chance(0.1)) return "null";
      return literal(type, depth, mayUseVariables);
    }

    function variable(type: GraphQLInputType, hasDefault: boolean): string {
      const name = `v${definitions.length}`;
      // Where there is a default, a variable that may be null may stand for what may not (GraphQL 5.8.5).
      const optional = isNonNullType(type) && (hasDefault || chance(0.2));
      const ofVariable = optional && isNonNullType(type) ? type.ofType : type;
      const needsDefault = optional && !hasDefault;
      // A default is written without variables.
      const withDefault = needsDefault || chance(0.25);
      definitions.push(
        `$${name}: ${String(ofVariable)}${withDefault ? ` = ${literal(ofVariable, 2, false)}` : ""}`,
      );
      const required = isNonNullType(ofVariable) && !withDefault;
      const given = required || chance(0.5);
      if (given) variables[name] = !isNonNullType(ofVariable) && chance(0.3) ? null : plain(ofVariable, 1);
      return `$${name}`;
    }

    function argumentsOf(field: GraphQLField<unknown, unknown>): string {
      const given = field.args
        .filter((argument) => isRequiredArgument(argument) || chance(0.4))
        .map((argument) => `${argument.name}: ${valueAt(argument, 0, true)}`);
      return given.length ? `(${given.join(", ")})` : "";
    }

    function condition(): string {
      if (!chance(0.12)) return "";
      const name = chance(0.5) ? "skip" : "include";
      if (chance(0.5)) return ` @${name}(if: ${chance(0.5)})`;
      const variableName = `v${definitions.length}`;
      if (chance(0.5)) {
        definitions.push(`$${variableName}: Boolean!`);
        variables[variableName] = chance(0.5);
      } else {
        definitions.push(`$${variableName}: Boolean = ${chance(0.5)}`);
        if (chance(0.5)) variables[variableName] = chance(0.5);
      }
      return ` @${name}(if: $${variableName})`;
    }

    function selectionOf(type: GraphQLNamedType, depth: number): string {
      const selections: string[] = [];
      if (isObjectType(type) || isInterfaceType(type)) {
        const fields = Object.values(type.getFields());
        for (let count = 1 + below(4); count > 0 && left > 0; count -= 1) {
          const field = pick(fields);
          const named = getNamedType(field.type);
          const leaf = isLeafType(named);
          if (!leaf && depth > 5) continue;
          left -= 1;
          aliases += 1;
          const alias = `a${aliases}: `;
          selections.push(
            `${alias}${field.name}${argumentsOf(field)}${condition()}${leaf ? "" : ` ${selectionOf(named, depth + 1)}`}`,
          );
          if (chance(0.05)) selections.push(...selections.slice(-1));
        }
      }
      if (isAbstractType(type))
        for (let count = below(3); count > 0 && left > 0; count -= 1) {
          const possible = pick(schema.getPossibleTypes(type));
          selections.push(`... on ${possible.name}${condition()} ${selectionOf(possible, depth + 1)}`);
        }
      if (chance(0.15) && left > 0) {
        const name = `F${fragments.length}`;
        fragments.push("");
        fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selectionOf(type, depth + 1)}`;
        selections.push(`...${name}${condition()}`);
      }
      if (selections.length === 0 || chance(0.1)) selections.push("__typename");
      return `{ ${selections.join(" ")} }`;
    }

    const selection = selectionOf(root, 0);
    const kind = root === schema.getMutationType() ? "mutation" : "query";
    const head = definitions.length ? `(${definitions.join(", ")})` : "";
    return { source: `${kind} Asked${head} ${selection}\n${fragments.join("\n")}`, variables };
  };
}
