import fc from "fast-check";
import { type Overlay, type Requirement, toCivilDate } from "../../src/eligibility";
import {
  type CandidateUnit,
  COST_PROFILES,
  OWN_EVIDENCE,
  type Plan,
  type PlanQuestion,
  plan,
} from "../../src/planning";
import { group, leaf, nOf } from "../eligibility/building";
import { aCase, COMPETENCES, day, EVIDENCE_KINDS, runs, SEED, UNITS } from "../eligibility/generate";
import { asks, clocks, LIMITS, outcomeOn, question, satisfied, solving, unit } from "./building";
import { cheapest } from "./exhaustive";

const CODES = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9", "UA", "UB", "UC"];
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Up to twelve units, some of which ask for each other, in circles too. */
const units = (competences: readonly string[], codes: readonly string[]): fc.Arbitrary<CandidateUnit[]> =>
  fc
    .subarray([...codes], { minLength: Math.min(5, codes.length) })
    .chain((offered) =>
      fc.tuple(
        ...offered.map((code) =>
          fc.record({
            code: fc.constant(code),
            hours: perhaps(fc.constantFrom(0, 5, 7.5, 20)),
            price: perhaps(fc.constantFrom(0, 50, 99.99, 400)),
            durationDays: perhaps(fc.constantFrom(1, 5, 40)),
            prerequisites: fc.oneof(
              { weight: 3, arbitrary: fc.constant<string[]>([]) },
              { weight: 1, arbitrary: fc.subarray([...codes], { maxLength: 2 }) },
            ),
            outcomes: fc.array(
              fc.record({
                competenceId: fc.constantFrom(...competences),
                rank: fc.constantFrom(2, 3, 3, 4),
                depth: fc.constantFrom("ASSESSED", "ASSESSED", "ASSESSED", "PRACTISED"),
                evidenceKinds: fc.subarray([...EVIDENCE_KINDS], { maxLength: 2 }),
              }),
              { minLength: 1, maxLength: 3 },
            ),
          }),
        ),
      ),
    )
    .map((made) =>
      made.map(({ code, outcomes, ...own }) =>
        unit(code, { ...own, outcomes: outcomes as unknown as CandidateUnit["outcomes"] }),
      ),
    );

const GAPS = ["1", "2", "3", "4", "5"];

/** Competences, some asked for twice over, and a unit, in groups. */
const requirement: fc.Arbitrary<Requirement> = fc
  .record({
    rules: fc.array(fc.record({ items: fc.constantFrom(1, 1, 2), kinds: fc.constantFrom(1, 1, 1, 2) }), {
      minLength: 5,
      maxLength: 5,
    }),
    unit: fc.constantFrom(...CODES),
    n: fc.constantFrom(1, 2, 3),
    all: fc.boolean(),
  })
  .map(({ rules, unit: unitId, n, all }) => {
    const [first, second, ...others] = GAPS.map((each, at) =>
      asks(each, {
        minimumRank: 3,
        evidence: {
          minimumItems: rules[at]?.items ?? 1,
          minimumKinds: rules[at]?.kinds ?? 1,
          minimumAssessors: 1,
          allowedKinds: null,
          currencyMonths: null,
        },
      }),
    );
    const course = leaf("UNIT_COMPLETED", { code: "course", units: [{ unitId, minimumVersion: null }] });
    const parts = [nOf(n, ...others), ...(first && second ? [group("ANY_OF", first, course), second] : [])];
    return all ? group("ALL_OF", ...parts) : nOf(2, ...parts);
  });

const codesOf = ({ steps }: Plan) =>
  steps.flatMap((step) => (step.kind === "UNIT" && step.unit ? [step.unit.code] : [])).sort();

/** The plan without a unit, without those that cannot be had without it, and without what comes of any of them. */
function without({ steps }: Plan, code: string): Overlay {
  const gone = new Set([`unit:${code}`]);
  for (const id of gone) for (const step of steps) if (step.after.includes(id)) gone.add(step.id);
  const added: Record<string, unknown[]> = {};
  for (const { id, facts } of steps)
    if (!gone.has(id))
      for (const [name, rows] of Object.entries(facts)) added[name] = [...(added[name] ?? []), ...rows];
  return { added, withdrawn: [] };
}

/** Property 5 of docs/eligibility.md: applied as a whole it makes ready on its day and not before, and no unit is too many. */
function holds(asked: PlanQuestion, answer: Plan): void {
  if (answer.readyOn === null) {
    expect(answer.blocked.length).toBeGreaterThan(0);
    return;
  }
  expect(satisfied(outcomeOn(answer.readyOn, asked, answer.overlay))).toBe(true);
  if (answer.readyOn > asked.clocks.asOf)
    expect(satisfied(outcomeOn(answer.readyOn - 1, asked, answer.overlay))).toBe(false);
  if (answer.standing.is !== "PROVEN") return;
  for (const code of codesOf(answer)) {
    const outcome = outcomeOn(answer.readyOn, asked, without(answer, code));
    expect({ without: code, satisfied: satisfied(outcome) }).toEqual({ without: code, satisfied: false });
  }
}

describe(`the laws of the plan (seed ${SEED})`, () => {
  const { solver } = solving();

  it("costs what an exhaustive search finds cheapest, and is the same choice", async () => {
    await fc.assert(
      fc.asyncProperty(
        requirement,
        units(GAPS, CODES),
        fc.constantFrom(...COST_PROFILES),
        async (asksFor, offered, profile) => {
          const asked = question({
            requirement: asksFor,
            units: offered,
            profile,
            limits: { ownEvidence: "NEVER" },
          });
          const answer = await plan(asked, solver);
          const best = cheapest(asked);
          expect(answer.readyOn === null ? null : codesOf(answer)).toEqual(best);
          holds(asked, answer);
        },
      ),
      runs(20),
    );
  }, 60_000);

  it("is true of any record: ready on the day, not the day before, and no unit too many", async () => {
    await fc.assert(
      fc.asyncProperty(
        aCase,
        units(COMPETENCES, [...UNITS, "U3", "U4"]),
        day,
        fc.constantFrom(...COST_PROFILES),
        fc.constantFrom(...OWN_EVIDENCE),
        perhaps(fc.constantFrom(4, 10)),
        async (
          { requirement: asksFor, facts, knownAt },
          offered,
          asOf,
          profile,
          ownEvidence,
          hoursAMonth,
        ) => {
          const asked: PlanQuestion = {
            requirement: asksFor,
            record: facts,
            clocks: { ...clocks(toCivilDate(asOf)), knownAt },
            units: offered,
            evidenceKinds: EVIDENCE_KINDS,
            profile,
            limits: { ...LIMITS, ownEvidence, hoursAMonth },
            place: "",
          };
          holds(asked, await plan(asked, solver));
        },
      ),
      runs(60),
    );
  }, 60_000);
});
