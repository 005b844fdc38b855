const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const HIGHEST = 0x10ffff;

/** HTML as plain lines: without its marks, a line for each paragraph. Nothing of it is ever shown as HTML. */
export const linesOfHtml = (html: string): string[] =>
  html
    .replace(/<\/?(?:p|br|li|div|h[1-6]|tr|ul|ol|table)(?:[\s/][^<>]*)?>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,8}));/gi, decode)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");

function decode(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? "0", 16) : Number(decimal);
  const isCharacter = point >= 0x20 && point <= HIGHEST && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : "";
}
