import type { FieldAccess } from "./field-access";
import { PEOPLE } from "./people";
import { PUBLISHED } from "./published";
import { type RuleName, ruleNamed } from "./rules";

/**
 * Who can read which field. A field is under the entry of its own name, else that of its type ("Worker.*"),
 * else that of its family ("*Payload.*"); a root field has its own entry. A schema with a field without an
 * entry does not start.
 */
export const TABLE: Readonly<Record<string, FieldAccess>> = { ...PUBLISHED, ...PEOPLE };

const ROOTS = ["Query", "Mutation"];

/**
 * The rules by which something is written about a worker: the rules of mutations that are about records or
 * name workers.
 */
export const WRITES_ABOUT_WORKERS: ReadonlySet<RuleName> = new Set(
  Object.entries(TABLE)
    .flatMap(([entry, { to }]) => (entry.startsWith("Mutation.") && typeof to !== "string" ? to : []))
    .filter((name) => ruleNamed(name).about === "RECORD" || ruleNamed(name).namesWorkers),
);

/** The entry of a field; null if there is none. */
export function entryOf(type: string, field: string): string | null {
  const own = `${type}.${field}`;
  return (
    [own, ...(ROOTS.includes(type) ? [] : entriesOfType(type))].find((entry) =>
      Object.hasOwn(TABLE, entry),
    ) ?? null
  );
}

function entriesOfType(type: string): string[] {
  const family = /(Connection|Edge|Payload|ItemResult|Content)$/.exec(type)?.[0];
  return [`${type}.*`, ...(family ? [`*${family}.*`] : [])];
}

/** @throws Error if the field has no rule. */
export function accessOf(type: string, field: string): FieldAccess {
  const access = TABLE[entryOf(type, field) ?? ""];
  if (access) return access;
  throw new Error(`${type}.${field} has no access rule. Add one in src/access.`);
}

/** Every object that crosses an access boundary needs it, so each type is looked up once. */
const accessByType = new Map<string, FieldAccess>();

/** Who can read the objects of a type, in whatever way they are reached. @throws Error if it has no rule. */
export function accessOfType(type: string): FieldAccess {
  const access = accessByType.get(type) ?? accessOf(type, "*");
  accessByType.set(type, access);
  return access;
}
