import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";

/** An input of which one value is wrong. */
export interface BadInput {
  /** Where it is wrong, from the input on. */
  readonly path: readonly string[];
  readonly value: unknown;
  readonly input: unknown;
}

/** Longer than any text that is kept. */
const TOO_LONG = "x".repeat(25_000);

/** What fits its type and can never be right. A reference (…By) is one value, however it is spelt. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  String: [TOO_LONG, "with a bell \u0007"],
  ID: ["no id", "V29ya2VyOm5vbmU"],
  Date: ["1066-10-14", "3999-12-31"],
  DateTime: ["3999-12-31T00:00:00Z"],
  Int: [-1, 2_147_483_647],
  Float: [-1, 1e9],
};

/** What does not fit its type. */
const MISFITS: Readonly<Record<string, unknown>> = {
  String: 7,
  ID: { x: 1 },
  Date: "2026-02-30",
  DateTime: "yesterday",
  Int: "two",
  Float: "half",
  Boolean: "maybe",
};

/** What drafts say is kept however wrong, as their checks say what is; what names them is not. */
const KEPT_AS_IT_IS = /ContentInput$/;
const NAMES_OF_CONTENT = ["code", "title"];

/**
 * One input for every field of a type, also inside lists and inputs, with a wrong value there and all else as in a valid one.
 * @param valid an input of that type.
 * @param fits whether the wrong values fit their types.
 */
export function badInputs(type: GraphQLInputType, valid: unknown, fits: boolean): BadInput[] {
  const found: BadInput[] = [];
  walk(type, valid, [], (path, value, input) => found.push({ path, value, input }), fits);
  return found;
}

type Report = (path: readonly string[], value: unknown, input: unknown) => void;

/** @param report takes what is wrong below, with all of the value at this place. */
function walk(
  type: GraphQLInputType,
  valid: unknown,
  path: readonly string[],
  report: Report,
  fits: boolean,
): void {
  const named = getNamedType(type);
  if (isNonNullType(type)) walk(type.ofType, valid, path, report, fits);
  else if (isListType(type)) {
    const [first, ...others] = Array.isArray(valid) ? (valid as unknown[]) : [];
    const within: Report = (at, value, item) => report(at, value, [item, ...others]);
    walk(type.ofType, first, [...path, "0"], within, fits);
  } else if (isInputObjectType(named) && !(named.isOneOf && fits))
    walkObject(named, valid, path, report, fits);
  else
    for (const value of isInputObjectType(named) ? referencesOf(named) : valuesOf(named.name, type, fits))
      report(path, value, value);
}

function valuesOf(name: string, type: GraphQLInputType, fits: boolean): readonly unknown[] {
  if (fits) return WRONG[name] ?? [];
  if (isEnumType(type)) return ["NO_SUCH_VALUE"];
  return Object.hasOwn(MISFITS, name) ? [MISFITS[name]] : [];
}

/** Each way to name something, naming nothing. */
const referencesOf = (type: GraphQLInputObjectType): readonly unknown[] =>
  Object.values(type.getFields()).map((field) => ({ [field.name]: nothing(field.type) }));

function nothing(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (named.name === "Int") return 2_147_483_647;
  if (!isInputObjectType(named)) return "no-such-thing";
  return Object.fromEntries(
    Object.values(named.getFields())
      .filter((field) => isRequiredInputField(field))
      .map((field) => [field.name, nothing(field.type)]),
  );
}

function walkObject(
  type: GraphQLInputObjectType,
  valid: unknown,
  path: readonly string[],
  report: Report,
  fits: boolean,
): void {
  const given = Object(valid) as Readonly<Record<string, unknown>>;
  const fields = Object.values(type.getFields());
  // Without an example there is nothing to put a wrong value into, unless it is the only one that is needed.
  const lacking = fields.filter((field) => isRequiredInputField(field) && given[field.name] === undefined);
  for (const field of fields) {
    if (KEPT_AS_IT_IS.test(type.name) && fits && !NAMES_OF_CONTENT.includes(field.name)) continue;
    if (lacking.some((each) => each !== field)) continue;
    const member = type.isOneOf ? {} : given;
    walk(
      field.type,
      given[field.name],
      [...path, field.name],
      (at, value, inner) => report(at, value, { ...member, [field.name]: inner }),
      fits,
    );
  }
}
