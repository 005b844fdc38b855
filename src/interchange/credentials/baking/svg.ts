import type { Baked, BakedKind } from "./kinds";

const NAMESPACES: Readonly<Record<BakedKind, string>> = {
  BADGE: "https://purl.imsglobal.org/ob/v3p0",
  RECORD: "https://purl.imsglobal.org/clr/v2p0",
};
const PREFIXES: Readonly<Record<BakedKind, string>> = { BADGE: "openbadges", RECORD: "clr" };
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Writes a credential into an SVG as its first element: JSON as character data, a token as `verify`.
 * @param svg that has none.
 * @throws if the text is no SVG.
 */
export function bakeSvg(svg: string, { kind, text }: Baked): string {
  const start = /<svg\b[^>]*>/.exec(svg);
  if (!start || start[0].endsWith("/>")) throw new Error("This text is no SVG.");
  const after = start.index + start[0].length;
  const name = `${PREFIXES[kind]}:credential`;
  const attributes = `xmlns:${PREFIXES[kind]}="${NAMESPACES[kind]}"`;
  // Character data ends with these signs: they are divided between two parts.
  const element = text.trimStart().startsWith("{")
    ? `<${name} ${attributes}><![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]></${name}>`
    : `<${name} ${attributes} verify="${text}"/>`;
  return svg.slice(0, after) + element + svg.slice(after);
}

/** Reads the credential in an SVG. @returns null if there is none. Nothing that the SVG names is fetched. */
export function readSvg(svg: string): Baked | null {
  for (const kind of ["BADGE", "RECORD"] as const)
    for (const [, prefix] of svg.matchAll(/\sxmlns:([\w.-]{1,64})\s*=\s*["']([^"']{1,200})["']/g)) {
      const declared = new RegExp(`xmlns:${prefix}\\s*=\\s*["']${NAMESPACES[kind]}/?["']`);
      if (!declared.test(svg)) continue;
      const text = readElement(svg, `${prefix}:credential`);
      if (text) return { kind, text };
    }
  return null;
}

function readElement(svg: string, name: string): string | null {
  const start = svg.indexOf(`<${name}`);
  const end = start === -1 ? -1 : svg.indexOf(">", start);
  if (end === -1) return null;
  const tag = svg.slice(start, end);
  const token = /\sverify\s*=\s*["']([\w.-]+)["']/.exec(tag)?.[1];
  if (token) return token;
  const close = tag.endsWith("/") ? -1 : svg.indexOf(`</${name}`, end);
  return close === -1 ? null : readCharacters(svg.slice(end + 1, close)).trim() || null;
}

/** The characters between two tags: parts of character data as they are, and the five entities of XML elsewhere. */
function readCharacters(xml: string): string {
  let text = "";
  for (let at = 0; at < xml.length; ) {
    const data = xml.indexOf("<![CDATA[", at);
    const plain = xml.slice(at, data === -1 ? undefined : data);
    text += plain.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? "");
    if (data === -1) return text;
    const end = xml.indexOf("]]>", data);
    if (end === -1) return "";
    text += xml.slice(data + 9, end);
    at = end + 3;
  }
  return text;
}
