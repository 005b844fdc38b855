import fc from "fast-check";
import { toDay } from "../../src/eligibility";
import { type CandidateUnit, type PlanQuestion, plan, type Solver } from "../../src/planning";
import { Checks } from "../../src/planning/checks";
import { planContextOf } from "../../src/planning/plan-context";
import { comparePrices, priceOf } from "../../src/planning/price";
import { searchWithin } from "../../src/planning/search";
import { accepted, group, leaf, together } from "../eligibility/building";
import { runs, SEED } from "../eligibility/generate";
import { sampled } from "../support/sample";
import { asks, assesses, question, solving, unit } from "./building";
import { smallQuestion } from "./small";

/** Twenty competences, half of them shown by what lapses at different times, sessions of supervision and time in a role. */
const large = (): PlanQuestion => {
  const evidence = {
    minimumItems: 2,
    minimumKinds: 2,
    minimumAssessors: 1,
    allowedKinds: null,
    keptUpBy: null,
  };
  const codes = Array.from({ length: 20 }, (_, at) => `${at}`);
  return question({
    requirement: group(
      "ALL_OF",
      ...codes.map((each, at) => asks(each, { evidence: { ...evidence, currencyMonths: 12 + at } })),
      leaf("SUPERVISION", {
        code: "talks",
        suppliedBy: "EMPLOYER",
        sessions: 6,
        supervisionKind: null,
        withinMonths: 6,
        longestGapDays: 42,
      }),
    ),
    record: together(
      ...codes
        .slice(10)
        .flatMap((each) =>
          ["2026-01-05", "2026-05-05"].map((on, at) => accepted(`${each}-${at}`, on, { competenceId: each })),
        ),
    ),
    units: codes.map(
      (each, at): CandidateUnit =>
        unit(`U${each}`, { ...assesses(each, `${at + 1}`), durationDays: 10 * at + 1 }),
    ),
  });
};

/** In a sample. */
const ONE_END_IN = 4;

describe(`what a plan may take (seed ${SEED})`, () => {
  const { solver } = solving();
  const counted = (most = Number.POSITIVE_INFINITY) => {
    const count = { turns: 0, solved: 0 };
    const counting: Solver = {
      breathe: async () => {
        count.turns += 1;
        if (count.turns > most) throw new Error("The deadline has passed.");
      },
      solve: (program, seconds) => {
        count.solved += 1;
        return solver.solve(program, seconds);
      },
    };
    return { count, counting };
  };

  it("answers in few checks where a unit asks for itself and will be completed by itself", async () => {
    const evidence = {
      minimumItems: 3,
      minimumKinds: 1,
      minimumAssessors: 1,
      allowedKinds: null,
      currencyMonths: null,
      keptUpBy: null,
    };
    const completion = { id: "comes", recordedAt: 1, unitId: "U2", unitVersion: 1, passed: true };
    const asked = question({
      requirement: group("ALL_OF", asks("1", { evidence }), asks("2", { evidence })),
      units: [
        unit("U1", assesses("1")),
        unit("U2", { ...assesses("1", "2"), prerequisites: ["U2"], durationDays: 5 }),
        unit("U3", { ...assesses("2"), prerequisites: ["U2", "U4"], hours: 7.5 }),
        unit("U4", { ...assesses("1"), prerequisites: ["U2"] }),
      ],
      record: { completions: [{ ...completion, completedOn: toDay("2027-12-24"), expiresOn: null }] },
      profile: "FEWEST_HOURS",
      limits: { hoursAMonth: 10 },
    });
    const { count, counting } = counted();
    expect((await plan(asked, counting)).outcome).toBe("PLANNED");
    expect(count.solved).toBeLessThan(12);
    expect(count.turns).toBeLessThan(400);
  });

  it("lets others have their turn at every check, and ends where the request is given up", async () => {
    const { count, counting } = counted();
    expect((await plan(large(), counting)).outcome).toBe("PLANNED");
    expect(count.turns).toBeGreaterThan(40);
    for (const most of sampled([0, 1, 7, count.turns - 1], ONE_END_IN, "turns"))
      await expect(plan(large(), counted(most).counting)).rejects.toThrow("The deadline has passed.");
  });

  it("never takes what it could not check for proven, however few checks it has", async () => {
    await fc.assert(
      fc.asyncProperty(smallQuestion, fc.nat(30), async (asked, most) => {
        const context = planContextOf(asked);
        const { asOf } = asked.clocks;
        const search = (checks: Checks) => searchWithin(asOf, context.future.end, checks, solver);
        const [whole, short] = [
          await search(new Checks(context, solver)),
          await search(new Checks(context, solver, most)),
        ];
        if (!short.found) {
          expect(short.outOfTime || !whole.found).toBe(true);
          return;
        }
        if (short.found.standing.is === "BOUNDED") return;
        expect(whole.found?.standing.is).toBe("PROVEN");
        if (!whole.found) return;
        const prices = [short.found, whole.found].map(({ choice, readyOn }) =>
          priceOf(choice, readyOn, context),
        );
        expect(comparePrices(prices[0] ?? [], prices[1] ?? [])).toBe(0);
      }),
      runs(25),
    );
  });
});
