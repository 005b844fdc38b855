import { z } from "zod";
import { TRAILER_COUNTS } from "../../../interchange/esr";
import { messages } from "../messages";
import { FIELDS, type LineKind } from "./fields";

/**
 * How a file may write days. The month of DD-MMM-YYYY is English, in any case; the year of DD/MM/YY is one of
 * this century.
 */
export const DATE_STYLES = [
  "YYYY-MM-DD",
  "DD/MM/YYYY",
  "DD-MMM-YYYY",
  "YYYY/MM/DD HH:mm:ss",
  "YYYY-MM-DD HH:mm:ss",
  "DD/MM/YY, HH:mm",
] as const;

/** Whose records a file of ESR opens: people in posts of the organisation's table, or everybody employed. */
export const PEOPLE = ["IN_POSTS", "EVERYBODY"] as const;

const column = z.strictObject({
  /** Heading of the column, or key of the JSON object. */
  from: z.string().min(1).optional(),
  /** The same for every line, where no column holds it. */
  constant: z.string().min(1).optional(),
  /** Named when the file is sent, if the file has no column for it: the worker, a unit, or a programme. */
  given: z.enum(["worker", "unit", "programme"]).optional(),
  /** Part of a bar-separated ESR name such as NHS|CSTF|Fire Safety - 2 Years| */
  part: z.enum(["OWNER", "TYPE", "TITLE", "SUBJECT", "REFRESH"]).optional(),
  dates: z.array(z.enum(DATE_STYLES)).min(1).optional(),
  /** What a date of the file is: the last day that counts, or the first that does not (as Peerway has it). */
  lastDay: z.boolean().optional(),
  /** Texts that mean an empty cell, such as "No expiry"; in any case. */
  none: z.array(z.string()).optional(),
  /** What becomes of a line whose cell is empty: it is about nothing yet, and is skipped. */
  ifEmpty: z.literal("skip").optional(),
  /** What the file's words are called here, in any case; a word that is not among them stays as it is. */
  values: z.record(z.string(), z.string()).optional(),
});
const mapping = z.strictObject({
  kind: z.enum([
    "WORKERS",
    "POSTS",
    "COMPLETIONS",
    "CREDENTIALS",
    "SUPERVISIONS",
    "ENDORSEMENTS",
    "OFFERS",
    "ESR_GO",
  ]),
  delimiter: z
    .string()
    .regex(/^[^"\r\n\p{L}\p{N}\p{Surrogate}]$/u, messages.delimiterOneCharacter)
    .optional(),
  /** Whose records a file of ESR opens. */
  people: z.enum(PEOPLE).optional(),
  /** What the last line of a file of ESR counts. */
  trailerCounts: z.enum(TRAILER_COUNTS).optional(),
  columns: z.record(z.string(), column),
});

export type Column = z.infer<typeof column>;
export type Mapping = z.infer<typeof mapping>;

/** How the lines of a file are read that are each about one thing. */
export type LineMapping = Mapping & { readonly kind: LineKind };

export const isOfLines = (mapping: Mapping): mapping is LineMapping => mapping.kind !== "ESR_GO";

/** A mapping that cannot be used; the message says where and why. */
export class MappingError extends Error {
  /** @param path into the mapping. */
  constructor(
    message: string,
    readonly path: readonly string[] = [],
  ) {
    super(message);
  }
}

/** Reads how a file's columns are to be read. @throws MappingError */
export function readMapping(document: unknown): Mapping {
  const read = mapping.safeParse(document);
  if (!read.success) throw unusable(read.error.issues[0], document);
  const { kind, columns } = read.data;
  const fields: Readonly<Record<string, { readonly needed: boolean }>> = FIELDS[kind];
  for (const [field, { from, constant, given }] of Object.entries(columns)) {
    if (!Object.hasOwn(fields, field))
      throw new MappingError(messages.fieldUnknown(field, kind, Object.keys(fields)), ["columns", field]);
    if ([from, constant, given].filter((each) => each !== undefined).length !== 1)
      throw new MappingError(messages.oneSourceOnly(field), ["columns", field]);
    if (given !== undefined && !GIVEN_FOR[given].includes(field))
      throw new MappingError(messages.givenIsForOthers(given, GIVEN_FOR[given]), ["columns", field, "given"]);
  }
  if (kind === "ESR_GO") requireEsrColumns(columns);
  for (const name of ["people", "trailerCounts"] as const)
    if (kind !== "ESR_GO" && read.data[name] !== undefined)
      throw new MappingError(messages.onlyOfEsr(name, kind), [name]);
  const missing = Object.entries(fields).find(([field, { needed }]) => needed && !columns[field]);
  if (missing) throw new MappingError(messages.fieldMissing(missing[0], kind), ["columns"]);
  return read.data;
}

/** Columns of ESR from which a field can be read; none: it is the same for every line. */
const ESR_SOURCES: Readonly<Record<string, readonly string[]>> = {
  roleBand: ["Position Name", "Position Title", "Grade"],
  contractKind: ["Assignment Category"],
  payBand: ["Grade"],
  type: ["Competency Name"],
  expiresOn: ["Effective End Date"],
};

/** @throws MappingError for a field that would be read from a column of ESR that is not read for it. */
function requireEsrColumns(columns: Mapping["columns"]): void {
  for (const [field, { from }] of Object.entries(columns)) {
    const sources = ESR_SOURCES[field] ?? [];
    if (from !== undefined && !sources.includes(from))
      throw new MappingError(messages.columnNotOfEsr(field, from, sources), ["columns", field, "from"]);
  }
}

/** The fields that what is named when the file is sent can fill. */
const GIVEN_FOR: Readonly<Record<NonNullable<Column["given"]>, readonly string[]>> = {
  worker: ["worker"],
  unit: ["unit", "curriculum"],
  programme: ["programme"],
};

/** What zod expects, in our own words. */
const EXPECTED: Readonly<Record<string, string>> = {
  record: "an object",
  object: "an object",
  string: "a text",
  boolean: "true or false",
  array: "a list",
};

/** Says in our own words what zod found. */
function unusable(issue: z.core.$ZodIssue | undefined, document: unknown): MappingError {
  const path = (issue?.path ?? []).map(String);
  const at = path.join(".") || "It";
  if (issue?.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const known = path.length === 0 ? Object.keys(mapping.shape) : Object.keys(column.shape);
    return new MappingError(messages.keyUnknown([...path, key].join("."), known), [...path, key]);
  }
  if (issue?.code === "invalid_value") {
    const given = path.reduce<unknown>((within, key) => Object(within)[key], document);
    return new MappingError(messages.notOneOf(at, JSON.stringify(given), issue.values.map(String)), path);
  }
  if (issue?.code === "invalid_type") {
    const given = path.reduce<unknown>((within, key) => Object(within)[key], document);
    return new MappingError(
      messages.wrongType(at, JSON.stringify(given), EXPECTED[issue.expected] ?? issue.expected),
      path,
    );
  }
  return new MappingError(messages.mappingUnreadable(at, issue?.message), path);
}
