import { characterName, findForbidden, withoutInvisible } from "./characters";

/** A text as it is kept, or what a person has to put right in it first. */
export type CleanText = { readonly text: string } | { readonly problem: string };

/** Printable ASCII: nothing to do, and nearly every text. */
const PLAIN = /^[ -~]*$/;

/**
 * The one rule for texts from outside, whether they come through the API or in a file: composed form (NFC),
 * line breaks as LF, without invisible characters; control characters and broken ones are refused and never
 * dropped, so that nobody is recorded under another name than was meant.
 * @param multiline whether it may have several lines and tabs; otherwise every kind of space becomes a plain
 * one.
 */
export function cleanText(raw: string, multiline: boolean): CleanText {
  if (PLAIN.test(raw)) return { text: raw };
  const broken = raw.replace(/\r\n?/g, "\n");
  const text = multiline ? broken.replace(/[\u2028\u2029]/g, "\n") : withoutOuterBreaks(broken);
  const forbidden = findForbidden(text, multiline);
  if (forbidden) {
    const { line, position, codePoint } = forbidden;
    const where = multiline && line > 1 ? `Line ${line}, character ${position}` : `Character ${position}`;
    return { problem: `${where} is ${characterName(codePoint)}, which cannot be kept. Remove it.` };
  }
  const visible = withoutInvisible(text).normalize("NFC");
  return { text: multiline ? visible : visible.replace(/\p{Zs}/gu, " ") };
}

/** A break or tab at either end of a line came with copying it. */
function withoutOuterBreaks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBreak(text.charCodeAt(start))) start += 1;
  while (end > start && isBreak(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const isBreak = (code: number): boolean => code === 9 || code === 10;
