import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** A field's arguments with a text at one place, and whatever else they cannot do without. */
export interface TextPosition {
  /** The type and field, and the path to the text. */
  readonly name: string;
  readonly type: string;
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
}

const TEXTS = new Set(["String", "ID", "JSON", "JSONObject"]);
/** How deep inputs within inputs are looked into; a type within itself is looked into once. */
const DEEPEST = 6;

/** Every place of a schema at which a text can be given. @param value what is given there, as a text or within a document. */
export function textPositions(schema: GraphQLSchema, value: string): TextPosition[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith("__")
      ? Object.values(type.getFields()).flatMap((field) =>
          field.args.flatMap((argument) =>
            placesIn(argument.type, value, [argument.name], []).map(({ path, given }) => ({
              name: `${type.name}.${field.name} ${path.join(".")}`,
              type: type.name,
              field: field.name,
              args: { ...requiredOf(field.args, argument.name), [argument.name]: given },
            })),
          ),
        )
      : [],
  );
}

interface Place {
  readonly path: readonly string[];
  readonly given: unknown;
}

function placesIn(
  type: GraphQLInputType,
  value: string,
  path: readonly string[],
  within: readonly string[],
): Place[] {
  if (isNonNullType(type)) return placesIn(type.ofType, value, path, within);
  if (isListType(type))
    return placesIn(type.ofType, value, [...path, "0"], within).map((each) => ({
      ...each,
      given: [each.given],
    }));
  if (isInputObjectType(type)) {
    if (within.includes(type.name) || within.length > DEEPEST) return [];
    const fields = Object.values(type.getFields());
    return fields.flatMap((field) =>
      placesIn(field.type, value, [...path, field.name], [...within, type.name]).map((each) => ({
        ...each,
        given: { ...(type.isOneOf ? {} : requiredOf(fields, field.name)), [field.name]: each.given },
      })),
    );
  }
  if (!TEXTS.has(type.name)) return [];
  return [{ path, given: type.name.startsWith("JSON") ? { kind: "x", a: [{ b: value }] } : value }];
}

function requiredOf(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  except: string,
): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(
        ({ name, type, defaultValue }) =>
          name !== except && isNonNullType(type) && defaultValue === undefined,
      )
      .map(({ name, type }) => [name, some(type)]),
  );
}

/** Some value of a type. */
function some(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return some(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const [first] = fields;
    return type.isOneOf && first ? { [first.name]: some(first.type) } : requiredOf(fields, "");
  }
  const values: Readonly<Record<string, unknown>> = {
    Boolean: true,
    Int: 1,
    Float: 1,
    Date: "2026-01-05",
    DateTime: "2026-01-05T09:00:00Z",
    JSON: {},
    JSONObject: {},
  };
  return values[getNamedType(type).name] ?? "x";
}
