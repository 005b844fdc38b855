import type { FieldAccess } from "./field-access";
import { PEOPLE } from "./people";
import { PUBLISHED } from "./published";
import { type RuleName, ruleNamed } from "./rules";

/**
 * Who gets at which field. A field is under the entry of its own name, else that of its type ("Worker.*"), else that of its
 * family ("*Payload.*"); a root field has one of its own. A schema with a field under none does not start.
 */
export const TABLE: Readonly<Record<string, FieldAccess>> = { ...PUBLISHED, ...PEOPLE };

const ROOTS = ["Query", "Mutation"];

/** The rules by which something is written about a worker: those of mutations, as far as they are about records or name workers. */
export const WRITES_ABOUT_WORKERS: ReadonlySet<RuleName> = new Set(
  Object.entries(TABLE)
    .flatMap(([entry, { to }]) => (entry.startsWith("Mutation.") && typeof to !== "string" ? to : []))
    .filter((name) => ruleNamed(name).about === "RECORD" || ruleNamed(name).namesWorkers),
);

/** The entry that a field is under; null where there is none. */
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

/** @throws Error where the field has no rule. */
export function accessOf(type: string, field: string): FieldAccess {
  const access = TABLE[entryOf(type, field) ?? ""];
  if (access) return access;
  throw new Error(`${type}.${field} has no access rule. Add one in src/access.`);
}

/** Asked of every thing that comes through a door, so each type is looked up once. */
const accessByType = new Map<string, FieldAccess>();

/** Who gets at the things of a type, however they are reached. @throws Error where it has no rule. */
export function accessOfType(type: string): FieldAccess {
  const access = accessByType.get(type) ?? accessOf(type, "*");
  accessByType.set(type, access);
  return access;
}
