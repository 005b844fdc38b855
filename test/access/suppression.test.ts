import fc from "fast-check";
import type { PeopleGroup } from "../../src/access/counting";
import { suppress } from "../../src/access/suppression";
import { countingAt } from "../support/counting";

const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_121);
const THRESHOLD = 5;

const shownOf = (groups: readonly PeopleGroup[], names: readonly string[], threshold = THRESHOLD) =>
  Object.fromEntries(suppress(groups, names, countingAt(threshold)));

describe(`counts of people (seed ${SEED})`, () => {
  it("leaves out a small one, and the one by which it could be worked out", () => {
    const groups = [
      { size: 3, in: ["all", "met"] },
      { size: 17, in: ["all", "pending"] },
      { size: 40, in: ["all", "not met"] },
    ];
    expect(shownOf(groups, ["all", "met", "pending", "not met", "waived"])).toEqual({
      all: 60,
      met: null,
      // 60 - 40 - 17 would give the three away.
      pending: null,
      "not met": 40,
      waived: 0,
    });
  });

  it("leaves out a count of almost everybody, by which the few others could be worked out", () => {
    const groups = [
      { size: 18, in: ["all", "blocked"] },
      { size: 2, in: ["all"] },
    ];
    expect(shownOf(groups, ["all", "blocked"])).toEqual({ all: 20, blocked: null });
  });

  it("leaves out what becomes of too few when one count is taken from another", () => {
    // 12 before, 15 after and 5 gained would say that 2 were lost.
    const groups = [
      { size: 10, in: ["before", "after"] },
      { size: 5, in: ["after", "gained"] },
      { size: 2, in: ["before", "lost"] },
      { size: 30, in: [] },
    ];
    const shown = shownOf(groups, ["before", "after", "gained", "lost"]);
    expect(shown.lost).toBeNull();
    expect(Object.values(shown).filter((each) => each === null).length).toBeGreaterThan(1);
  });

  it("shows nothing of fewer people than the threshold altogether", () => {
    expect(shownOf([{ size: 4, in: ["all", "met"] }], ["all", "met", "not met"])).toEqual({
      all: null,
      met: null,
      "not met": null,
    });
  });

  it("shows everything where the threshold is one, and nobody as nobody", () => {
    const groups = [
      { size: 1, in: ["all", "met"] },
      { size: 6, in: ["all"] },
    ];
    expect(shownOf(groups, ["all", "met", "lost"], 1)).toEqual({ all: 7, met: 1, lost: 0 });
    expect(shownOf([], ["all"])).toEqual({ all: 0 });
  });

  const NAMES = ["a", "b", "c", "d", "e"];
  const groups = fc.array(
    fc.record({
      size: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 })),
      in: fc.subarray(NAMES),
    }),
    { maxLength: 7 },
  );
  const totals = (all: readonly PeopleGroup[], name: string) =>
    all.reduce((sum, group) => sum + (group.in.includes(name) ? group.size : 0), 0);

  it("tells the truth, and never of fewer than the threshold", () => {
    fc.assert(
      fc.property(groups, (all) => {
        for (const [name, count] of suppress(all, NAMES, countingAt(THRESHOLD))) {
          if (count === null) continue;
          expect(count).toBe(totals(all, name));
          expect(count === 0 || count >= THRESHOLD).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it("lets no sum or difference of the counts shown be of fewer than the threshold", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const there = all.filter(({ size }) => size > 0);
        // Of too few altogether nothing is shown.
        fc.pre(there.reduce((sum, { size }) => sum + size, 0) >= THRESHOLD);
        const shown = [...suppress(all, NAMES, countingAt(THRESHOLD))].filter(([, count]) => count !== null);
        const vectorOf = (name: string) => there.map((group) => (group.in.includes(name) ? 1 : 0));
        const vectors = [there.map(() => 1), ...NAMES.map(vectorOf)];
        const sizeOf = (vector: readonly number[]) =>
          there.reduce((sum, { size }, at) => sum + size * (vector[at] ?? 0), 0);
        // Those that are too small themselves, and what is left of one without a part of it.
        const secrets = vectors
          .flatMap((larger) => [
            larger,
            ...vectors
              .filter((part) => part.every((each, at) => each <= (larger[at] ?? 0)))
              .map((part) => larger.map((each, at) => each - (part[at] ?? 0))),
          ])
          .filter((vector) => sizeOf(vector) > 0 && sizeOf(vector) < THRESHOLD)
          .map((vector) => vector.join());
        // How many there are in all is known besides.
        let sums: number[][] = [-1, 0, 1].map((times) => there.map(() => times));
        for (const [name] of shown)
          sums = sums.flatMap((sum) =>
            [-1, 0, 1].map((times) => vectorOf(name).map((each, at) => (sum[at] ?? 0) + times * each)),
          );
        const small = new Set(secrets);
        expect(sums.map((sum) => sum.join()).filter((sum) => small.has(sum))).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
