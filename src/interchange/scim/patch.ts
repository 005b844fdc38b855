import {
  type AccountKey,
  accountKeyOf,
  isObject,
  isReadOnly,
  isWhole,
  keysUnder,
  type ProvisionedAccount,
  plainName,
} from "./attributes";
import { type Path, parsePath } from "./filter";
import { refuseScim } from "./scim-error";
import { requireSchema } from "./user";
import { assignmentsIn, assignmentsOf, changesOf } from "./values";

export const PATCH_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/** More than a directory sends in one request. */
const MOST_OPERATIONS = 1000;

export interface Operation {
  readonly op: "add" | "replace" | "remove";
  readonly path: Path | null;
  readonly value: unknown;
}

/**
 * Reads the operations of a PATCH. Their names may have capitals (Microsoft Entra ID: `Add`).
 * @throws ScimError
 */
export function parseOperations(body: unknown): Operation[] {
  if (!isObject(body)) return refuseScim("invalidSyntax", "A PATCH is a JSON object.");
  requireSchema(body, PATCH_SCHEMA);
  const listed = Object.entries(body).find(([name]) => name.toLowerCase() === "operations")?.[1];
  if (!Array.isArray(listed) || listed.length === 0)
    return refuseScim("invalidSyntax", "The attribute Operations is a list with one operation or more.");
  if (listed.length > MOST_OPERATIONS)
    return refuseScim("tooMany", `A PATCH may have ${MOST_OPERATIONS} operations at most.`);
  return listed.map(parseOperation);
}

function parseOperation(each: unknown): Operation {
  if (!isObject(each)) return refuseScim("invalidSyntax", "An operation is a JSON object.");
  const op = String(each.op).toLowerCase();
  if (op !== "add" && op !== "replace" && op !== "remove")
    return refuseScim("invalidSyntax", "An operation is one of add, replace and remove.");
  const { path, value } = each;
  if (path !== undefined && path !== null && typeof path !== "string")
    return refuseScim("invalidPath", "A path is a text.");
  if (op !== "remove" && value === undefined)
    return refuseScim("invalidValue", "The operations add and replace need a value.");
  return { op, path: path ? parsePath(path) : null, value };
}

/** The account after all operations, in their order. @throws ScimError: then none of them counts. */
export function patchAccount(
  account: ProvisionedAccount,
  operations: readonly Operation[],
): ProvisionedAccount {
  const after = { ...account };
  for (const operation of operations) Object.assign(after, changesBy(operation));
  return after;
}

function changesBy({ op, path, value }: Operation): Partial<ProvisionedAccount> {
  if (path === null) {
    if (op === "remove") return refuseScim("noTarget", "The operation remove needs a path.");
    if (!isObject(value))
      return refuseScim("invalidValue", "Without a path, the value is an object of attributes.");
    return changesOf(assignmentsIn(value));
  }
  const name = plainName(path.attribute);
  if (isReadOnly(name)) return refuseScim("mutability", "This attribute is read only.");
  // None of ours has several values: what a filter chooses from is not kept.
  if (path.filter !== null) return isOurs(name) ? refuseSingle() : {};
  return op === "remove" ? removed(name) : changesOf(assignmentsOf(name, value));
}

const isOurs = (name: string): boolean => accountKeyOf(name) !== undefined || isWhole(name);

const refuseSingle = (): never =>
  refuseScim("noTarget", "This attribute has one value, so a filter finds nothing in it.");

function removed(name: string): Partial<ProvisionedAccount> {
  const key = accountKeyOf(name);
  const keys: AccountKey[] = key !== undefined ? [key] : isWhole(name) ? keysUnder(name) : [];
  if (keys.includes("userName") || keys.includes("active"))
    return refuseScim("mutability", "A user always has a userName, and is active or not.");
  return Object.fromEntries(keys.map((each) => [each, null]));
}
