import fc from "fast-check";
import { type Outcome, toCivilDate } from "../../src/eligibility";
import { aCase, type Case, NASTY_DAYS, runs, SEED, WINDOW } from "./generate";
import { type Naive, naive } from "./naive";
import { evaluated, naivesOf, readOff, readsOf, resultsOf, type Step, stepsOf } from "./timelines";

const EVERY_DAY = Array.from({ length: WINDOW.until - WINDOW.from }, (_, index) => WINDOW.from + index);
const AROUND_NASTY_DAYS = NASTY_DAYS.flatMap((day) => [day - 1, day, day + 1]);
const anyDay = fc.integer({ min: WINDOW.from, max: WINDOW.until - 1 });
const dayOfQuestion = fc.oneof(fc.constantFrom(...NASTY_DAYS), anyDay);

const naiveOf = ({ requirement, facts, knownAt }: Case) =>
  naive(requirement, facts, knownAt, WINDOW.until - 1);

/** Where the engine and the page part, in words; the days are in order. */
function disagreements(steps: readonly Step[], nodes: readonly Naive[], days: readonly number[]): string[] {
  const found: string[] = [];
  let at = 0;
  for (const day of days) {
    while ((steps[at + 1]?.from ?? WINDOW.until) <= day) at += 1;
    for (const [index, { requirement, on }] of nodes.entries()) {
      const [engine, page] = [steps[at]?.outcomes[index], on(day, day)];
      if (engine !== page)
        found.push(`${requirement.code} on ${toCivilDate(day)}: engine ${engine}, page ${page}`);
    }
  }
  return found.slice(0, 5);
}

describe(`the engine against the page read day by day (seed ${SEED})`, () => {
  it("agrees at every node on every day of ten years", () => {
    fc.assert(
      fc.property(aCase, (one) => {
        expect(disagreements(stepsOf(one), naivesOf(naiveOf(one)), EVERY_DAY)).toEqual([]);
      }),
      runs(150),
    );
  });

  it("agrees wherever it says that something changes, on the day before, around nasty days and on any others", () => {
    fc.assert(
      fc.property(aCase, fc.array(anyDay, { minLength: 20, maxLength: 20 }), (one, drawn) => {
        const steps = stepsOf(one);
        const told = steps.flatMap(({ from }) => [from - 1, from]);
        const days = [...new Set([...told, ...AROUND_NASTY_DAYS, ...drawn])]
          .filter((day) => day >= WINDOW.from && day < WINDOW.until)
          .sort((a, b) => a - b);
        expect(disagreements(steps, naivesOf(naiveOf(one)), days)).toEqual([]);
      }),
      runs(1000),
    );
  });

  it("reads its dates and the worker's own part off the timeline as walking along every day does", () => {
    fc.assert(
      fc.property(aCase, dayOfQuestion, (one, asOf) => {
        const nodes = naivesOf(naiveOf(one));
        const { root, ownPart } = evaluated(one, asOf);
        expect(ownPart).toBe(nodes[0]?.ownOn(asOf, asOf));
        for (const [at, result] of resultsOf(root).entries()) {
          const outcomes: Outcome[] = EVERY_DAY.map((day) => nodes[at]?.on(day, asOf) ?? "NOT_MET");
          expect(readsOf(result)).toEqual(readOff(outcomes, asOf));
        }
      }),
      runs(150),
    );
  });
});
