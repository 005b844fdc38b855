import { refuseScim, type ScimType } from "./scim-error";

/** A piece of a filter or of a path. */
export type Token =
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "value"; readonly value: string | number };

/** Filters are longer than any directory sends; a longer one is a mistake, or an attack. */
const LONGEST = 4000;

const TOKEN =
  /\s*(?:([()[\]])|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.:])|([A-Za-z.$][\w$:.-]*))/y;

/**
 * Splits a filter or a path. A space before a quotation mark may be missing, as in examples of the RFC.
 * @param scimType what a text that cannot be read is refused with. @throws ScimError
 */
export function readTokens(text: string, scimType: ScimType): Token[] {
  if (text.length > LONGEST) refuseScim(scimType, `It may have ${LONGEST} characters at most.`);
  const tokens: Token[] = [];
  const source = text.trimEnd();
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (!found) return refuseScim(scimType, `It cannot be read from character ${at + 1} on.`);
    tokens.push(tokenOf(found, scimType));
    at = TOKEN.lastIndex;
  }
  return tokens;
}

function tokenOf([, sign, quoted, number, word = ""]: RegExpExecArray, scimType: ScimType): Token {
  if (sign !== undefined) return { kind: "sign", sign };
  if (quoted !== undefined) return { kind: "value", value: unquote(quoted, scimType) };
  if (number !== undefined) return { kind: "value", value: Number(number) };
  return { kind: "word", word };
}

/** A text between quotation marks has the escapes of JSON. */
function unquote(quoted: string, scimType: ScimType): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return refuseScim(scimType, "A text in quotation marks has an escape that JSON does not know.");
  }
}
