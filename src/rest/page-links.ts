import type { DocumentPage, ListQuery } from "../interchange/case/document-list";

/** The header Link (RFC 8288) of a page: the first and the last, and those next to it. */
export function pageLinks(url: string, { total, limit, offset }: DocumentPage, query: ListQuery): string {
  const last = Math.floor((total - 1) / limit) * limit;
  const pages = {
    first: 0,
    ...(offset > 0 && { prev: Math.max(0, offset - limit) }),
    ...(offset + limit < total && { next: offset + limit }),
    last,
  };
  return Object.entries(pages)
    .map(([relation, start]) => `<${url}?${queryAt(query, limit, start)}>; rel="${relation}"`)
    .join(", ");
}

function queryAt(query: ListQuery, limit: number, offset: number): string {
  const same = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  const all = { ...Object.fromEntries(same), limit: `${limit}`, offset: `${offset}` };
  return new URLSearchParams(all).toString();
}
