/** Where a text holds a character that is not kept, counted from 1. */
export interface ForbiddenCharacter {
  readonly line: number;
  readonly position: number;
  readonly codePoint: number;
}

/**
 * No text that a person writes holds these: control characters, halves of surrogate pairs, and code points
 * that Unicode keeps for no character. Newline and tab have uses and are handled separately.
 */
const NEVER = /(?![\t\n])\p{Control}|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** What a single line must not hold either: line breaks, tabs, and the sign for a character that was lost. */
const NOT_IN_A_LINE = /[\p{Control}\u2028\u2029\uFFFD]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/**
 * The first character that a text may not hold; null if there is none. @param multiline whether it may have
 * several lines.
 */
export function findForbidden(text: string, multiline: boolean): ForbiddenCharacter | null {
  const found = (multiline ? NEVER : NOT_IN_A_LINE).exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index).split("\n");
  return {
    line: before.length,
    position: Array.from(before.at(-1) ?? "").length + 1,
    codePoint: found[0].codePointAt(0) ?? 0,
  };
}

const NAMES: Readonly<Record<number, string>> = {
  0: "NUL",
  8: "backspace",
  9: "tab",
  10: "line break",
  11: "vertical tab",
  12: "form feed",
  13: "carriage return",
  27: "escape",
  127: "delete",
  8232: "line separator",
  8233: "paragraph separator",
  65533: "the sign for a character that was lost",
};

/** Names a character for a person, for example "U+0000 (NUL)". */
export function characterName(codePoint: number): string {
  const name =
    NAMES[codePoint] ??
    (codePoint < 0xa0
      ? "a control character"
      : codePoint >= 0xd800 && codePoint <= 0xdfff
        ? "half a character"
        : "no character");
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")} (${name})`;
}

/**
 * Characters that show nothing: zero-width spaces and joiners, marks of direction, byte order marks, soft
 * hyphens, fillers, tags and selectors. Kept are those that change what is seen: joiners within emoji and
 * between letters of scripts that need them, the selectors of emoji, and the tags of flags.
 */
const INVISIBLE =
  /(?<kept>\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|(?<=\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Extended_Pictographic}0-9#*])\uFE0F|(?<=\p{Script=Han})[\u{E0100}-\u{E01EF}]|(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}])[\u200C\u200D](?=[\p{L}\p{M}]))|\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu;

const ANY_INVISIBLE = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/u;

/** The text without characters that show nothing. */
export const withoutInvisible = (text: string): string =>
  ANY_INVISIBLE.test(text) ? text.replace(INVISIBLE, (_, kept: string | undefined) => kept ?? "") : text;
