import fc from "fast-check";
import { type Basis, isGroup, type LeafRequirement, type Requirement } from "../../../src/eligibility";
import type { Facts } from "../../../src/eligibility/facts";
import { KINDS, leavesOf, recordsFor } from "./facts";

const BASES = fc.constantFrom<Basis>("PUBLISHED", "PUBLISHED", "PUBLISHED", "INFERRED", "ILLUSTRATIVE");

const own = { label: "It", basis: "LOCAL_POLICY", source: null, waivable: true, routeId: "route" } as const;
export const allOf = (code: string, ...children: Requirement[]): Requirement => ({
  ...own,
  code,
  kind: "ALL_OF",
  children,
});
export const anyOf = (code: string, ...children: Requirement[]): Requirement => ({
  ...own,
  code,
  kind: "ANY_OF",
  children,
});
export const nOf = (code: string, n: number, ...children: Requirement[]): Requirement => ({
  ...own,
  code,
  kind: "N_OF",
  n,
  children,
});

/** A tree of two levels at most, its leaves of a few kinds. */
export const treeOf = (leaves: fc.Arbitrary<LeafRequirement>): fc.Arbitrary<Requirement> => {
  const groupOf = (children: fc.Arbitrary<Requirement>): fc.Arbitrary<Requirement> =>
    fc
      .tuple(fc.array(children, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 1, 2), fc.nat())
      .map(([parts, kind, n]) =>
        kind === 0
          ? allOf("", ...parts)
          : kind === 1
            ? anyOf("", ...parts)
            : nOf("", 1 + (n % parts.length), ...parts),
      );
  return groupOf(fc.oneof({ weight: 3, arbitrary: leaves }, groupOf(leaves)));
};

/** The same with codes of its own for every node. */
export function coded(tree: Requirement, code = "n"): Requirement {
  if (!isGroup(tree)) return { ...tree, code };
  const children = tree.children.map((child, at) => coded(child, `${code}.${at}`));
  return { ...tree, code, children } as Requirement;
}

export interface Edit {
  readonly at: number;
  readonly how: "STRICTER" | "ADD" | "WRAP" | "DROP" | "MORE" | "FEWER" | "BESIDE";
  readonly leaf: LeafRequirement;
}

/** An author's change of one node. */
export function edited(tree: Requirement, { at, how, leaf: given }: Edit): Requirement {
  let next = -1;
  const added = { ...given, code: `added-${at}` };
  const visit = (node: Requirement): Requirement => {
    next += 1;
    const here = next === at;
    if (!isGroup(node)) {
      if (!here) return node;
      if (how === "WRAP") return allOf(`wrap-${at}`, node, added);
      return how === "BESIDE" ? anyOf(`beside-${at}`, node, added) : { ...given, code: node.code };
    }
    const children = node.children.map(visit);
    const changed = { ...node, children } as typeof node;
    if (!here) return changed;
    if (how === "ADD" || how === "BESIDE")
      return { ...changed, children: [...children, added] } as Requirement;
    if (how === "DROP" && children.length > 1)
      return { ...changed, children: children.slice(1) } as Requirement;
    if (changed.kind === "N_OF" && how === "MORE")
      return { ...changed, n: Math.min(changed.n + 1, children.length) };
    if (changed.kind === "N_OF" && how === "FEWER") return { ...changed, n: Math.max(changed.n - 1, 1) };
    return how === "WRAP" ? allOf(`wrap-${at}`, changed, added) : changed;
  };
  return inRange(visit(tree));
}

/** A group that has lost a part cannot ask for more parts than it has. */
function inRange(tree: Requirement): Requirement {
  if (!isGroup(tree)) return tree;
  const children = tree.children.map(inRange);
  return tree.kind === "N_OF"
    ? { ...tree, n: Math.min(tree.n, children.length), children }
    : ({ ...tree, children } as Requirement);
}

/** The same, each leaf with a basis by its place in the tree. */
export function founded(tree: Requirement, bases: readonly Basis[], at = { next: 0 }): Requirement {
  if (isGroup(tree))
    return { ...tree, children: tree.children.map((child) => founded(child, bases, at)) } as Requirement;
  const basis = bases[at.next % bases.length] ?? "PUBLISHED";
  at.next += 1;
  return { ...tree, basis };
}

export const joined = (one: Facts, other: Facts): Facts =>
  Object.fromEntries(
    Object.entries(one).map(([name, rows]) => [
      name,
      Array.isArray(rows) ? [...rows, ...(other[name as keyof Facts] as readonly unknown[])] : rows,
    ]),
  ) as unknown as Facts;

/** A national tree, a local version that an author made of it by a few changes, and a worker's record. */
export const drafts = fc
  .tuple(fc.constantFrom(...KINDS), fc.constantFrom(...KINDS))
  .chain(([a, b]) => {
    const leaves = fc.oneof(leavesOf(a), leavesOf(b));
    return fc.record({
      national: fc
        .tuple(treeOf(leaves), fc.array(BASES, { minLength: 1, maxLength: 4 }))
        .map(([tree, bases]) => founded(coded(tree), bases)),
      edits: fc.array(
        fc.record({
          at: fc.nat({ max: 8 }),
          how: fc.constantFrom("STRICTER", "ADD", "WRAP", "DROP", "MORE", "FEWER", "BESIDE"),
          leaf: leaves,
        }),
        { minLength: 1, maxLength: 3 },
      ),
      facts: fc.tuple(recordsFor(a), recordsFor(b)).map(([one, other]) => joined(one, other)),
    });
  })
  .map(({ national, edits, facts }) => ({
    national,
    local: edits.reduce<Requirement>((tree, edit) => edited(tree, edit as Edit), national),
    facts,
  }));
