import { addMonths, evaluate, explain, sentenceOf, toDay } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import { leaf, record } from "./building";

const monthly = leaf("SUPERVISION", {
  suppliedBy: "EMPLOYER",
  sessions: 10,
  supervisionKind: null,
  withinMonths: 12,
  longestGapDays: 92,
  shortestGapDays: 14,
});
const held = (...days: readonly number[]): Pick<Facts, "supervisions"> => ({
  supervisions: days.map((heldOn, at) => ({ id: `s${at}`, recordedAt: 1, kind: "PEER", heldOn })),
});
const confirmed = (...places: readonly number[]): Pick<Facts, "confirmations"> => ({
  confirmations: places.map((at) => ({
    id: `c${at}`,
    recordedAt: 1,
    supervisionId: `s${at}`,
    isContest: false,
  })),
});
const months = (count: number) =>
  Array.from({ length: count }, (_, at) => addMonths(toDay("2026-01-12"), at));
const on = (facts: Partial<Facts>, asOf: string, requirement = monthly) =>
  evaluate(requirement, record(facts), { asOf: toDay(asOf), knownAt: 9 }).root;

describe("supervision over a year", () => {
  it("is not there after ten sessions on ten consecutive days: they count as one", () => {
    const ten = held(...Array.from({ length: 10 }, (_, at) => toDay("2026-03-02") + at));
    const result = on(ten, "2026-03-12");
    expect([result.outcome, result.required.amount, result.actual.amount]).toEqual(["NOT_MET", 10, 1]);
    expect(sentenceOf(result, "WORKER")).toBe(
      "One of the ten supervision sessions needed counts so far. Nine more are needed, 14 or more days apart. Your employer arranges supervision.",
    );
  });

  it("is there after ten monthly sessions, until the first is a year ago or three months pass without one", () => {
    const ten = held(...months(10));
    expect(on(ten, "2026-10-11").outcome).toBe("NOT_MET");
    // The tenth is on 12 October 2026; 92 days later is 12 January 2027, when the first is a year old.
    expect(on(ten, "2026-10-12")).toMatchObject({ outcome: "MET", lapsesOn: "2027-01-12" });
    // With an eleventh in November, nine of the year are left on 12 February 2027: the second of 2026 is out.
    expect(on(held(...months(11)), "2026-11-12").lapsesOn).toBe("2027-02-12");
  });

  it("counts a session held thirteen days after another with it, and one held fourteen days after as another", () => {
    const first = toDay("2026-03-02");
    expect(on(held(first, first + 13), "2026-04-01").actual.amount).toBe(1);
    expect(on(held(first, first + 14), "2026-04-01").actual.amount).toBe(2);
    // Of three, the first and the last are far enough apart, whatever is between them.
    expect(on(held(first, first + 7, first + 14), "2026-04-01").actual.amount).toBe(2);
  });
});

describe("supervision of which the worker says that it did not take place", () => {
  const two = { ...monthly, sessions: 2, longestGapDays: null };
  const sessions = held(toDay("2026-03-02"), toDay("2026-04-02"));
  const contest = { id: "c", recordedAt: 3, supervisionId: "s1", isContest: true };
  const contested = { ...sessions, confirmations: [contest] };

  it("does not count, and says what would make it count", () => {
    expect(on(sessions, "2026-04-10", two).outcome).toBe("MET");
    expect(on(contested, "2026-04-10", two)).toMatchObject({ outcome: "NOT_MET", actual: { amount: 1 } });
    const { root } = explain(two, record(contested), { asOf: toDay("2026-04-10"), knownAt: 9 });
    expect(root.excluded).toMatchObject([
      {
        factId: "s1",
        reason: "CONTESTED",
        remedy: {
          WORKER: "It is said not to have taken place. It counts once that is taken back.",
        },
      },
    ]);
  });

  it("counted for those who asked before, and counts again once they take it back, in whichever way", () => {
    const before = evaluate(two, record(contested), { asOf: toDay("2026-04-10"), knownAt: 2 }).root;
    expect(before.outcome).toBe("MET");
    for (const kind of ["RETRACTION", "REVOCATION"] as const) {
      const undoings = [{ id: "u", recordedAt: 4, kind, factId: "c", effectiveOn: toDay("2026-04-05") }];
      expect(on({ ...contested, undoings }, "2026-04-10", two).outcome).toBe("MET");
    }
  });

  it("counts no more where only confirmed ones count either, although it had been confirmed", () => {
    const both = { ...sessions, confirmations: [...confirmed(0, 1).confirmations, contest] };
    expect(on(both, "2026-04-10", { ...two, confirmedOnly: true }).actual.amount).toBe(1);
  });
});

describe("supervision that the worker has confirmed", () => {
  const two = { ...monthly, sessions: 2, longestGapDays: null, confirmedOnly: true };
  const facts = { ...held(toDay("2026-03-02"), toDay("2026-04-02")), ...confirmed(0) };

  it("counts; the rest does not, and says what is left to do", () => {
    expect(on(facts, "2026-04-10", two)).toMatchObject({ outcome: "NOT_MET", actual: { amount: 1 } });
    const { root } = explain(two, record(facts), { asOf: toDay("2026-04-10"), knownAt: 9 });
    expect(root.excluded).toMatchObject([
      {
        factId: "s1",
        reason: "NOT_CONFIRMED",
        remedy: {
          WORKER: "It counts once you have confirmed that it took place.",
          HR: "It counts once the worker has confirmed that it took place.",
        },
      },
    ]);
    expect(root.sentence.WORKER).toBe(
      "One of the two supervision sessions needed counts so far. One more is needed, 14 or more days apart, each confirmed by you. Your employer arranges supervision.",
    );
    expect(on({ ...facts, ...confirmed(0, 1) }, "2026-04-10", two).outcome).toBe("MET");
  });

  it("stops counting when the confirmation is taken back", () => {
    const both = { ...facts, ...confirmed(0, 1) };
    const undoings = [
      { id: "u", recordedAt: 2, kind: "RETRACTION" as const, factId: "c1", effectiveOn: null },
    ];
    expect(on({ ...both, undoings }, "2026-04-10", two).outcome).toBe("NOT_MET");
  });
});
