import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { UserError } from "../../entities/user-error";
import { badArgument } from "../../schema/node";
import { cleanText } from "../../text";

/** Arguments and input fields whose texts may have several lines. */
const MULTILINE: ReadonlySet<string> = new Set([
  "aim",
  "authority",
  "award",
  "delivery",
  "how",
  "inScope",
  "note",
  "outOfScope",
  "purpose",
  "reason",
  "reflection",
  "remark",
  "shape",
  "summary",
  "text",
]);

/** What a file says is read line by line, by the same rule, so that one bad line does not refuse all. */
const READ_AS_FILES: ReadonlySet<string> = new Set(["ImportFileInput.text", "ImportFileInput.base64"]);

/** Deeper than any document that can be imported. */
const DEEPEST_JSON = 64;

type Path = readonly (string | number)[];
/** Returns the value with its texts as they are kept; the same value where nothing changes. @throws WrongText */
type Read = (value: unknown, path: Path) => unknown;

/** A text that cannot be kept, and where it stands among the arguments. */
class WrongText extends Error {
  constructor(
    readonly path: Path,
    problem: string,
  ) {
    super(problem);
  }
}

/**
 * Reads every text that comes as an argument or within one by the one rule for texts (src/text), before any resolver sees it, so that
 * no place has to think of it. What cannot be kept is answered as a mutation's user errors, or as an error with code BAD_USER_INPUT.
 */
export function readTexts(schema: GraphQLSchema): GraphQLSchema {
  const known = new Map<string, Read | null>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const reads = field.args.flatMap(({ name, type: given }) => {
        const read = readerOf(known, given, `${type.name}.${field.name}`, name);
        return read ? [[name, read] as const] : [];
      });
      if (reads.length > 0) wrap(field, reads, type === schema.getMutationType());
    }
  }
  return schema;
}

type Reads = readonly (readonly [string, Read])[];

function wrap(field: GraphQLField<unknown, unknown>, reads: Reads, isMutation: boolean): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const refusedWith = isMutation ? refusalOf(field) : null;
  field.resolve = (source, args, context, info) => {
    let read: typeof args;
    try {
      read = readMembers(reads, args, []) as typeof args;
    } catch (error) {
      if (!(error instanceof WrongText)) throw error;
      const [argument = "", ...path] = error.path.map(String);
      const userError = (field: readonly string[]): UserError => ({
        code: "UNREADABLE",
        field,
        message: error.message,
      });
      if (refusedWith) return refusedWith([userError(argument === "input" ? path : [argument, ...path])]);
      throw badArgument(argument, [userError(path)]);
    }
    return resolve(source, read, context, info);
  };
}

/** Makes a mutation's payload that holds user errors alone; null where its type has no place for them. */
function refusalOf({ type }: GraphQLField<unknown, unknown>): ((errors: UserError[]) => object) | null {
  const payload = getNamedType(type);
  if (!isObjectType(payload)) return null;
  const empty = emptyOf(payload);
  return empty && ((userErrors) => ({ ...empty, userErrors }));
}

function emptyOf(payload: GraphQLObjectType): object | null {
  const { userErrors, ...others } = payload.getFields();
  if (!userErrors) return null;
  const values: Record<string, unknown> = {};
  for (const { name, type } of Object.values(others)) {
    if (!isNonNullType(type)) values[name] = null;
    else if (isListType(type.ofType)) values[name] = [];
    else return null;
  }
  return values;
}

/** Null where no text can be within a type. @param parent the type or field that the argument or input field belongs to. */
function readerOf(
  known: Map<string, Read | null>,
  type: GraphQLInputType,
  parent: string,
  name: string,
): Read | null {
  if (isNonNullType(type)) return readerOf(known, type.ofType, parent, name);
  if (isListType(type)) {
    const read = readerOf(known, type.ofType, parent, name);
    return read && ((value, path) => readList(read, value, path));
  }
  if (isInputObjectType(type)) {
    if (known.has(type.name)) return known.get(type.name) ?? null;
    const members: (readonly [string, Read])[] = [];
    const whole: Read = (value, path) => readMembers(members, value, path);
    known.set(type.name, whole);
    for (const field of Object.values(type.getFields())) {
      const read = readerOf(known, field.type, type.name, field.name);
      if (read) members.push([field.name, read]);
    }
    return whole;
  }
  if (READ_AS_FILES.has(`${parent}.${name}`)) return null;
  if (type.name === "JSON" || type.name === "JSONObject") return (value, path) => readJson(value, path, 0);
  if (type.name !== "String" && type.name !== "ID") return null;
  const multiline = MULTILINE.has(name);
  return (value, path) => (typeof value === "string" ? readText(value, multiline, path) : value);
}

function readText(text: string, multiline: boolean, path: Path): string {
  const clean = cleanText(text, multiline);
  if ("problem" in clean) throw new WrongText(path, clean.problem);
  return clean.text;
}

function readMembers(reads: Reads, value: unknown, path: Path): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = value as Readonly<Record<string, unknown>>;
  let after: Record<string, unknown> | null = null;
  for (const [name, read] of reads) {
    const given = before[name];
    if (given === undefined || given === null) continue;
    const kept = read(given, [...path, name]);
    if (kept === given) continue;
    after ??= { ...before };
    after[name] = kept;
  }
  return after ?? value;
}

function readList(read: Read, value: unknown, path: Path): unknown {
  if (!Array.isArray(value)) return value;
  const kept = value.map((each: unknown, at) => read(each, [...path, at]));
  return kept.some((each, at) => each !== value[at]) ? kept : value;
}

/** A document's strings and keys. */
function readJson(value: unknown, path: Path, depth: number): unknown {
  if (typeof value === "string") return readText(value, true, path);
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST_JSON)
    throw new WrongText(path.slice(0, 2), `The document is nested more than ${DEEPEST_JSON} levels deep.`);
  if (Array.isArray(value)) return value.map((each: unknown, at) => readJson(each, [...path, at], depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      readText(key, false, path),
      readJson(each, [...path, key], depth + 1),
    ]),
  );
}
