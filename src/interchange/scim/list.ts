import { isObject } from "./attributes";
import { refuseScim } from "./scim-error";
import { requireSchema } from "./user";

export const LIST_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
export const SEARCH_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";

/** How many resources a page has, if the request does not say, and at most. */
export const PAGE = 100;
export const LARGEST_PAGE = 200;

/** What a list is asked for. */
export interface ListRequest {
  readonly filter: string | null;
  /** From 1. */
  readonly startIndex: number;
  /** 0: only how many there are. */
  readonly count: number;
  readonly sortBy: string | null;
  readonly descending: boolean;
  readonly attributes: readonly string[];
  readonly excludedAttributes: readonly string[];
}

type Parameters = Readonly<Record<string, unknown>>;

/** Reads the parameters of a list, whose names may be in any case. @throws ScimError */
export function parseListRequest(parameters: Parameters): ListRequest {
  const named = new Map(Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), value]));
  const text = (name: string): string | null => textIn(named.get(name));
  return {
    filter: text("filter"),
    startIndex: Math.max(1, wholeIn(named.get("startindex"), 1)),
    count: Math.min(LARGEST_PAGE, Math.max(0, wholeIn(named.get("count"), PAGE))),
    sortBy: text("sortby"),
    descending: text("sortorder")?.toLowerCase() === "descending",
    attributes: namesIn(named.get("attributes")),
    excludedAttributes: namesIn(named.get("excludedattributes")),
  };
}

/** The same in the body of a POST to `.search` (RFC 7644, section 3.4.3). @throws ScimError */
export function parseSearchRequest(body: unknown): ListRequest {
  if (!isObject(body)) return refuseScim("invalidSyntax", "A search is a JSON object.");
  requireSchema(body, SEARCH_SCHEMA);
  return parseListRequest(body);
}

function textIn(value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  return typeof value === "string"
    ? value
    : refuseScim("invalidValue", "A parameter is given once, as a text.");
}

function wholeIn(value: unknown, otherwise: number): number {
  if (value === undefined || value === null || value === "") return otherwise;
  const number = Number(value);
  return Number.isSafeInteger(number) && Math.abs(number) <= 1_000_000_000
    ? number
    : refuseScim("invalidValue", "The parameters startIndex and count are whole numbers.");
}

function namesIn(value: unknown): string[] {
  const listed: unknown[] = Array.isArray(value) ? value : (textIn(value)?.split(",") ?? []);
  return listed.map((each) => String(each).trim()).filter((each) => each !== "");
}

/** A page of resources, or all of them. */
export const listBody = (
  resources: readonly object[],
  total: number = resources.length,
  startIndex = 1,
): object => ({
  schemas: [LIST_SCHEMA],
  totalResults: total,
  startIndex,
  itemsPerPage: resources.length,
  Resources: resources,
});
