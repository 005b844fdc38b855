import { ENTERPRISE_SCHEMA, isObject, plainGroupName, plainName } from "./attributes";

/** Which attributes an answer has (RFC 7644, section 3.9). */
export interface Selection {
  /** Only these; empty: all. */
  readonly attributes: readonly string[];
  /** Not these. */
  readonly excludedAttributes: readonly string[];
}

/** What is always returned. */
const ALWAYS: ReadonlySet<string> = new Set(["schemas", "id"]);

/** A name that was asked for, without its case and without the schema of a user or a group. */
export const selectedName = (written: string): string => plainGroupName(plainName(written));

type Resource = Readonly<Record<string, unknown>>;

/** A resource with the attributes that were asked for. */
export function selectFrom(resource: Resource, { attributes, excludedAttributes }: Selection): Resource {
  const wanted = new Set(attributes.map(selectedName));
  const unwanted = new Set(excludedAttributes.map(selectedName));
  return wanted.size > 0 ? keepOf(resource, "", wanted) : leaveOut(resource, "", unwanted);
}

const nameIn = (prefix: string, key: string): string => `${prefix}${key}`.toLowerCase();

const separatorAfter = (key: string): string => (key === ENTERPRISE_SCHEMA ? ":" : ".");

function keepOf(resource: Resource, prefix: string, wanted: ReadonlySet<string>): Resource {
  return Object.fromEntries(
    Object.entries(resource).flatMap(([key, value]): [string, unknown][] => {
      const name = nameIn(prefix, key);
      if (wanted.has(name) || (prefix === "" && ALWAYS.has(name))) return [[key, value]];
      const within = (each: Resource) => keepOf(each, `${name}${separatorAfter(key)}`, wanted);
      const isLeft = (parts: Resource) => Object.keys(parts).length > 0;
      if (Array.isArray(value)) {
        const each = value.filter(isObject).map(within).filter(isLeft);
        return each.length === 0 ? [] : [[key, each]];
      }
      const parts = isObject(value) ? within(value) : {};
      return isLeft(parts) ? [[key, parts]] : [];
    }),
  );
}

function leaveOut(resource: Resource, prefix: string, unwanted: ReadonlySet<string>): Resource {
  return Object.fromEntries(
    Object.entries(resource).flatMap(([key, value]): [string, unknown][] => {
      const name = nameIn(prefix, key);
      if (unwanted.has(name) && !(prefix === "" && ALWAYS.has(name))) return [];
      const within = (each: unknown) =>
        isObject(each) ? leaveOut(each, `${name}${separatorAfter(key)}`, unwanted) : each;
      return [[key, Array.isArray(value) ? value.map(within) : within(value)]];
    }),
  );
}
