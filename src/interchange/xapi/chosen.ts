import { z } from "zod";

/**
 * A value whose form depends on what it says of itself. Other than a union of forms, it names the place that is
 * wrong.
 * @param choose the form of a value, or a sentence if there is none for it.
 */
export const chosen = (choose: (value: Readonly<Record<string, unknown>>) => z.ZodType | string) =>
  z.record(z.string(), z.unknown()).superRefine((value, context) => {
    const form = choose(value);
    if (typeof form === "string") {
      context.addIssue({ code: "custom", message: form, path: ["objectType"] });
      return;
    }
    for (const issue of form.safeParse(value).error?.issues ?? [])
      context.addIssue({ code: "custom", message: sayIssue(issue), path: [...issue.path] });
  });

/** What zod expects, in plain words. */
const EXPECTED: Readonly<Record<string, string>> = {
  object: "an object",
  record: "an object",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  number: "a number",
  int: "a whole number",
};

/** What is wrong, in a sentence without any value of the request. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type")
    return issue.input === undefined && !issue.path.length
      ? "A value is missing here."
      : `Expected ${EXPECTED[issue.expected] ?? issue.expected}.`;
  if (issue.code === "unrecognized_keys") return "There is a property here that xAPI does not define.";
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? "The key is not valid.";
  if (issue.code === "invalid_value") return `Expected ${issue.values.map(String).join(" or ")}.`;
  return issue.message;
}
