/** Markup that is ready to be sent: everything that came from a value has been escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template can contain. Texts and numbers are escaped; nothing is written for null and false. */
export type Part = Html | string | number | null | false | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as the content of an element, or of an attribute in quotation marks. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** Markup from a template. Attributes have to stand in quotation marks. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(String.raw({ raw: texts }, ...parts.map(textOf)));

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === null || part === undefined || part === false) return "";
  return typeof part === "object" ? part.map(textOf).join("") : escapeText(String(part));
}
