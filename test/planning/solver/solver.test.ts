import { cachedSolver, type Program, type Solved } from "../../../src/planning/solver/program";
import { SolverThread } from "../../../src/planning/solver/thread";

/** The least x of at least 3. */
const PROGRAM: Program = {
  columns: [{ least: 0, most: 9 }],
  rows: [{ least: 3, terms: [[0, 1]] }],
  tiers: [[1]],
};
/** A request that is given up before a thread can have started. */
const AT_ONCE = -4.99;

describe("the solver's thread", () => {
  const solver = new SolverThread();
  afterAll(() => solver.close());

  it("finds nothing in time where it does not answer, and still answers those that wait behind it", async () => {
    const [late, behind] = await Promise.all([solver.solve(PROGRAM, AT_ONCE), solver.solve(PROGRAM, 60)]);
    expect(late).toEqual({ outcome: "NOTHING_FOUND", values: [], tiers: [] });
    expect(behind).toMatchObject({ outcome: "FOUND", values: [3] });
    expect(solver.waiting).toBe(0);
  });
});

describe("a solver that remembers", () => {
  it("asks again after a failure, and leaves no rejection that nobody handles", async () => {
    const found: Solved = { outcome: "FOUND", values: [3], tiers: [] };
    const solve = jest
      .fn<Promise<Solved>, []>()
      .mockRejectedValueOnce(new Error("It broke."))
      .mockResolvedValue(found);
    const solver = cachedSolver({ solve });
    await expect(solver.solve(PROGRAM, 1)).rejects.toThrow("It broke.");
    expect(await solver.solve(PROGRAM, 1)).toEqual(found);
    expect(await solver.solve(PROGRAM, 1)).toEqual({ ...found, took: 0 });
    expect(solve).toHaveBeenCalledTimes(2);
  });
});
