/** The longest path that a sign-in leads back to. */
const LONGEST = 1_000;

/** Pages of the sign-in itself: to be led back to them would go on for ever, or sign out. */
const OF_SIGNING_IN = /^\/(sign-in|sign-out|signed-out)(\/|\?|$)/;

/**
 * The page of ours that a text names, such as `/me/R03?lang=cy`; null if it could lead to another site. Browsers
 * read `\` like `/`, skip line breaks and tabs, and take what follows `//` for a host.
 */
export function localPath(text: unknown): string | null {
  if (typeof text !== "string" || text.length > LONGEST) return null;
  if (!/^\/(?![/\\])[^\\]*$/.test(text) || /[\p{C}\s]/u.test(text)) return null;
  const base = "http://pages.invalid";
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url?.origin !== base) return null;
  const path = `${url.pathname}${url.search}`;
  // Dots are resolved now: /a/..//evil.example begins with two slashes only afterwards.
  return path.startsWith("//") || OF_SIGNING_IN.test(path) ? null : path;
}
