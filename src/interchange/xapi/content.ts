import type { Statement } from "./statement";

/** Properties of a statement that others than its author add, and that do not make it another one. */
const ADDED = new Set(["id", "stored", "authority", "version"]);

/** Descriptions, which may change while the statement remains the same: of verbs, and of activities. */
const DESCRIBING: ReadonlySet<string> = new Set(["display", "definition"]);

/** The content of a statement as a text: the same for two statements exactly if one is the other. */
export const contentOf = (statement: Statement): string => {
  const own = Object.entries(statement).filter(([name]) => !ADDED.has(name));
  return JSON.stringify(sorted(Object.fromEntries(own), true));
};

/** A value with the names of each object in one order. @param describes whether descriptions are left out. */
function sorted(value: unknown, describes: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => sorted(each, describes));
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .filter(([name]) => !(describes && DESCRIBING.has(name)))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => [
      name,
      sorted(each, describes && name !== "extensions" && name !== "attachments"),
    ]);
}
