import { type Html, html } from "../frame/html";

/** The way to the next page of a long list. */
export const more = (
  path: string,
  { hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor: string | null },
  text: string,
  query: Readonly<Record<string, string>> = {},
): Html | false =>
  hasNextPage &&
  endCursor !== null &&
  html`<p><a class="nhsuk-link" href="${path}?${new URLSearchParams({ ...query, after: endCursor }).toString()}">${text}</a></p>`;
