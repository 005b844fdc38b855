import { refuse } from "./context";
import { sharedMessages } from "./messages";

/**
 * How inputs name things: each by exactly one of its global id and its natural key. These are the inputs of
 * the API whose names end in By, and this is the one way in which use cases resolve them: what does not exist
 * and what the actor may not see are answered in the same way, NOT_FOUND where it was named by an id or a
 * number and UNKNOWN_CODE by a code, at the path of the input.
 */
export interface NamedByCode {
  readonly id?: string | null;
  readonly code?: string | null;
}

export interface NamedOrganisation extends NamedByCode {
  /** Its code at the NHS Organisation Data Service. */
  readonly odsCode?: string | null;
}

export interface NamedWorker {
  readonly id?: string | null;
  /** The organisation's own number for them. */
  readonly number?: string | null;
}

/** A competence or a domain, by the code that it has in a framework's edition. */
export interface NamedInFramework {
  readonly id?: string | null;
  readonly code?: { readonly code: string; readonly framework: string } | null;
}

export interface NamedUnit {
  readonly id?: string | null;
  readonly code?: { readonly code: string; readonly curriculum: string } | null;
}

export interface NamedFrameworkVersion {
  readonly id?: string | null;
  /** Code of a framework, for the current edition. */
  readonly framework?: string | null;
  readonly edition?: { readonly framework: string; readonly edition: number } | null;
}

/** The path of an input within the arguments. */
export type Path = readonly string[];

/**
 * The one member that was given of an input that takes exactly one; the executor that compiles queries does
 * not enforce it.
 * @throws Refused naming the members.
 */
export function requireOneOf<T extends object>(
  by: T,
  members: readonly (keyof T & string)[],
  path: Path,
): keyof T & string {
  const given = members.filter((member) => by[member] != null);
  const [one] = given;
  if (one !== undefined && given.length === 1) return one;
  return refuse(
    given.length === 0 ? "MISSING" : "UNREADABLE",
    path,
    sharedMessages.exactlyOne(members, given),
  );
}

/** How a sentence names something that was named by its code or its id. */
export const nameOf = ({ id, code }: NamedByCode): string =>
  code == null ? `with the id ${id}` : `"${code}"`;
