import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import { addressOf } from "./address";

interface Position {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

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
