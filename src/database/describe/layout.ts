/** Comments, texts in quotes, blanks, and everything else that a text of SQL or PL/pgSQL is made of. */
const TOKEN =
  /(?<comment>--[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^']|'')*')|(?<name>"(?:[^"]|"")*")|(?<blank>\s+)|(?<other>[\s\S])/gu;

/**
 * The text of a function as it reads without its layout and comments: one statement a line, single blanks. So
 * two definitions that differ in nothing but line breaks, indentation and comments are equal. A text in
 * quotes that goes on in a further line ('a' and, below it, 'b') is joined, as PostgreSQL does.
 */
export function withoutLayout(body: string): string[] {
  let flat = "";
  let endsInText = false;
  let hasBreak = false;
  let hasBlank = false;
  for (const { groups } of body.matchAll(TOKEN)) {
    const { comment, text, blank } = groups ?? {};
    if (comment !== undefined || blank !== undefined) {
      hasBlank = true;
      hasBreak ||= comment !== undefined || blank?.includes("\n") === true;
      continue;
    }
    const token = text ?? groups?.name ?? groups?.other ?? "";
    if (text !== undefined && endsInText && hasBreak) flat = `${flat.slice(0, -1)}${text.slice(1)}`;
    else flat += `${hasBlank && needsBlank(flat, token) ? " " : ""}${token}`;
    if (token === ";") flat += "\n";
    endsInText = text !== undefined;
    hasBreak = false;
    hasBlank = false;
  }
  return flat.trim().split("\n");
}

/** A blank next to the inside of a bracket comes from breaking the line there. */
const needsBlank = (before: string, token: string): boolean =>
  !/[([\n]$/u.test(before) && before !== "" && !/^[)\],;]/u.test(token);
