import fc from "fast-check";
import type { Program } from "../../../src/planning/solver/program";
import { solveSmall } from "../../../src/planning/solver/small";
import { runs, SEED } from "../../eligibility/generate";

const MOST_COLUMNS = 6;

/** Programs of up to six columns, each of up to three values; rows and tiers with weights of both signs. */
const program: fc.Arbitrary<Program> = fc
  .array(fc.record({ least: fc.nat(1), more: fc.nat(2) }), { minLength: 1, maxLength: MOST_COLUMNS })
  .chain((columns) => {
    const weights = (most: number) =>
      fc.array(fc.integer({ min: -most, max: most }), {
        minLength: columns.length,
        maxLength: columns.length,
      });
    return fc.record({
      columns: fc.constant(columns.map(({ least, more }) => ({ least, most: least + more }))),
      rows: fc.array(
        fc.record({
          least: fc.integer({ min: -3, max: 4 }),
          terms: weights(2).map((all) =>
            all.flatMap((times, at): [number, number][] => (times === 0 ? [] : [[at, times]])),
          ),
        }),
        { maxLength: 5 },
      ),
      tiers: fc.array(weights(3), { minLength: 1, maxLength: 3 }),
    });
  });

/** Every value of every column. */
const allValues = ({ columns }: Program): number[][] =>
  columns.reduce<number[][]>(
    (all, { least, most }) =>
      all.flatMap((values) =>
        Array.from({ length: most - least + 1 }, (_, more) => [...values, least + more]),
      ),
    [[]],
  );

const sum = (weights: readonly number[], values: readonly number[]) =>
  weights.reduce((all, weight, at) => all + weight * (values[at] ?? 0), 0);

/** The solutions with the least sums, tier by tier. */
function bestOf(asked: Program): readonly number[][] {
  let left = allValues(asked).filter((values) =>
    asked.rows.every(
      ({ least, terms }) => terms.reduce((all, [at, times]) => all + times * (values[at] ?? 0), 0) >= least,
    ),
  );
  for (const costs of asked.tiers) {
    const least = Math.min(...left.map((values) => sum(costs, values)));
    left = left.filter((values) => sum(costs, values) === least);
  }
  return left;
}

describe(`a small program (seed ${SEED})`, () => {
  it("has the solution that trying everything finds, and is left to the solver where there is more than one", () => {
    fc.assert(
      fc.property(program, fc.subarray([...Array(MOST_COLUMNS).keys()]), (asked, columns) => {
        const read = columns.filter((at) => at < asked.columns.length);
        const seen = (values: readonly number[]) => read.map((at) => values[at]);
        const best = bestOf(asked);
        const solved = solveSmall(asked, read);
        if (best.length === 0) {
          expect(solved).toEqual({ outcome: "INFEASIBLE", values: [], tiers: [] });
          return;
        }
        const isOne = best.every((values) => String(seen(values)) === String(seen(best[0] ?? [])));
        if (solved === null) {
          expect(isOne).toBe(false);
          return;
        }
        expect(isOne).toBe(true);
        expect(solved.outcome).toBe("FOUND");
        expect(seen(solved.values)).toEqual(seen(best[0] ?? []));
        expect(solved.tiers).toEqual(
          asked.tiers.map((costs) => {
            const least = sum(costs, best[0] ?? []);
            return { sum: least, atLeast: least };
          }),
        );
      }),
      runs(2000),
    );
  });

  it("is left to the solver if it is not small", () => {
    const columns = Array.from({ length: 100 }, () => ({ least: 0, most: 1 }));
    expect(solveSmall({ columns, rows: [], tiers: [columns.map(() => 1)] }, [])).toBeNull();
  });

  it("is left to the solver if it is not decided soon", () => {
    const places = [...Array(40).keys()];
    const odd = places.map((at): [number, number] => [at, 2]);
    const never = places.map((at): [number, number] => [at, -2]);
    const asked: Program = {
      columns: places.map(() => ({ least: 0, most: 1 })),
      rows: [
        { least: 39, terms: odd },
        { least: -39, terms: never },
      ],
      tiers: [places.map(() => 1)],
    };
    expect(solveSmall(asked, places)).toBeNull();
  });
});
