import { z } from "zod";
import { type Finding, finding } from "../checking/findings";

/** A document read, or what is wrong with its form; never both. */
export type Reading<Document> =
  | { readonly document: Document; readonly findings: readonly [] }
  | { readonly document: null; readonly findings: readonly Finding[] };

/**
 * Reads a document of a shape: every field known, of its type and within its limits, with what may be left
 * out filled in. What its fields refer to is not looked at.
 */
export function readDocument<Shape extends z.ZodType>(shape: Shape, value: unknown): Reading<z.infer<Shape>> {
  const read = shape.safeParse(value);
  if (read.success) return { document: read.data, findings: [] };
  return { document: null, findings: read.error.issues.flatMap((issue) => toldOf(issue, shape, value)) };
}

type Path = readonly PropertyKey[];

function toldOf(issue: z.core.$ZodIssue, shape: z.ZodType, value: unknown): Finding[] {
  const path = issue.path.map(String);
  switch (issue.code) {
    case "unrecognized_keys": {
      const fields = fieldsAt(shape, issue.path).join(", ");
      return issue.keys.map((key) => finding("UNKNOWN_FIELD", [...path, key], key, fields));
    }
    case "invalid_type":
      return valueAt(value, issue.path) === undefined
        ? [
            finding(
              "MISSING",
              path,
              "The document",
              `${path.at(-1) ?? "it"}, ${WORDS[issue.expected] ?? issue.expected}`,
            ),
          ]
        : [finding("BAD_VALUE", path, WORDS[issue.expected] ?? issue.expected)];
    case "invalid_value": {
      const values = issue.values.map(String).join(", ");
      return valueAt(value, issue.path) === undefined
        ? [finding("MISSING", path, "The document", `${path.at(-1)}, one of ${values}`)]
        : [finding("BAD_VALUE", path, `one of ${values}`)];
    }
    case "too_small":
    case "too_big":
      return [finding("BAD_VALUE", path, boundOf(issue))];
    case "not_multiple_of":
      return [finding("BAD_VALUE", path, `a number in steps of ${issue.divisor}`)];
    case "invalid_format":
      return [finding("BAD_VALUE", path, FORMATS[issue.format] ?? issue.message)];
    default:
      return [finding("BAD_VALUE", path, issue.message)];
  }
}

/** The name of each type in messages to the author of the document. */
const WORDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

const FORMATS: Readonly<Record<string, string>> = {
  date: "a day that there is, YYYY-MM-DD",
  url: "an address that begins with https://",
};

type Bound = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;
const UNITS: Readonly<Record<string, string>> = { string: " characters", array: " entries" };
function boundOf(issue: Bound): string {
  const unit = UNITS[issue.origin] ?? "";
  if (issue.code === "too_big") return `at most ${issue.maximum}${unit}`;
  if (issue.origin === "string") return "a text that is not empty";
  return issue.inclusive === false ? `more than ${issue.minimum}${unit}` : `at least ${issue.minimum}${unit}`;
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) at = typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
  return at;
}

/** The names of the fields that an object at a path may have. */
function fieldsAt(shape: z.ZodType, path: Path): string[] {
  let at: unknown = shape;
  for (const key of path) {
    const here = unwrapped(at);
    at =
      here instanceof z.ZodArray
        ? here.element
        : here instanceof z.ZodObject
          ? here.shape[String(key)]
          : undefined;
  }
  const here = unwrapped(at);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function unwrapped(shape: unknown): unknown {
  let at = shape;
  while (
    at instanceof z.ZodNullable ||
    at instanceof z.ZodDefault ||
    at instanceof z.ZodOptional ||
    at instanceof z.ZodPipe
  )
    at = at instanceof z.ZodPipe ? at.in : at.unwrap();
  return at;
}
