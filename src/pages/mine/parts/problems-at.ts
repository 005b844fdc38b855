import type { Problem } from "../../frame/fields";
import { problemsOf } from "../../frame/problems";

/**
 * What the API refused, as problems of a form.
 * @param fields the names of the form's fields, by the API's. A problem with anything else concerns the whole form.
 */
export const problemsAt = (
  userErrors: Parameters<typeof problemsOf>[0],
  fields: Readonly<Record<string, string>> = {},
): readonly Problem[] =>
  problemsOf(userErrors).map(({ field, message }) => ({
    field: field === null ? null : (fields[field] ?? null),
    message,
  }));
