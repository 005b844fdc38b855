import { type GroupRequirement, isGroup, type Requirement } from "../../eligibility/requirement";

/** How many parts of a group have to be satisfied. */
export const neededOf = (group: GroupRequirement): number =>
  group.kind === "ALL_OF" ? group.children.length : group.kind === "ANY_OF" ? 1 : group.n;

/**
 * What a national route asks for if everything that is not PUBLISHED is taken as met: the floor under every
 * local version. Null if nothing is left. The basis of a group is not read: a group is as well founded as
 * its leaves.
 */
export function publishedFloorOf(national: Requirement): Requirement | null {
  if (!isGroup(national)) return national.basis === "PUBLISHED" ? national : null;
  const children = national.children.flatMap((child) => publishedFloorOf(child) ?? []);
  const needed = neededOf(national) - (national.children.length - children.length);
  if (needed <= 0) return null;
  return (
    national.kind === "N_OF" ? { ...national, n: needed, children } : { ...national, children }
  ) as Requirement;
}

/** The requirements that a tree cannot be satisfied without, groups of which all parts are needed taken apart. */
export function conjunctsOf(tree: Requirement): readonly Requirement[] {
  return isGroup(tree) && tree.kind !== "DOMAIN" && neededOf(tree) === tree.children.length
    ? tree.children.flatMap(conjunctsOf)
    : [tree];
}

/** Whether every leaf of a requirement is PUBLISHED. */
export function isWhollyPublished(requirement: Requirement): boolean {
  return isGroup(requirement)
    ? requirement.children.every(isWhollyPublished)
    : requirement.basis === "PUBLISHED";
}

/** Every requirement of a tree with the codes that lead to it from the root. */
export function placesIn(node: Requirement, above: readonly string[] = []): readonly Place[] {
  const path = [...above, node.code];
  return [{ node, path }, ...(isGroup(node) ? node.children.flatMap((child) => placesIn(child, path)) : [])];
}

export interface Place {
  readonly node: Requirement;
  /** Codes from the root to it. */
  readonly path: readonly string[];
}

/** `"Appraisal in the last 12 months" (appraisal; PUBLISHED, source S-PROG)`; a group by what it is made of. */
export function namePublished(requirement: Requirement): string {
  const { label, code } = requirement;
  const sources = [...new Set(sourcesOf(requirement))].sort();
  const cited =
    sources.length === 0 ? "" : `, ${sources.length === 1 ? "source" : "sources"} ${sources.join(", ")}`;
  return `"${label}" (${code}; PUBLISHED${cited})`;
}

function sourcesOf(requirement: Requirement): readonly string[] {
  if (isGroup(requirement)) return requirement.children.flatMap(sourcesOf);
  return requirement.source === null ? [] : [requirement.source];
}
