import { z } from "zod";
import { messages } from "../messages";
import { FIELDS, type FileKind } from "./fields";

/**
 * How a file may write days. The month of DD-MMM-YYYY is English, in any case; the year of DD/MM/YY is one of
 * this century.
 */
export const DATE_STYLES = [
  "YYYY-MM-DD",
  "DD/MM/YYYY",
  "DD-MMM-YYYY",
  "YYYY/MM/DD HH:mm:ss",
  "DD/MM/YY, HH:mm",
] as const;

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
  kind: z.enum(["WORKERS", "POSTS", "COMPLETIONS", "CREDENTIALS", "SUPERVISIONS", "ENDORSEMENTS", "OFFERS"]),
  delimiter: z
    .string()
    .regex(/^[^"\r\n\p{L}\p{N}\p{Surrogate}]$/u, messages.delimiterOneCharacter)
    .optional(),
  columns: z.record(z.string(), column),
});

export type Column = z.infer<typeof column>;
export type Mapping = z.infer<typeof mapping>;

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
  const missing = Object.entries(fields).find(([field, { needed }]) => needed && !columns[field]);
  if (missing) throw new MappingError(messages.fieldMissing(missing[0], kind), ["columns"]);
  return read.data;
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

/** Columns that bear the names of the fields themselves, days as YYYY-MM-DD. */
export const plainMapping = (kind: FileKind): Mapping => ({
  kind,
  columns: Object.fromEntries(Object.keys(FIELDS[kind]).map((field) => [field, { from: field }])),
});

const ESR_DATES: Column["dates"] = ["DD-MMM-YYYY", "YYYY/MM/DD HH:mm:ss"];

/**
 * The competence export of the Electronic Staff Record as one trust lays it out: two ways to write a day in
 * one file, names with bars, and no column that says whose it is. Its "Last Updated By" is not the learner,
 * and its status is worked out here.
 */
export const ESR_COMPETENCES: Mapping = {
  kind: "CREDENTIALS",
  columns: {
    worker: { given: "worker" },
    type: {
      from: "Competency Name",
      part: "SUBJECT",
      // The eleven subjects of the Core Skills Training Framework, whatever the level: what a level is worth,
      // local policy decides.
      values: {
        "Equality, Diversity and Human Rights": "EQUALITY",
        "Conflict Resolution": "CONFLICT_RESOLUTION",
        "NHS Conflict Resolution": "CONFLICT_RESOLUTION",
        "NHS Conflict Resolution (England)": "CONFLICT_RESOLUTION",
        "Health, Safety and Welfare": "HEALTH_SAFETY",
        "Fire Safety": "FIRE_SAFETY",
        "Infection Prevention and Control": "INFECTION_CONTROL",
        "Moving and Handling": "MOVING_HANDLING",
        "Preventing Radicalisation": "PREVENT",
        "Preventing Radicalisation - Prevent Awareness": "PREVENT",
        "Preventing Radicalisation - Basic Prevent Awareness": "PREVENT",
        "Preventing Radicalisation - Awareness of Prevent": "PREVENT",
        "Safeguarding Adults": "SAFEGUARDING_ADULTS",
        "Safeguarding Children": "SAFEGUARDING_CHILDREN",
        "Information Governance and Data Security": "INFORMATION_GOVERNANCE",
        "Data Security Awareness": "INFORMATION_GOVERNANCE",
        "Information Governance": "INFORMATION_GOVERNANCE",
        Resuscitation: "RESUSCITATION",
      },
    },
    issuer: { from: "Competency Name", part: "OWNER" },
    statedAs: { from: "Competency Name" },
    awardedOn: { from: "Date Last Awarded", dates: ESR_DATES },
    expiresOn: {
      from: "Expiry Date",
      dates: ESR_DATES,
      none: ["No expiry", "No expiry date", "Does not expire", "Never", "N/A"],
    },
  },
};

/**
 * Moodle's report of course completion, in English: one course, a line for each learner. The first column is
 * Moodle's own number of an account; the worker's is the profile's ID number. A learner who has not completed
 * the course has no date.
 */
export const MOODLE_COURSE_COMPLETION: Mapping = {
  kind: "COMPLETIONS",
  columns: {
    worker: { from: "ID number" },
    curriculum: { given: "unit" },
    unit: { given: "unit" },
    programme: { given: "programme" },
    passed: { constant: "yes" },
    completedOn: {
      from: "Course complete",
      dates: ["DD/MM/YY, HH:mm", "DD/MM/YYYY", "YYYY-MM-DD"],
      ifEmpty: "skip",
    },
  },
};

/** Mappings that are ready, by name. */
export const READY_MAPPINGS: Readonly<Record<string, Mapping>> = {
  "esr-competences": ESR_COMPETENCES,
  "moodle-course-completion": MOODLE_COURSE_COMPLETION,
};

/** Which system's files each of them reads. */
export const SYSTEM_OF: Readonly<Record<string, string>> = {
  "esr-competences": "Electronic Staff Record (ESR): its competence export, as one trust lays it out",
  "moodle-course-completion": "Moodle: its report of course completion, in English, of one course",
};
