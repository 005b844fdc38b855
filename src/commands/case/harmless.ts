/** Characters that a terminal obeys or hides, or that turn the direction of what follows: the C0 and C1 controls, and format characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for.
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const written = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A line as it can be shown on a terminal: what the terminal would obey is written out, as in JSON. */
export const harmless = (line: string): string => line.replace(OBEYED, written);

/** JSON as it can be shown on a terminal; it says the same. Line ends between its values stay. */
export const harmlessJson = (json: string): string =>
  json.replace(OBEYED, (character) => (character === "\n" ? character : written(character)));
