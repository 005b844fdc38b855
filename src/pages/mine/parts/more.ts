import { type Html, html } from "../../frame/html";
import type { Messages } from "../../messages";

interface Position {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** The link to the rest of a list. @param kept what else the address asks for. @param name of the cursor in the address. */
export const more = (
  path: string,
  { hasNextPage, endCursor }: Position,
  t: Messages,
  kept: Readonly<Record<string, string>> = {},
  name = "after",
): Html | false =>
  hasNextPage &&
  endCursor !== null &&
  html`<p><a href="${path}?${new URLSearchParams({ ...kept, [name]: endCursor }).toString()}">${t.mine.more}</a></p>\n`;
