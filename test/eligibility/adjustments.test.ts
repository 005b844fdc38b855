import fc from "fast-check";
import { evaluate, evaluateKnown, explain, knownFactsAt, toDay } from "../../src/eligibility";
import { OUTCOMES } from "../../src/eligibility/evaluation";
import type { AdjustmentFact, Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, leaf, record, together } from "./building";
import { aCase, day, runs, SEED } from "./generate";
import { resultsOf } from "./timelines";

const LATER = 1e15;
const twoObservations = competence({
  waivable: false,
  evidence: {
    minimumItems: 2,
    minimumKinds: 1,
    minimumAssessors: 1,
    allowedKinds: ["DIRECT_OBSERVATION"],
    currencyMonths: 24,
    keptUpBy: null,
  },
});
const adjustment = (own: Partial<AdjustmentFact>): Partial<Facts> => ({
  adjustments: [
    {
      id: `adjustment-${JSON.stringify(own)}`,
      recordedAt: 10,
      routeId: "route",
      requirementCode: "it",
      items: null,
      kinds: null,
      assessors: null,
      furtherKinds: [],
      sessions: null,
      months: null,
      longestGapDays: null,
      fromOn: toDay("2026-01-01"),
      untilOn: null,
      ...own,
    },
  ],
});
const on = (requirement: Requirement, facts: Partial<Facts>, asOf = "2026-06-01", knownAt = LATER) =>
  evaluate(requirement, record(facts), { asOf: toDay(asOf), knownAt }).root;

describe("an adjustment", () => {
  const one = accepted("e", "2025-10-01");

  it("asks for fewer pieces, even of a requirement that cannot be waived, and makes it MET", () => {
    expect(on(twoObservations, one).outcome).toBe("NOT_MET");
    expect(on(twoObservations, together(one, adjustment({ items: 1 }))).outcome).toBe("MET");
  });

  it("holds from its day until its end, and is known from the instant at which it was recorded", () => {
    const facts = together(one, adjustment({ items: 1, untilOn: toDay("2026-09-01") }));
    expect(on(twoObservations, facts)).toMatchObject({
      outcome: "MET",
      satisfiedSince: "2026-01-01",
      lapsesOn: "2026-09-01",
    });
    expect(on(twoObservations, facts, "2025-12-31")).toMatchObject({
      outcome: "NOT_MET",
      eligibleFrom: "2026-01-01",
    });
    expect(on(twoObservations, facts, "2026-09-01").outcome).toBe("NOT_MET");
    expect(on(twoObservations, facts, "2026-06-01", 9).outcome).toBe("NOT_MET");
  });

  it("counts no longer when it is retracted, and from the day on which it is revoked", () => {
    const adjusted = together(one, adjustment({ items: 1, id: "a" }));
    const undone = (kind: "RETRACTION" | "REVOCATION", effectiveOn: string | null) =>
      together(adjusted, {
        undoings: [
          {
            id: "u",
            recordedAt: 20,
            kind,
            factId: "a",
            effectiveOn: effectiveOn === null ? null : toDay(effectiveOn),
          },
        ],
      });
    expect(on(twoObservations, undone("RETRACTION", null)).outcome).toBe("NOT_MET");
    expect(on(twoObservations, undone("REVOCATION", "2026-06-02"))).toMatchObject({
      outcome: "MET",
      lapsesOn: "2026-06-02",
    });
    expect(on(twoObservations, undone("REVOCATION", "2026-06-01")).outcome).toBe("NOT_MET");
  });

  it("accepts another kind of evidence, and work that is older", () => {
    const conversation = accepted("e", "2025-10-01", { kind: "CONVERSATION" });
    const otherKind = adjustment({ items: 1, furtherKinds: ["CONVERSATION"] });
    expect(on(twoObservations, together(conversation, adjustment({ items: 1 }))).outcome).toBe("NOT_MET");
    expect(on(twoObservations, together(conversation, otherKind)).outcome).toBe("MET");
    const old = accepted("e", "2023-10-01");
    expect(on(competence(), old).outcome).toBe("NOT_MET");
    expect(on(competence(), together(old, adjustment({ months: 36 })))).toMatchObject({
      outcome: "MET",
      lapsesOn: "2026-10-01",
    });
  });

  it("asks for fewer supervision sessions over more months, with a longer gap", () => {
    const supervision = leaf("SUPERVISION", {
      sessions: 3,
      supervisionKind: null,
      withinMonths: 6,
      longestGapDays: 60,
    });
    const held = (id: string, day: string) => ({ id, recordedAt: 1, kind: "PEER", heldOn: toDay(day) });
    const sessions: Partial<Facts> = { supervisions: [held("a", "2025-10-01"), held("b", "2026-02-01")] };
    expect(on(supervision, sessions).outcome).toBe("NOT_MET");
    const adjusted = adjustment({ sessions: 2, months: 12, longestGapDays: 130 });
    expect(on(supervision, together(sessions, adjusted))).toMatchObject({
      outcome: "MET",
      required: { amount: 3 },
      actual: { amount: 3 },
      shortfall: { amount: 0 },
    });
  });

  it("puts two adjustments of one requirement together", () => {
    const conversation = accepted("e", "2025-10-01", { kind: "CONVERSATION" });
    const both = together(adjustment({ items: 1 }), adjustment({ furtherKinds: ["CONVERSATION"] }));
    expect(on(twoObservations, together(conversation, both)).outcome).toBe("MET");
  });

  it("does not ask for more, whatever numbers it has", () => {
    const more = adjustment({ items: 5, kinds: 4, assessors: 3, months: 1 });
    expect(on(competence(), together(one, more)).outcome).toBe("MET");
  });
});

describe("to anybody else, a requirement that is adjusted", () => {
  const conversation = accepted("e", "2025-10-01", { kind: "CONVERSATION" });
  const facts = together(conversation, adjustment({ items: 1, furtherKinds: ["CONVERSATION"] }));
  const explained = explain(twoObservations, record(facts), { asOf: toDay("2026-06-01"), knownAt: LATER });

  it("reads as one that is met by the route's own numbers", () => {
    expect(explained.root).toMatchObject({
      requirement: twoObservations,
      outcome: "MET",
      required: { amount: 2, unit: "EVIDENCE_ITEMS" },
      actual: { amount: 2, unit: "EVIDENCE_ITEMS" },
      shortfall: { amount: 0 },
      excluded: [],
      sentence: {
        HR: "Accepted evidence shows this; the newest is from October 2025. This counts until 1 October 2027.",
      },
    });
  });

  it("has no word of the adjustment anywhere in the explanation", () => {
    expect(JSON.stringify(explained)).not.toMatch(/adjust|waive[ds]|WAIVER/i);
  });

  it("has the same sentence as one that two observations show", () => {
    const plain = together(accepted("a", "2025-09-01"), accepted("b", "2025-10-01"));
    const clocks = { asOf: toDay("2026-06-01"), knownAt: LATER };
    const sentence = explain(
      { ...twoObservations, evidence: { ...twoObservations.evidence, minimumItems: 1 } },
      record(plain),
      clocks,
    ).root.sentence.HR;
    expect(explained.root.sentence.HR).toBe(sentence);
  });

  it("names the route's own number while it is not met", () => {
    const nothing = explain(twoObservations, record(adjustment({ items: 1 })), {
      asOf: toDay("2026-06-01"),
      knownAt: LATER,
    });
    expect(nothing.root.sentence.HR).toContain("Two pieces of evidence need to be accepted");
  });
});

describe("to the worker, a requirement that is adjusted", () => {
  it("asks for what the adjustment says", () => {
    const clocks = { asOf: toDay("2026-06-01"), knownAt: LATER };
    const known = knownFactsAt(record(adjustment({ items: 1 })), LATER);
    expect(evaluateKnown(twoObservations, known, clocks, "ADJUSTED").root).toMatchObject({
      outcome: "NOT_MET",
      required: { amount: 1 },
      shortfall: { amount: 1 },
    });
  });
});

describe(`adjustments in any record (seed ${SEED})`, () => {
  it("never worsen anything, on any day", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const ranks = (adjustments: Facts["adjustments"]) =>
          resultsOf(evaluate(requirement, { ...facts, adjustments }, { asOf, knownAt }).root).map(
            ({ outcome }) => OUTCOMES.indexOf(outcome),
          );
        const [without, adjusted] = [ranks([]), ranks(facts.adjustments)];
        expect(adjusted.every((rank, at) => rank >= (without[at] ?? 0))).toBe(true);
      }),
      runs(1000),
    );
  });

  it("have the same outcomes and days for every reader", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const known = knownFactsAt(facts, knownAt);
        const read = (sight: "ADJUSTED" | "AS_ANY_OTHER") =>
          resultsOf(evaluateKnown(requirement, known, { asOf, knownAt }, sight).root).map(
            ({ outcome, satisfiedSince, eligibleFrom, lapsesOn, changesOn }) => ({
              outcome,
              satisfiedSince,
              eligibleFrom,
              lapsesOn,
              changesOn,
            }),
          );
        expect(read("ADJUSTED")).toEqual(read("AS_ANY_OTHER"));
      }),
      runs(1000),
    );
  });
});
