import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from "graphql";
import { cleanText } from "../../text";

/** Arguments and input fields whose texts may have several lines. */
const MULTILINE: ReadonlySet<string> = new Set([
  "aim",
  "authority",
  "award",
  "delivery",
  "how",
  "note",
  "purpose",
  "reason",
  "reflection",
  "remark",
  "shape",
  "summary",
  "text",
]);

/** The content of a file is read line by line, by the same rule, so that one bad line does not refuse all. */
const READ_AS_FILES: ReadonlySet<string> = new Set([
  "ImportFileInput.text",
  "ImportFileInput.base64",
  // A signature covers every character of a badge.
  "HandInBadgeInput.json",
  "HandInBadgeInput.jwt",
  "HandInBadgeInput.base64",
]);

/** Deeper than any document that can be imported. */
const DEEPEST_JSON = 64;

type Path = readonly (string | number)[];
/**
 * Returns the value with its texts in the form in which they are stored; the same value if nothing changes.
 * @throws WrongText
 */
export type Read = (value: unknown, path: Path) => unknown;

/** The members of an input, or the arguments of a field, that can contain texts. */
export type Reads = readonly (readonly [string, Read])[];

/** A text that cannot be stored, and its path among the arguments. */
export class WrongText extends Error {
  constructor(
    readonly path: Path,
    problem: string,
  ) {
    super(problem);
  }
}

/**
 * Null if a type cannot contain texts. @param parent the type or field that the argument or input field
 * belongs to.
 */
export function readerOf(
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

export function readMembers(reads: Reads, value: unknown, path: Path): unknown {
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

/** The texts of a whole document that comes from a file. @throws WrongText */
export const readDocument = (document: unknown): unknown => readJson(document, [], 0);

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
