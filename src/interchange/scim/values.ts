import {
  type AccountKey,
  accountKeyOf,
  isObject,
  isWhole,
  type ProvisionedAccount,
  partOf,
  plainName,
} from "./attributes";
import { refuseScim } from "./scim-error";

export type AccountChanges = Partial<ProvisionedAccount>;

/** What a directory says of our attributes, by their keys. */
export type Assignments = readonly (readonly [AccountKey, unknown])[];

/**
 * Reads the attributes of an object: by name, within `name` or the extension, or with a dotted or full name as
 * the key. Everything else is not kept.
 */
export function assignmentsIn(value: Readonly<Record<string, unknown>>): Assignments {
  return Object.entries(value).flatMap(([written, each]) => assignmentsOf(plainName(written), each));
}

/** @param name by `plainName`. */
export function assignmentsOf(name: string, value: unknown): Assignments {
  const key = accountKeyOf(name);
  if (key !== undefined) return [[key, value]];
  if (!isWhole(name)) return [];
  if (!isObject(value))
    return value === null ? [] : refuseScim("invalidValue", "An attribute with parts has to be an object.");
  return Object.entries(value).flatMap(([part, each]) => {
    const own = accountKeyOf(partOf(name, part)) ?? accountKeyOf(plainName(part));
    return own === undefined ? [] : [[own, each] as const];
  });
}

/** @throws ScimError 400 invalidValue. */
export function changesOf(assignments: Assignments): AccountChanges {
  return Object.fromEntries(assignments.map(([key, value]) => [key, valueFor(key, value)]));
}

function valueFor(key: AccountKey, value: unknown): string | boolean | null {
  const single = onlyValueOf(value);
  if (key === "active") return booleanOf(single);
  const text = textOf(key, single);
  if (key === "userName" && text === null)
    return refuseScim("invalidValue", "A user needs a userName that is not empty.");
  return text;
}

/** Microsoft Entra ID wraps single values as well: `[{ "value": "x" }]`. */
function onlyValueOf(value: unknown): unknown {
  const [first, ...others] = Array.isArray(value) ? value : [value];
  if (others.length > 0) return refuseScim("invalidValue", "An attribute of ours has one value.");
  return Array.isArray(value) && isObject(first) && "value" in first ? first.value : first;
}

/** Microsoft Entra ID sends `"False"`. */
function booleanOf(value: unknown): boolean {
  const word = String(value).toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  return refuseScim("invalidValue", "The attribute active is true or false.");
}

/** An empty text is no value (RFC 7643, section 2.5, for null). */
function textOf(key: AccountKey, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && key === "employeeNumber") return String(value);
  if (typeof value !== "string") return refuseScim("invalidValue", `The attribute ${key} is a text.`);
  const text = value.trim();
  return text === "" ? null : text;
}
