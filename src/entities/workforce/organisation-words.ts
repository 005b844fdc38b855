/** The format of an organisation's code; the database has the same check. */
const CODE = /^[A-Z0-9][A-Z0-9_-]{0,39}$/;
/**
 * The format of a code of the NHS Organisation Data Service: a trust's has three characters, a site's five,
 * others up to eight.
 */
const ODS_CODE = /^[A-Z0-9]{3,8}$/;
/** The greatest length of a name. */
const LONGEST_NAME = 200;

/** The text in the format of a code; null if it cannot be converted. */
function asCode(text: string): string | null {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return CODE.test(code) ? code : null;
}

/** Why a text is not a valid code of an organisation, and what would be valid; null if it is one. */
export function faultOfCode(text: string): string | null {
  if (CODE.test(text)) return null;
  const meant = asCode(text);
  return `"${text}" cannot be an organisation's code: a code has 1 to 40 capital letters, digits, hyphens and underscores, the first a letter or digit.${meant === null ? " For example NORTHMOOR." : ` Did you mean ${meant}?`}`;
}

/** Why a text is not a valid ODS code, and what would be valid; null if it is one. */
export function faultOfOdsCode(text: string): string | null {
  if (ODS_CODE.test(text)) return null;
  const meant = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return `"${text}" is not an ODS code: an ODS code has 3 to 8 capital letters and digits, such as RX4 for a trust or RX4AA for a site of one.${ODS_CODE.test(meant) ? ` Did you mean ${meant}?` : " Leave it out if the organisation has none."}`;
}

/**
 * Why a text is not a valid name of an organisation, and what would be valid; null if it is one. @param
 * text trimmed.
 */
export function faultOfName(text: string): string | null {
  if (text.length >= 1 && text.length <= LONGEST_NAME) return null;
  return text.length === 0
    ? "An organisation needs a name, such as Northmoor Mental Health NHS Trust."
    : `The name has ${text.length} characters; the limit is ${LONGEST_NAME}.`;
}
