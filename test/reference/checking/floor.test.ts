import fc from "fast-check";
import { type Basis, isGroup, type LeafRequirement, type Requirement } from "../../../src/eligibility";
import type { Facts } from "../../../src/eligibility/facts";
import { checkFloor } from "../../../src/reference/checking";
import { publishedFloorOf } from "../../../src/reference/checking/published-floor";
import { competence, leaf } from "../../eligibility/building";
import { KINDS, leavesOf, reader, recordsFor, SOME_DAYS } from "./facts";

/** Of the generated cases. */
const SHARE = Number(process.env.PEERWAY_RUNS ?? 1);
const BASES = fc.constantFrom<Basis>("PUBLISHED", "PUBLISHED", "PUBLISHED", "INFERRED", "ILLUSTRATIVE");
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_121);

const own = { label: "It", basis: "LOCAL_POLICY", source: null, waivable: true, routeId: "route" } as const;
const allOf = (code: string, ...children: Requirement[]): Requirement => ({
  ...own,
  code,
  kind: "ALL_OF",
  children,
});
const anyOf = (code: string, ...children: Requirement[]): Requirement => ({
  ...own,
  code,
  kind: "ANY_OF",
  children,
});
const nOf = (code: string, n: number, ...children: Requirement[]): Requirement => ({
  ...own,
  code,
  kind: "N_OF",
  n,
  children,
});

/** A tree of two levels at most, its leaves of a few kinds. */
const treeOf = (leaves: fc.Arbitrary<LeafRequirement>): fc.Arbitrary<Requirement> => {
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
function coded(tree: Requirement, code = "n"): Requirement {
  if (!isGroup(tree)) return { ...tree, code };
  const children = tree.children.map((child, at) => coded(child, `${code}.${at}`));
  return { ...tree, code, children } as Requirement;
}

interface Edit {
  readonly at: number;
  readonly how: "STRICTER" | "ADD" | "WRAP" | "DROP" | "MORE" | "FEWER" | "BESIDE";
  readonly leaf: LeafRequirement;
}

/** An author's change of one node. */
function edited(tree: Requirement, { at, how, leaf: given }: Edit): Requirement {
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
function founded(tree: Requirement, bases: readonly Basis[], at = { next: 0 }): Requirement {
  if (isGroup(tree))
    return { ...tree, children: tree.children.map((child) => founded(child, bases, at)) } as Requirement;
  const basis = bases[at.next % bases.length] ?? "PUBLISHED";
  at.next += 1;
  return { ...tree, basis };
}

const joined = (one: Facts, other: Facts): Facts =>
  Object.fromEntries(
    Object.entries(one).map(([name, rows]) => [
      name,
      Array.isArray(rows) ? [...rows, ...(other[name as keyof Facts] as readonly unknown[])] : rows,
    ]),
  ) as unknown as Facts;

describe(`the floor under a local version of a national route (seed ${SEED})`, () => {
  it("holds if nothing is found: what is PUBLISHED is satisfied when the local version is", () => {
    let [compared, met] = [0, 0];
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(...KINDS)).chain(([a, b]) => {
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
        }),
        ({ national, edits, facts }) => {
          const local = edits.reduce<Requirement>((tree, edit) => edited(tree, edit as Edit), national);
          if (checkFloor(national, local).length > 0) return;
          const floor = publishedFloorOf(national);
          if (!floor) return;
          compared += 1;
          const meets = reader(facts);
          for (const day of SOME_DAYS) {
            if (!meets(local, day)) continue;
            met += 1;
            expect(meets(floor, day)).toBe(true);
          }
        },
      ),
      { seed: SEED, numRuns: Math.ceil(600 * SHARE) },
    );
    // The law would be empty if every edit were refused, or nobody satisfied anything.
    expect(compared).toBeGreaterThan(60 * SHARE);
    expect(met).toBeGreaterThan(60 * SHARE);
  });

  const published = <Leaf extends Requirement>(one: Leaf): Leaf => ({
    ...one,
    basis: "PUBLISHED",
    source: "S-ONE",
  });
  const time = (months: number, code = "time") =>
    published(
      leaf("TIME_IN_ROLE", {
        code,
        label: `${months} months in post`,
        roleBandIds: ["PSW"],
        minimumBandRank: null,
        months,
        counting: "CALENDAR",
        mustHoldNow: false,
      }),
    );
  const sessions = (code = "sessions") =>
    published(
      leaf("SUPERVISION", {
        code,
        sessions: 6,
        supervisionKind: null,
        withinMonths: 12,
        longestGapDays: null,
      }),
    );
  const skill = (minimumRank: number, code = "skill") => published(competence({ code, minimumRank }));
  const ours = <Leaf extends Requirement>(one: Leaf): Leaf => ({ ...one, basis: "ILLUSTRATIVE" });
  const guess = <Leaf extends Requirement>(one: Leaf): Leaf => ({ ...one, basis: "INFERRED" });
  const found = (national: Requirement, local: Requirement) =>
    checkFloor(national, local).map(({ code, path }) => [code, path.join(" ")]);

  it.each<[string, Requirement, Requirement]>([
    ["the same", allOf("all", time(12)), allOf("all", time(12))],
    ["one more requirement", allOf("all", time(12)), allOf("all", time(12), sessions())],
    ["a longer time and a higher level", allOf("all", time(12), skill(2)), allOf("all", time(18), skill(3))],
    [
      "the whole within a group that needs it",
      allOf("all", time(12)),
      allOf("local", sessions(), allOf("all", time(12))),
    ],
    ["all of what one of was enough", anyOf("all", time(12), skill(2)), allOf("all", time(12), skill(2))],
    ["a choice with one way fewer", anyOf("all", time(12), skill(2)), anyOf("all", time(12))],
    ["the order of parts changed", allOf("all", time(12), skill(2)), allOf("all", skill(2), time(12))],
    [
      "an illustrative requirement lowered",
      allOf("all", ours(time(12)), skill(2)),
      allOf("all", ours(time(6)), skill(2)),
    ],
    ["an inferred requirement left out", allOf("all", guess(time(12)), skill(2)), allOf("all", skill(2))],
    [
      "an illustrative requirement replaced by a choice",
      allOf("all", ours(time(12)), skill(2)),
      allOf("all", anyOf("time", time(3, "short"), sessions()), skill(2)),
    ],
    [
      "what is published moved out of a group that is left out",
      allOf("all", allOf("group", ours(time(12)), skill(2))),
      allOf("all", skill(2)),
    ],
    [
      "another way beside one that nobody published",
      allOf("all", anyOf("choice", ours(time(12)), skill(2)), sessions()),
      allOf("all", anyOf("choice", ours(time(12)), skill(2), sessions("more")), sessions()),
    ],
    [
      "two of three made one of three, if only one is published",
      nOf("all", 2, ours(time(12)), guess(skill(2)), sessions()),
      nOf("all", 1, ours(time(12)), guess(skill(2)), sessions()),
    ],
    ["nothing of the national route, if none of it is published", allOf("all", ours(time(12))), sessions()],
    [
      "an illustrative requirement waived that nobody could waive",
      allOf("all", { ...ours(time(12)), waivable: false }),
      allOf("all", ours(time(12))),
    ],
  ])("allows %s", (_, national, local) => {
    expect(found(national, local)).toEqual([]);
  });

  it.each<[string, Requirement, Requirement, [string, string][]]>([
    [
      "without a requirement",
      allOf("all", time(12), skill(2)),
      allOf("all", time(12)),
      [["REMOVED", "all skill"]],
    ],
    ["with a shorter time", allOf("all", time(12)), allOf("all", time(11)), [["LOOSER", "all time months"]]],
    ["with a lower level", allOf("all", skill(3)), allOf("all", skill(2)), [["LOOSER", "all skill levelId"]]],
    [
      "with another way round",
      anyOf("all", time(12), skill(2)),
      anyOf("all", time(12), skill(2), sessions()),
      [["ALTERNATIVE_ADDED", "all sessions"]],
    ],
    [
      "with fewer parts asked for",
      nOf("all", 2, time(12), skill(2), sessions()),
      nOf("all", 1, time(12), skill(2), sessions()),
      [["ASKS_FEWER", "all"]],
    ],
    [
      "with a choice in place of a requirement",
      allOf("all", time(12)),
      allOf("all", anyOf("time", time(12, "long"), sessions())),
      [["REPLACED", "all time"]],
    ],
    [
      "with one of all parts, whatever the others rest on",
      allOf("all", time(12), ours(skill(2))),
      anyOf("all", time(12), ours(skill(2))),
      [["ASKS_FEWER", "all"]],
    ],
    [
      "with a new group that can be met without it",
      allOf("all", time(12), ours(skill(2))),
      allOf("all", anyOf("either", time(12), sessions())),
      [["ALTERNATIVE_ADDED", "all either"]],
    ],
    [
      "without the published part of a group that is left out",
      allOf("all", ours(time(12)), allOf("group", ours(sessions()), skill(2))),
      allOf("all", ours(time(12))),
      [["REMOVED", "all skill"]],
    ],
    [
      "with less under the code of a published requirement, though the group is a choice",
      anyOf("all", time(12), ours(skill(2))),
      anyOf("all", time(6), ours(skill(2))),
      [["LOOSER", "all time months"]],
    ],
    [
      "with a choice that none of its published parts decides",
      nOf("all", 2, time(12), ours(skill(2)), sessions()),
      nOf("all", 1, time(12), ours(skill(2)), sessions()),
      [["ASKS_FEWER", "all"]],
    ],
    [
      "that lets be waived what nobody may waive",
      allOf("all", { ...time(12), waivable: false }),
      allOf("all", time(12)),
      [["MADE_WAIVABLE", "all time"]],
    ],
  ])("refuses a version %s, and the node is named", (_, national, local, expected) => {
    const strict = { ...national, waivable: expected[0]?.[0] !== "MADE_WAIVABLE" };
    const copy = { ...local, waivable: expected[0]?.[0] !== "MADE_WAIVABLE" };
    expect(found(strict, copy)).toEqual(expected);
    expect(checkFloor(strict, copy).every(({ severity }) => severity === "REFUSED")).toBe(true);
  });

  it("names the requirement, its basis and its source", () => {
    const [{ message } = { message: "" }] = checkFloor(allOf("all", time(12)), allOf("all", time(6)));
    expect(message).toBe(
      'This asks for less than "12 months in post" (time; PUBLISHED, source S-ONE) in the national route. What is published may be tightened, but not loosened. To be at least as strict, ask for 12 months or more.',
    );
  });
});
