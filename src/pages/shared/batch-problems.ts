import type { Problem } from "../frame/fields";

interface ItemError {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
}

/** What the API says about a batch of which it stores all or nothing. */
interface BatchAnswer {
  readonly results: readonly { readonly userErrors: readonly ItemError[] }[];
  readonly userErrors: readonly ItemError[];
}

/**
 * What was wrong with each item, named so that its visitor knows it again. Nothing of the batch is stored then,
 * so what the API says about the items without a fault is left out.
 */
export const problemsOfBatch = (
  { results, userErrors }: BatchAnswer,
  names: readonly string[],
  fieldOf: (item: number, name: string) => string,
): readonly Problem[] => [
  ...userErrors.map(({ message }) => ({ field: null, message })),
  ...results.flatMap((result, item) =>
    result.userErrors
      .filter(({ code }) => code !== "NOTHING_STORED")
      .map(({ field, message }) => ({
        field: fieldOf(item, field.at(-1) ?? ""),
        message: `${names[item]}: ${message}`,
      })),
  ),
];
