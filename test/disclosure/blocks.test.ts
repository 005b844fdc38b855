import fc from "fast-check";
import { blocksOf } from "../../src/disclosure/blocks";
import type { PeopleCount, PeopleGroup } from "../../src/disclosure/counting";
import { discloseNested } from "../../src/disclosure/parts";
import { countingAt } from "../support/counting";

const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_128);
const RUNS = Math.max(20, Math.round(150 * Number(process.env.PEERWAY_RUNS ?? 1)));
const THRESHOLD = 5;
const counting = countingAt(THRESHOLD);

const sizeOf = (groups: readonly PeopleGroup[], name: string) =>
  groups.reduce((sum, group) => sum + (group.in.includes(name) ? group.size : 0), 0);

/** What somebody can work out who knows which groups there are, and sees this. */
const agrees = ({ count, reason, atLeast, atMost }: PeopleCount, size: number) => {
  if (count !== null) return size === count;
  if (size < (atLeast ?? 0) || size > (atMost ?? Number.POSITIVE_INFINITY)) return false;
  if (reason === "SMALL") return size > 0 && size < THRESHOLD;
  return reason !== "PROTECTS_ANOTHER" || size >= THRESHOLD;
};

describe(`counts for publication (seed ${SEED}, ${RUNS} runs)`, () => {
  it("say which number is small and which protects it, with bounds that are the same for every small one", () => {
    const shown = blocksOf(
      [
        { size: 2, in: ["met"] },
        { size: 9, in: ["pending"] },
        { size: 40, in: ["not met"] },
      ],
      counting,
    );
    expect(shown.all).toMatchObject({ count: 51, reason: null, atLeast: 51, atMost: 51 });
    expect(shown.count("met")).toEqual({ count: null, reason: "SMALL", atLeast: 1, atMost: 4 });
    expect(shown.count("pending")).toEqual({
      count: null,
      reason: "PROTECTS_ANOTHER",
      atLeast: 5,
      atMost: 10,
    });
    expect(shown.count("not met").count).toBe(40);
    expect(shown.count("waived").count).toBe(0);
  });

  it("do not say which is small if that would give the numbers away", () => {
    // Each of three is at most 4, and together they are 12.
    const groups = ["a", "b", "c"].map((name) => ({ size: 4, in: [name] }));
    const shown = blocksOf([...groups, { size: 30, in: ["d"] }], counting);
    for (const name of ["a", "b", "c"])
      expect(shown.count(name)).toMatchObject({ count: null, reason: "SMALL_OR_PROTECTS_ANOTHER" });
  });

  it("show a part of a whole only if neither it nor the rest is small", () => {
    expect(discloseNested([18], 20, counting)[0]).toEqual({
      count: null,
      reason: "PROTECTS_ANOTHER",
      atLeast: 5,
      atMost: 19,
    });
    expect(discloseNested([2], 20, counting)[0]).toEqual({
      count: null,
      reason: "SMALL",
      atLeast: 1,
      atMost: 4,
    });
    expect(discloseNested([10], 20, counting)[0]?.count).toBe(10);
    // Five of six, and not small, would be exactly five.
    expect(discloseNested([5], 6, counting)[0]?.reason).toBe("SMALL_OR_PROTECTS_ANOTHER");
  });

  it("leave at least two numbers possible for every number that they call small", () => {
    const group = fc.record({
      size: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 7 })),
      in: fc.subarray(["a", "b", "c"], { minLength: 1 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(group, { minLength: 2, maxLength: 4, selector: (g) => g.in.join() }),
        (groups) => {
          const names = ["a", "b", "c"];
          const shown = blocksOf(groups, counting);
          for (const name of names) expect(agrees(shown.count(name), sizeOf(groups, name))).toBe(true);
          const total = groups.reduce((sum, { size }) => sum + size, 0);
          const possible = new Map(names.map((name) => [name, new Set<number>()]));
          for (const sizes of divisions(total, groups.length)) {
            const other = groups.map((each, at) => ({ ...each, size: sizes[at] ?? 0 }));
            if (names.every((name) => agrees(shown.count(name), sizeOf(other, name))))
              for (const name of names) possible.get(name)?.add(sizeOf(other, name));
          }
          for (const name of names)
            if (shown.all.count !== null && shown.count(name).reason === "SMALL")
              expect(possible.get(name)?.size).toBeGreaterThan(1);
        },
      ),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

/** Every way to divide so many people into so many groups, none of them empty. */
function* divisions(total: number, groups: number): Generator<readonly number[]> {
  if (groups === 1) {
    if (total > 0) yield [total];
    return;
  }
  for (let first = 1; first < total; first += 1)
    for (const rest of divisions(total - first, groups - 1)) yield [first, ...rest];
}
