import fc from "fast-check";
import { implies } from "../../../src/reference/checking";
import { competence, leaf } from "../../eligibility/building";
import { sampled } from "../../support/sample";
import { KINDS, leavesOf, reader, recordsFor, SOME_DAYS } from "./facts";

/** In a sample. */
const ONE_KIND_IN = 8;
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_121);

describe(`what one requirement says of another (seed ${SEED})`, () => {
  it.each(sampled(KINDS, ONE_KIND_IN, "implies"))(
    "is right for %s: whoever meets the one on a day meets the other on that day",
    (kind) => {
      let told = 0;
      fc.assert(
        fc.property(
          fc.tuple(leavesOf(kind), leavesOf(kind)).filter(([a, b]) => implies(a, b)),
          recordsFor(kind),
          ([a, b], facts) => {
            const meets = reader(facts);
            for (const day of SOME_DAYS) {
              if (!meets(a, day)) continue;
              told += 1;
              expect(meets(b, day)).toBe(true);
            }
          },
        ),
        { seed: SEED, numRuns: 300 },
      );
      // The law would be empty if no record met anything.
      expect(told).toBeGreaterThan(100);
    },
  );

  it.each(sampled(KINDS, ONE_KIND_IN, "implies itself"))(
    "holds of every %s and itself, and is passed on",
    (kind) => {
      fc.assert(
        fc.property(leavesOf(kind), leavesOf(kind), leavesOf(kind), (a, b, c) => {
          expect(implies(a, a)).toBe(true);
          if (implies(a, b) && implies(b, c)) expect(implies(a, c)).toBe(true);
        }),
        { seed: SEED, numRuns: 500 },
      );
    },
  );

  const time = (own: object) =>
    leaf("TIME_IN_ROLE", {
      roleBandIds: ["PSW"],
      minimumBandRank: null,
      months: 12,
      counting: "CALENDAR",
      mustHoldNow: false,
      ...own,
    });
  const sessions = (own: object) =>
    leaf("SUPERVISION", {
      sessions: 10,
      supervisionKind: null,
      withinMonths: 12,
      longestGapDays: null,
      ...own,
    });

  it("sees that a higher level with the same evidence is enough for a lower one", () => {
    expect(implies(competence({ minimumRank: 4 }), competence({ minimumRank: 3 }))).toBe(true);
    expect(implies(competence({ minimumRank: 3 }), competence({ minimumRank: 4 }))).toBe(false);
  });

  it("counts three kinds of evidence as three pieces of evidence at least", () => {
    const asking = (minimumItems: number, minimumKinds: number) =>
      competence({ evidence: { ...competence().evidence, minimumItems, minimumKinds } });
    expect(implies(asking(1, 3), asking(3, 1))).toBe(true);
    expect(implies(asking(3, 1), asking(1, 3))).toBe(false);
  });

  it("sees that 24 months are enough for 12 in the same roles", () => {
    expect(implies(time({ months: 24 }), time({}))).toBe(true);
  });

  it("does not take twelve months in one role for twelve months in any of two: they may begin in a leap year", () => {
    const either = time({ roleBandIds: ["PSW", "PSW_SNR"] });
    expect(implies(time({}), either)).toBe(false);
    expect(implies(time({ months: 13 }), either)).toBe(true);
  });

  it("takes part-time months for calendar months where there is one more of them", () => {
    expect(implies(time({ counting: "FTE" }), time({}))).toBe(false);
    expect(implies(time({ counting: "FTE", months: 13 }), time({}))).toBe(true);
    expect(implies(time({ months: 100 }), time({ counting: "FTE" }))).toBe(false);
  });

  it("sees that more sessions in a shorter time are enough for fewer in a longer one", () => {
    expect(implies(sessions({ sessions: 12, withinMonths: 6 }), sessions({}))).toBe(true);
    expect(implies(sessions({}), sessions({ sessions: 12, withinMonths: 6 }))).toBe(false);
  });

  it("sees that a session every month leaves one in the last two months", () => {
    expect(implies(sessions({ longestGapDays: 31 }), sessions({ sessions: 1, withinMonths: 2 }))).toBe(true);
    expect(implies(sessions({}), sessions({ sessions: 1, withinMonths: 2 }))).toBe(false);
  });

  it("compares nothing of different kinds", () => {
    expect(implies(time({}), sessions({}))).toBe(false);
  });
});
