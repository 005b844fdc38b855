import type { PlaceName } from "../frame/errors";
import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import { addressOf } from "./address";

/** Where a page of a list ends. */
interface Position {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * The link to the rest of a long list.
 * @param kept what else the address asks for.
 * @param name of the cursor in the address.
 */
export const more = (
  path: string,
  { hasNextPage, endCursor }: Position,
  text: string,
  kept: Readonly<Record<string, string>> = {},
  name: PlaceName = "after",
): Html | false =>
  hasNextPage &&
  endCursor !== null &&
  html`<p><a class="nhsuk-link" href="${addressOf(path, { ...kept, [name]: endCursor })}">${text}</a></p>\n`;

/** The way to the next page of a list, and back to the first. */
export function pager(
  path: string,
  { after = "", ...query }: Readonly<Record<string, string>>,
  { hasNextPage, endCursor }: Position,
  t: Messages,
): Html | false {
  const isFirst = after === "";
  return (
    (hasNextPage || !isFirst) &&
    html`<nav class="nhsuk-pagination" aria-label="${t.workforce.pager}">
<ul class="nhsuk-list">
${!isFirst && html`<li><a href="${addressOf(path, query)}">${t.workforce.first}</a></li>`}
${hasNextPage && html`<li><a href="${addressOf(path, { ...query, after: endCursor })}" rel="next">${t.workforce.next}</a></li>`}
</ul>
</nav>
`
  );
}
