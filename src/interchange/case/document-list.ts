import { DOCUMENT_FIELDS, isTextField, parseFilter, type Texts } from "./filter";

/** The query of a request for documents, as it was sent; a parameter that was sent twice is a list. */
export type ListQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Documents in a page if the request names no number, and at most. */
const PAGE = 100;
const LARGEST_PAGE = 500;

export interface DocumentPage {
  /** How many match the filter, on all pages. */
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
  readonly documents: readonly object[];
}

/**
 * Filters, sorts and pages documents, and selects their properties. As CASE has it, an unknown property in
 * `sort` leaves the usual order, and one in `fields` selects all properties.
 * @returns what is wrong with the query, as text, if it cannot be answered.
 */
export function listDocuments(all: readonly Texts[], query: ListQuery): DocumentPage | string {
  const limit = numberFrom(query, "limit", PAGE, 1);
  const offset = numberFrom(query, "offset", 0, 0);
  if (typeof limit === "string") return limit;
  if (typeof offset === "string") return offset;
  const { filter: asked } = query;
  const filter = asked === undefined ? () => true : parseFilter(String(asked));
  if (typeof filter === "string") return filter;
  const fields = query.fields === undefined ? null : String(query.fields).split(",");
  if (fields?.some((name) => name.trim() === ""))
    return "fields is a list of properties, such as title,version.";
  const found = sorted(all.filter(filter), query);
  const size = Math.min(limit, LARGEST_PAGE);
  const documents = found.slice(offset, offset + size).map((document) => selected(document, fields));
  return { total: found.length, limit: size, offset, documents };
}

function numberFrom(query: ListQuery, name: string, unset: number, least: number): number | string {
  const text = query[name];
  if (text === undefined) return unset;
  return typeof text === "string" && /^\d{1,9}$/.test(text) && Number(text) >= least
    ? Number(text)
    : `${name} is a whole number from ${least}.`;
}

const ORDER = new Intl.Collator("en", { numeric: true });

function sorted(documents: readonly Texts[], { sort, orderBy }: ListQuery): readonly Texts[] {
  if (typeof sort !== "string" || !isTextField(sort)) return documents;
  const direction = orderBy === "desc" ? -1 : 1;
  return [...documents].sort((a, b) => direction * ORDER.compare(a[sort] ?? "", b[sort] ?? ""));
}

function selected(document: object, fields: readonly string[] | null): object {
  const names = fields?.map((name) => name.trim());
  if (!names?.every((name) => DOCUMENT_FIELDS.includes(name))) return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name)));
}
