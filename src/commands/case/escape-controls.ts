/**
 * Whether a terminal obeys or hides a character, or turns the direction of what follows: controls and format
 * characters.
 */
function isObeyed(code: number): boolean {
  return (
    code <= 0x1f ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

function written(text: string, stays: (character: string) => boolean): string {
  let shown = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const code = text.charCodeAt(at);
    shown += isObeyed(code) && !stays(character) ? `\\u${code.toString(16).padStart(4, "0")}` : character;
  }
  return shown;
}

/** A line as it can be shown on a terminal: what the terminal would obey is written out, as in JSON. */
export const escapeControls = (line: string): string => written(line, () => false);

/** JSON as it can be shown on a terminal; it says the same. Line ends between its values stay. */
export const escapeControlsInJson = (json: string): string =>
  written(json, (character) => character === "\n");
