import type { Tenure } from "../reference/editions";
import { londonDay } from "../reference/london";
import { lastRetired } from "../reference/version-at";
import { badField } from "../schema/bad-argument";
import { describeUnknownCode } from "../text";

/** What an input was to name, and does not. */
export interface SoughtItem {
  /** What it is, as a sentence names it, for example role band. */
  readonly kind: string;
  readonly by: { readonly id?: string | null; readonly code?: string | null };
  /** The query that lists such things. */
  readonly list: string;
  /** Every code that there is. */
  readonly codes: () => Iterable<string>;
  /** Those versions that stand or have stood under that name; none where it has no versions. */
  readonly versions?: readonly Tenure[];
  readonly knownAt?: Date | null;
}

/**
 * The refusal of an input that names nothing, saying what would be right: it was retired, was not published yet, or was never there.
 * @param field path to the input, from the name of the argument on.
 */
export function notFoundError(field: readonly string[], sought: SoughtItem): Error {
  const { kind, by, list, codes, versions = [], knownAt } = sought;
  const name = by.code ?? by.id;
  const retired = lastRetired(versions, knownAt?.getTime());
  if (retired)
    return badField(
      field,
      "NOT_FOUND",
      `The ${kind} ${name} was retired on ${londonDay(retired.at)}. To read it as it was, ask a question that has the argument knownAt, with a knownAt before ${retired.at.toISOString()}.`,
    );
  if (knownAt && versions.length > 0)
    return badField(
      field,
      "NOT_FOUND",
      `The ${kind} ${name} had not been published at ${knownAt.toISOString()}.`,
    );
  if (by.code == null)
    return badField(field, "NOT_FOUND", `There is no ${kind} ${name}. The query ${list} lists them.`);
  return badField(
    field,
    "UNKNOWN_CODE",
    describeUnknownCode({ what: kind, code: by.code, among: codes(), list }),
  );
}

/**
 * The entry of a published list that has this code.
 * @param what such an entry is, as a sentence names it. @param list the query that lists them.
 * @throws a GraphQL error with code BAD_USER_INPUT where there is none.
 */
export function requireEntry<Entry extends { readonly code: string }>(
  entries: Iterable<Entry>,
  code: string,
  field: readonly string[],
  what: string,
  list: string,
): Entry {
  const all = [...entries];
  const found = all.find((entry) => entry.code === code);
  if (found) return found;
  throw notFoundError(field, { kind: what, by: { code }, list, codes: () => all.map((entry) => entry.code) });
}
