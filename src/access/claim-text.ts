import { NotAdmitted } from "./unauthenticated";

/** Control characters and unpaired surrogates: the database cannot store them, and no name has them. */
const UNWRITABLE = /[\p{Cc}\p{Cs}]/u;

/**
 * The text of a claim; null if the claim is missing, empty or not a text.
 * @param most the greatest number of characters that can be stored.
 * @throws NotAdmitted naming the claim, if its text cannot be stored unchanged.
 */
export function textOf(claim: string, value: unknown, most: number): string | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  if (UNWRITABLE.test(value))
    throw new NotAdmitted(
      `The access token's claim ${claim} holds a control character or half a character. It must be plain text.`,
    );
  const text = value.trim();
  if (text.length <= most) return text;
  throw new NotAdmitted(
    `The access token's claim ${claim} has ${text.length} characters; the limit is ${most}.`,
  );
}

/** A claim that nothing depends on but a comparison: null if it is no text that could be stored. */
export function readableOf(value: unknown, most: number): string | null {
  if (typeof value !== "string" || UNWRITABLE.test(value)) return null;
  const text = value.trim();
  return text === "" || text.length > most ? null : text;
}

/** A claim that is an array of words, or words in one text. */
export function wordsOf(value: unknown): string[] {
  const words: unknown[] =
    typeof value === "string" ? value.split(/[\s,]+/) : Array.isArray(value) ? value : [];
  return words.filter((word): word is string => typeof word === "string");
}
