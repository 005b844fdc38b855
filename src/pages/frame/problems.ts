import { ApiRefusal } from "../client/api";
import type { Messages } from "../messages";
import type { Problem } from "./fields";
import type { Sent } from "./sent";

/** What the API says was wrong with an input. */
interface UserError {
  readonly field: readonly string[];
  readonly message: string;
}

/**
 * What the API refused, as problems of a form.
 * @param fields the names of the form's fields, by the last name of the API's path, where they differ.
 */
export const problemsOf = (
  userErrors: readonly UserError[],
  fields: Readonly<Record<string, string>> = {},
): readonly Problem[] =>
  userErrors.map(({ field, message }) => {
    const name = field.findLast((part) => !/^\d+$/.test(part) && part !== "input") ?? null;
    return { field: name === null ? null : (fields[name] ?? name), message };
  });

/** The first problems of a form: fields that have to be filled in, and days that are none. */
export function firstProblems(
  sent: Sent,
  t: Messages,
  {
    texts = {},
    days = {},
  }: { readonly texts?: Readonly<Record<string, string>>; readonly days?: Readonly<Record<string, string>> },
): readonly Problem[] {
  const missing = Object.entries(texts).flatMap(([field, label]) =>
    sent.list(field).some((value) => value.trim() !== "") ? [] : [{ field, message: t.form.missing(label) }],
  );
  const wrongDays = Object.entries(days).flatMap(([field, label]) => {
    const day = sent.day(field);
    if (day === null) return [{ field, message: t.form.noDay(label) }];
    return day === "" ? [{ field, message: t.form.missing(label) }] : [];
  });
  return [...missing, ...wrongDays];
}

/** An input that the API refused as a whole, as problems of a form; other refusals have a page of their own. */
export function problemsOfRefusal(error: unknown): readonly Problem[] {
  if (error instanceof ApiRefusal && error.code === "BAD_USER_INPUT" && !error.isLostPlace)
    return [{ field: null, message: error.message }];
  throw error;
}
