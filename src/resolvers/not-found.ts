import type { Tenure } from "../reference/editions";
import { londonDay } from "../reference/london";
import { lastRetired } from "../reference/version-at";
import { badField } from "../schema/bad-argument";
import { describeUnknownCode, describeUnknownName } from "../text";
import { messages } from "./messages";

/** What an input was meant to name, but does not. */
export interface SoughtItem {
  /** Its kind, as a sentence names it, for example role band. */
  readonly kind: string;
  readonly by: { readonly id?: string | null; readonly code?: string | null };
  /** The query that lists such objects. */
  readonly list: string;
  /** Every existing code. */
  readonly codes: () => Iterable<string>;
  /** Versions with that name that are or were current; empty if there are none. */
  readonly versions?: readonly Tenure[];
  readonly knownAt?: Date | null;
}

/**
 * The error for an input that names nothing, with the reason: it was retired, was not published yet, or
 * never existed.
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
      messages.retired(kind, name, londonDay(retired.at), retired.at.toISOString()),
    );
  if (knownAt && versions.length > 0)
    return badField(field, "NOT_FOUND", messages.notYetPublished(kind, name, knownAt.toISOString()));
  if (by.code == null) return badField(field, "NOT_FOUND", describeUnknownName(kind, by.id ?? "", list));
  return badField(
    field,
    "UNKNOWN_CODE",
    describeUnknownCode({ what: kind, code: by.code, among: codes(), list }),
  );
}

/**
 * The entry of a published list that has this code.
 * @param what the kind of entry, as a sentence names it. @param list the query that lists them.
 * @throws a GraphQL error with code BAD_USER_INPUT if there is none.
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
