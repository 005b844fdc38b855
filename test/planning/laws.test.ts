import fc from "fast-check";
import { type Overlay, toCivilDate } from "../../src/eligibility";
import { COST_PROFILES, OWN_EVIDENCE, type Plan, type PlanQuestion, plan } from "../../src/planning";
import { NO_TIME } from "../../src/planning/timing";
import { aCase, COMPETENCES, day, EVIDENCE_KINDS, runs, SEED, UNITS } from "../eligibility/generate";
import { clocks, LIMITS, outcomeOn, question, satisfied, solving } from "./building";
import { cheapest } from "./exhaustive";
import { inProgrammes, perhaps, requirement, units } from "./generate";
import { faultsOfNoDate, faultsOfPlan } from "./holding";

const codesOf = ({ steps }: Plan) =>
  steps.flatMap((step) => (step.kind === "UNIT" && step.unit ? [step.unit.code] : [])).sort();
const joinedIn = ({ steps }: Plan) => [...new Set(steps.flatMap(({ programme }) => programme ?? []))];

/** The plan without a unit, without those that cannot be had without it, and without what comes of any of them. */
function without(answer: Plan, code: string): Overlay {
  const { steps } = answer;
  const gone = new Set([`unit:${code}`]);
  const isGone = (unitId: string) => steps.some(({ id, unit: of }) => gone.has(id) && of?.unitId === unitId);
  for (let size = 0; size < gone.size; ) {
    size = gone.size;
    for (const step of steps) if (step.after.some((id) => gone.has(id))) gone.add(step.id);
    for (const joined of joinedIn(answer))
      if (joined.units.some(({ unitId, mandatory }) => mandatory && isGone(unitId)))
        for (const step of steps) if (step.programme === joined) gone.add(step.id);
  }
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
        inProgrammes,
        fc.constantFrom(...COST_PROFILES),
        async (asksFor, offered, profile) => {
          const asked = question({
            requirement: asksFor,
            ...offered,
            profile,
            limits: { ownEvidence: "NEVER" },
          });
          const answer = await plan(asked, solver);
          const best = cheapest(asked);
          const joined = joinedIn(answer).map(({ code }) => code);
          expect(answer.readyOn && { units: codesOf(answer), programmes: joined.sort() }).toEqual(best);
          holds(asked, answer);
        },
      ),
      runs(20),
    );
  });

  it("is true of any record: ready on the day, not the day before, nothing too many, and no date only where there is none", async () => {
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
            programmes: [],
            evidenceKinds: EVIDENCE_KINDS,
            profile,
            limits: { ...LIMITS, ownEvidence, hoursAMonth },
            timing: NO_TIME,
            place: "",
          };
          const answer = await plan(asked, solver);
          holds(asked, answer);
          expect(answer.readyOn === null ? faultsOfNoDate(asked) : faultsOfPlan(asked, answer)).toEqual([]);
        },
      ),
      runs(60),
    );
  });
});
