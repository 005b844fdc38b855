import type { z } from "zod";
import { escapeControls } from "./escape-controls";

type Issue = z.core.$ZodIssue;

/** What is wrong with a case file, a line each: the path, what was found, and what would be right. */
export function problemsOf(error: z.ZodError): readonly string[] {
  return error.issues.flatMap((issue) =>
    wordsOf(issue).map((words) => escapeControls(`${pathOf(issue.path)}: ${words}`)),
  );
}

/** facts.completions[0].completedOn */
export function pathOf(path: readonly PropertyKey[]): string {
  return (
    path.reduce<string>(
      (wholeNumber, step) =>
        typeof step === "number"
          ? `${wholeNumber}[${step}]`
          : wholeNumber === ""
            ? String(step)
            : `${wholeNumber}.${String(step)}`,
      "",
    ) || "the case"
  );
}

function wordsOf(issue: Issue): string[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => `there is no field ${shown(key)} here.`);
    case "invalid_type":
      return [
        issue.input === undefined
          ? `this is missing; it takes ${article(issue.expected)}.`
          : `${shown(issue.input)} is not ${article(issue.expected)}.`,
      ];
    case "invalid_value":
      return [
        issue.input === undefined
          ? `this is missing; it takes ${issue.values.map(shown).join(" or ")}.`
          : `${shown(issue.input)} is not one of ${issue.values.map(shown).join(", ")}.`,
      ];
    case "invalid_union":
      return [`the kind of requirement is missing, or is none of the engine's.`];
    case "invalid_format":
      return [`${shown(issue.input)} is not ${formatOf(issue)}.`];
    case "too_small":
      return [
        issue.origin === "string"
          ? "this cannot be empty."
          : issue.origin === "array"
            ? `this holds ${issue.minimum} or more.`
            : `${shown(issue.input)} is too small: ${issue.minimum} is the least.`,
      ];
    case "too_big":
      return [
        issue.origin === "array"
          ? `this holds ${issue.maximum} at most.`
          : `${shown(issue.input)} is too big: ${issue.maximum} is the most.`,
      ];
    default:
      return [issue.message];
  }
}

function formatOf({ format, pattern }: Extract<Issue, { code: "invalid_format" }>): string {
  const text = `${pattern ?? ""}`;
  return format === "date" || (format === "regex" && !text.includes("T"))
    ? "a day of the calendar, YYYY-MM-DD"
    : "an instant with its offset, for example 2026-11-02T09:00:00Z";
}

const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "an object",
  string: "a text",
};
const article = (expected: string): string => TYPES[expected] ?? expected;

/** A value as the file has it, cut short. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
