import { isObject, plainGroupName } from "./attributes";
import type { Filter } from "./filter";
import type { Operation } from "./patch";
import { refuseScim } from "./scim-error";

/** What becomes of the members of a group. */
export interface MemberChanges {
  /** Whether those who are not added leave it. */
  readonly replaces: boolean;
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

/**
 * What the operations of a PATCH of a group do to its members, in their order. A group's name does not change:
 * one that is sent is ignored if it is the same, and refused otherwise.
 * @throws ScimError
 */
export function memberChangesOf(displayName: string, operations: readonly Operation[]): MemberChanges {
  const after = { replaces: false, added: new Set<string>(), removed: new Set<string>() };
  for (const operation of operations) applyTo(after, displayName, operation);
  return after;
}

interface Changing {
  replaces: boolean;
  readonly added: Set<string>;
  readonly removed: Set<string>;
}

function applyTo(after: Changing, displayName: string, { op, path, value }: Operation): void {
  if (path === null) {
    if (op === "remove" || !isObject(value))
      refuseScim("noTarget", "The operation remove needs a path, and others an object without one.");
    else
      for (const [name, each] of Object.entries(value)) write(after, displayName, { op, name, value: each });
  } else if (path.filter === null) write(after, displayName, { op, name: path.attribute, value });
  else if (plainGroupName(path.attribute) === "members") {
    const ids = idsIn(path.filter);
    if (op !== "remove")
      refuseScim("noTarget", "The values of a member do not change: add or remove the member.");
    for (const id of ids) remove(after, id);
  }
}

interface Written {
  readonly op: Operation["op"];
  readonly name: string;
  readonly value: unknown;
}

function write(after: Changing, displayName: string, { op, name, value }: Written): void {
  const plain = plainGroupName(name);
  if (plain === "displayname") requireSameName(displayName, op, value);
  if (plain !== "members") return;
  // Without a value, all members are removed; an empty list removes none.
  if (op === "replace" || (op === "remove" && (value === undefined || value === null))) {
    after.replaces = true;
    after.added.clear();
    after.removed.clear();
  }
  for (const id of memberIdsIn(value))
    if (op === "remove") remove(after, id);
    else add(after, id);
}

function requireSameName(displayName: string, op: Operation["op"], value: unknown): void {
  if (op === "remove" || value !== displayName)
    refuseScim("mutability", "The names of groups do not change.");
}

function add(after: Changing, id: string): void {
  after.added.add(id);
  after.removed.delete(id);
}

function remove(after: Changing, id: string): void {
  after.added.delete(id);
  after.removed.add(id);
}

/** The ids of members in a list, or of a single one, in small letters. @throws ScimError */
export function memberIdsIn(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const listed: unknown[] = Array.isArray(value) ? value : [value];
  return listed.map((each) => {
    const id = isObject(each) ? each.value : each;
    return typeof id === "string" && id !== ""
      ? id.toLowerCase()
      : refuseScim("invalidValue", "A member has the id of a user as its value.");
  });
}

/** The ids that a filter such as `value eq "…" or value eq "…"` names. @throws ScimError 400 invalidFilter. */
function idsIn(filter: Filter): string[] {
  if (filter.kind === "or") return filter.of.flatMap(idsIn);
  const { kind } = filter;
  if (kind === "compare" && filter.attribute.toLowerCase() === "value" && filter.comparison === "eq")
    return [String(filter.value).toLowerCase()];
  return refuseScim("invalidFilter", "Members are chosen by their value, with eq.");
}
