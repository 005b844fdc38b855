import { isObject } from "./attributes";
import { refuseScim, ScimError } from "./scim-error";
import { requireSchema } from "./user";

export const BULK_REQUEST_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";
export const BULK_RESPONSE_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";

/** Most operations of one request. */
export const MOST_IN_BULK = 250;

const METHODS = ["POST", "PUT", "PATCH", "DELETE"] as const;

/** One operation of a bulk request. */
export interface BulkOperation {
  readonly method: (typeof METHODS)[number];
  /**
   * `/Users`, or `/Users/` with an id, or with `bulkId:` and the bulkId of a user that the request creates; or
   * `/Groups/` with an id.
   */
  readonly path: string;
  readonly bulkId: string | null;
  /** The version that the operation is for. */
  readonly version: string | null;
  readonly data: unknown;
}

export interface BulkRequest {
  readonly operations: readonly BulkOperation[];
  /** After so many errors no further operation is carried out; null: all are. */
  readonly failOnErrors: number | null;
}

/** @throws ScimError 400, or 413 for too many operations. */
export function parseBulk(body: unknown): BulkRequest {
  if (!isObject(body)) return refuseScim("invalidSyntax", "A bulk request is a JSON object.");
  requireSchema(body, BULK_REQUEST_SCHEMA);
  const { Operations: listed, failOnErrors = null } = body;
  if (!Array.isArray(listed) || listed.length === 0)
    return refuseScim("invalidSyntax", "The attribute Operations is a list with one operation or more.");
  if (listed.length > MOST_IN_BULK)
    throw new ScimError(413, `A bulk request may have ${MOST_IN_BULK} operations at most.`);
  const isCount = Number.isSafeInteger(failOnErrors) && Number(failOnErrors) >= 1;
  if (failOnErrors !== null && !isCount)
    return refuseScim("invalidValue", "The attribute failOnErrors is a whole number from 1.");
  const operations = listed.map(parseOperation);
  requireDistinct(operations);
  return { operations, failOnErrors: failOnErrors === null ? null : Number(failOnErrors) };
}

function parseOperation(each: unknown): BulkOperation {
  if (!isObject(each)) return refuseScim("invalidSyntax", "An operation is a JSON object.");
  const method = METHODS.find((name) => name === String(each.method).toUpperCase());
  const bulkId = textIn(each.bulkId);
  const path = textIn(each.path);
  if (method === undefined || path === null)
    return refuseScim("invalidSyntax", "An operation has a method (POST, PUT, PATCH, DELETE) and a path.");
  if (method === "POST" && bulkId === null)
    return refuseScim("invalidSyntax", "An operation with the method POST has a bulkId.");
  return { method, path, bulkId, version: textIn(each.version), data: each.data };
}

const textIn = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

function requireDistinct(operations: readonly BulkOperation[]): void {
  const created = operations.flatMap(({ method, bulkId }) => (method === "POST" ? [bulkId] : []));
  if (new Set(created).size < created.length)
    refuseScim("invalidSyntax", "Each bulkId is the one of a single POST.");
}

const REFERENCE = /^\/Users\/bulkId:(.+)$/i;

/** The bulkId in the path of an operation. Null: it names none. */
export const referenceIn = ({ path }: BulkOperation): string | null => REFERENCE.exec(path)?.[1] ?? null;

const MEMBER = /^bulkId:(.+)$/i;

const GROUPS = /^\/Groups(\/|$)/i;

/** The bulkIds of users that an operation on a group has as members. */
export function memberReferencesIn({ path, data }: BulkOperation): string[] {
  const found: string[] = [];
  if (GROUPS.test(path))
    withMembers(data, (bulkId) => {
      found.push(bulkId);
      return bulkId;
    });
  return found;
}

/** How deep the id of a member can be in the data of a PATCH. */
const DEEPEST = 6;

/** The data of an operation on a group, with ids in place of the bulkIds of its members. */
export function withMembers(data: unknown, idOf: (bulkId: string) => string, depth = 0): unknown {
  if (typeof data === "string") {
    const [, bulkId] = MEMBER.exec(data) ?? [];
    return bulkId === undefined ? data : idOf(bulkId);
  }
  if (depth === DEEPEST) return data;
  const within = (each: unknown): unknown => withMembers(each, idOf, depth + 1);
  if (Array.isArray(data)) return data.map(within);
  if (!isObject(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, each]) => [name, within(each)]));
}

/** What became of an operation. */
export interface BulkResult {
  readonly status: number;
  readonly location?: string;
  readonly version?: string;
  /** The error, in the form of SCIM. */
  readonly response?: object;
}

/** The answer about one operation; empty parts are left out. */
export const bulkResultBody = (
  { method, bulkId }: BulkOperation,
  { status, ...rest }: BulkResult,
): object => ({
  method,
  ...(bulkId === null ? {} : { bulkId }),
  ...rest,
  status: String(status),
});
