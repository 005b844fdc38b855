import type { Reference } from "../../reference";

/** The ids of the organisations whose records are in this database, and not moved to another one. */
export function* organisationsHere({ curriculum }: Pick<Reference, "curriculum">): Iterable<string> {
  for (const { id, movedTo } of curriculum.organisations.values()) if (movedTo === null) yield id;
}
