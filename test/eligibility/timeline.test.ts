import fc from "fast-check";
import type { Outcome } from "../../src/eligibility";
import { BEGINNING, NEVER } from "../../src/eligibility/days";
import { OUTCOMES } from "../../src/eligibility/evaluation";
import {
  constantTimeline,
  nthHighest,
  nthHighestOf,
  outcomeAt,
  readTimeline,
  type Timeline,
  timelineOf,
} from "../../src/eligibility/timeline";
import { applyWaivers } from "../../src/eligibility/waive";
import { runs, SEED } from "./generate";

const rank = (outcome: Outcome) => OUTCOMES.indexOf(outcome);
const DAYS = [0, 1, 2, 3, 4, 5, 6, 7];
const outcome = fc.constantFrom(...OUTCOMES);
/** One outcome before day 0, and one for each day; the last stands for ever. */
const outcomes = fc.array(outcome, { minLength: DAYS.length + 1, maxLength: DAYS.length + 1 });
const asTimeline = (each: readonly Outcome[]): Timeline =>
  timelineOf(DAYS, (day) => each[day < 0 ? 0 : Math.min(day, 7) + 1] ?? "NOT_MET");
const timeline = fc.oneof(outcome.map(constantTimeline), outcomes.map(asTimeline));

/** The first step stands at the beginning, days rise, and neighbours differ. */
function expectInOrder(steps: Timeline): void {
  expect(steps[0]?.from).toBe(BEGINNING);
  for (const [at, { from, outcome: each }] of steps.slice(1).entries()) {
    expect(from).toBeGreaterThan(steps[at]?.from ?? 0);
    expect(each).not.toBe(steps[at]?.outcome);
  }
}

const at = (...steps: [number, Outcome][]): Timeline =>
  steps.map(([from, each], index) => ({ from: index === 0 ? BEGINNING : from, outcome: each }));

describe(`timelines (seed ${SEED})`, () => {
  it("combine on every day to the n-th highest of that day, in order and without a step too many", () => {
    fc.assert(
      fc.property(fc.array(timeline, { minLength: 1, maxLength: 5 }), fc.nat(), (parts, some) => {
        const n = 1 + (some % parts.length);
        const whole = nthHighestOf(parts, n);
        expectInOrder(whole);
        for (const day of [BEGINNING, -1, ...DAYS, 8, NEVER]) {
          const sorted = parts.map((part) => outcomeAt(part, day)).sort((a, b) => rank(b) - rank(a));
          expect(outcomeAt(whole, day)).toBe(sorted[n - 1]);
          expect(nthHighest(sorted, n)).toBe(sorted[n - 1]);
        }
      }),
      runs(400),
    );
  });

  it("are made of days in any order, told twice or not at all, and never end or begin", () => {
    const days = [7, 3, 3, NEVER, BEGINNING, 5];
    const asked: number[] = [];
    const made = timelineOf(days, (day) => {
      asked.push(day);
      return day >= 3 && day < 7 ? "MET" : "PENDING";
    });
    expect(made).toEqual(at([0, "PENDING"], [3, "MET"], [7, "PENDING"]));
    expect(asked).toEqual([BEGINNING, 3, 5, 7]);
    expect(timelineOf([], () => "WAIVED")).toEqual(at([0, "WAIVED"]));
  });

  it("are lifted to WAIVED on the days of a waiver and on no other", () => {
    const stretch = fc.record({ factId: fc.constant("w"), from: fc.nat(8), until: fc.nat(8) });
    fc.assert(
      fc.property(timeline, fc.array(stretch, { maxLength: 2 }), (steps, waivers) => {
        const lifted = applyWaivers(steps, waivers);
        expectInOrder(lifted);
        for (const day of [-1, ...DAYS, 8]) {
          const covered = waivers.some(({ from, until }) => from <= day && day < until);
          const plain = outcomeAt(steps, day);
          expect(outcomeAt(lifted, day)).toBe(covered && plain !== "MET" ? "WAIVED" : plain);
        }
      }),
      runs(200),
    );
  });
});

describe("what is asked of a timeline", () => {
  const steps = at(
    [0, "NOT_MET"],
    [10, "WAIVED"],
    [20, "MET"],
    [30, "PENDING"],
    [40, "UNKNOWN"],
    [50, "MET"],
    [60, "WAIVED"],
  );
  it.each<[number, ReturnType<typeof readTimeline>]>([
    [9, { outcome: "NOT_MET", satisfiedSince: null, eligibleFrom: 10, lapsesOn: null, changesOn: 10 }],
    [10, { outcome: "WAIVED", satisfiedSince: 10, eligibleFrom: 10, lapsesOn: 30, changesOn: 20 }],
    [29, { outcome: "MET", satisfiedSince: 10, eligibleFrom: 29, lapsesOn: 30, changesOn: 30 }],
    [30, { outcome: "PENDING", satisfiedSince: null, eligibleFrom: 50, lapsesOn: null, changesOn: 40 }],
    [45, { outcome: "UNKNOWN", satisfiedSince: null, eligibleFrom: 50, lapsesOn: null, changesOn: 50 }],
    [55, { outcome: "MET", satisfiedSince: 50, eligibleFrom: 55, lapsesOn: null, changesOn: 60 }],
    [99, { outcome: "WAIVED", satisfiedSince: 50, eligibleFrom: 99, lapsesOn: null, changesOn: null }],
  ])("on day %p", (day, expected) => {
    expect(readTimeline(steps, day)).toEqual(expected);
  });

  it("goes back to the beginning where it was always satisfied", () => {
    expect(readTimeline(at([0, "MET"], [10, "WAIVED"], [20, "NOT_MET"]), 15)).toEqual({
      outcome: "WAIVED",
      satisfiedSince: BEGINNING,
      eligibleFrom: 15,
      lapsesOn: 20,
      changesOn: 20,
    });
    expect(readTimeline(constantTimeline("NOT_MET"), 15)).toEqual({
      outcome: "NOT_MET",
      satisfiedSince: null,
      eligibleFrom: null,
      lapsesOn: null,
      changesOn: null,
    });
  });
});
