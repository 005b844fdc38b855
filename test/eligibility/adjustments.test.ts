import fc from "fast-check";
import { evaluate, evaluateKnown, explain, knownFactsAt, toDay } from "../../src/eligibility";
import { NEVER } from "../../src/eligibility/days";
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
/** The record as it is read for somebody who may not learn of adjustments. */
const seenByOthers = (facts: Facts, today: number): Facts => ({
  ...facts,
  adjustments: facts.adjustments.map((each) => ({ ...each, readUntil: today })),
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
        HR: "Accepted evidence shows this. The newest is from October 2025. This counts until 1 October 2027.",
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

  it("have the same outcomes for every reader until today, and show others no day that begins or ends one later", () => {
    fc.assert(
      fc.property(
        aCase,
        day,
        fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 4, maxLength: 4 }),
        ({ requirement, facts, knownAt }, today, gaps) => {
          const daysOn = (asOf: number, record: Facts) =>
            resultsOf(evaluateKnown(requirement, knownFactsAt(record, knownAt), { asOf, knownAt }).root).map(
              ({ requirement: _requirement, children: _children, ...shown }) => shown,
            );
          const outcomes = (record: Facts) => daysOn(today, record).map(({ outcome }) => outcome);
          expect(outcomes(seenByOthers(facts, today))).toEqual(outcomes(seenByOthers(facts, NEVER)));
          // What lies ahead of today is another in each, and nobody can see a difference.
          const other = facts.adjustments.map((each, at) => ({
            ...each,
            fromOn: each.fromOn > today ? today + (gaps[at] ?? 1) : each.fromOn,
            untilOn: (each.untilOn ?? NEVER) > today ? today + (gaps[at + 2] ?? 1) : each.untilOn,
          }));
          const others = {
            ...facts,
            adjustments: other.filter((each) => each.fromOn < (each.untilOn ?? NEVER)),
          };
          fc.pre(others.adjustments.length === facts.adjustments.length);
          for (const asOf of [today, today + 1, today + 700])
            expect(daysOn(asOf, seenByOthers(others, today))).toEqual(
              daysOn(asOf, seenByOthers(facts, today)),
            );
        },
      ),
      runs(400),
    );
  });
});

describe("to anybody else, days ahead of an adjusted requirement", () => {
  const fire = leaf("CREDENTIAL", { credentialTypeId: "fire", acceptedIssuers: null, currencyMonths: 12 });
  const trained = together(
    {
      credentials: [
        {
          id: "c",
          recordedAt: 1,
          credentialTypeId: "fire",
          issuer: "Learning team",
          awardedOn: toDay("2026-01-10"),
          expiresOn: null,
        },
      ],
    },
    { verifications: [{ id: "v", recordedAt: 2, credentialId: "c", verifiedOn: toDay("2026-01-12") }] },
  );
  const seen = (facts: Partial<Facts>, today: string, asOf = today) =>
    evaluate(fire, seenByOthers(record(facts), toDay(today)), { asOf: toDay(asOf), knownAt: LATER }).root;

  it("are the route's own as long as its own numbers are met", () => {
    const adjusted = together(trained, adjustment({ months: 36 }));
    expect(on(fire, adjusted)).toMatchObject({ outcome: "MET", lapsesOn: "2029-01-10" });
    expect(seen(adjusted, "2026-06-01")).toEqual(seen(trained, "2026-06-01"));
    expect(seen(adjusted, "2026-06-01")).toMatchObject({ outcome: "MET", lapsesOn: "2027-01-10" });
    expect(seen(adjusted, "2026-06-01", "2027-03-01")).toMatchObject({ outcome: "NOT_MET" });
  });

  it("have no end once the adjustment alone satisfies it, and none of the days of what counts", () => {
    const adjusted = together(trained, adjustment({ months: 36, untilOn: toDay("2028-01-01") }));
    expect(seen(adjusted, "2027-03-01")).toMatchObject({ outcome: "MET", lapsesOn: null, changesOn: null });
    expect(seen(adjusted, "2027-03-01").counted).toMatchObject([{ factId: "c", stopsCountingOn: null }]);
    expect(seen(adjusted, "2027-03-01", "2030-01-01").outcome).toBe("MET");
    expect(seen(adjusted, "2028-01-01").outcome).toBe("NOT_MET");
  });

  it("do not come from an adjustment that is still to begin", () => {
    const adjusted = together(trained, adjustment({ months: 36, fromOn: toDay("2027-06-01") }));
    expect(on(fire, adjusted, "2027-03-01")).toMatchObject({ eligibleFrom: "2027-06-01" });
    expect(seen(adjusted, "2027-03-01")).toEqual(seen(trained, "2027-03-01"));
  });
});
