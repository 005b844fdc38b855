import { ENTERPRISE_SCHEMA, isObject, plainName } from "./attributes";

/** Which attributes an answer has (RFC 7644, section 3.9). */
export interface Selection {
  /** Only these; empty: all. */
  readonly attributes: readonly string[];
  /** Not these. */
  readonly excludedAttributes: readonly string[];
}

/** What is always returned. */
const ALWAYS: ReadonlySet<string> = new Set(["schemas", "id"]);

type Resource = Readonly<Record<string, unknown>>;

/** A resource with the attributes that were asked for. */
export function selectFrom(resource: Resource, { attributes, excludedAttributes }: Selection): Resource {
  const wanted = new Set(attributes.map(plainName));
  const unwanted = new Set(excludedAttributes.map(plainName));
  return wanted.size > 0 ? keepOf(resource, "", wanted) : leaveOut(resource, "", unwanted);
}

const nameIn = (prefix: string, key: string): string => `${prefix}${key}`.toLowerCase();

const separatorAfter = (key: string): string => (key === ENTERPRISE_SCHEMA ? ":" : ".");

function keepOf(resource: Resource, prefix: string, wanted: ReadonlySet<string>): Resource {
  return Object.fromEntries(
    Object.entries(resource).flatMap(([key, value]): [string, unknown][] => {
      const name = nameIn(prefix, key);
      if (wanted.has(name) || (prefix === "" && ALWAYS.has(name))) return [[key, value]];
      if (!isObject(value)) return [];
      const parts = keepOf(value, `${name}${separatorAfter(key)}`, wanted);
      return Object.keys(parts).length === 0 ? [] : [[key, parts]];
    }),
  );
}

function leaveOut(resource: Resource, prefix: string, unwanted: ReadonlySet<string>): Resource {
  return Object.fromEntries(
    Object.entries(resource).flatMap(([key, value]): [string, unknown][] => {
      const name = nameIn(prefix, key);
      if (unwanted.has(name) && !(prefix === "" && ALWAYS.has(name))) return [];
      if (!isObject(value)) return [[key, value]];
      return [[key, leaveOut(value, `${name}${separatorAfter(key)}`, unwanted)]];
    }),
  );
}
