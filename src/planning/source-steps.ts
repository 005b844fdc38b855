import type { Day } from "../eligibility";
import { factsOfItsEvidence, factsOfJudgement, factsOfUnit, kindsIn } from "./choice-facts";
import type { DatedChoice } from "./dated-choice";
import { takenIn } from "./programmes";
import { KIND_NOT_STATED } from "./question";
import type { Step } from "./step";
import { firstLapseOf, openResultsAt, type StepContext } from "./step-context";
import { restsOn } from "./timetable";

/** A unit, and the judgement of its evidence. */
export function unitSteps(
  step: StepContext,
  { offer, run, shows }: DatedChoice["units"][number],
  latestOn: Day,
): Step[] {
  const { base, dated, context } = step;
  const { question, options } = context;
  const { unit } = offer;
  const asked = [...dated.open].flatMap(([at, { requirement }]) =>
    requirement.kind === "UNIT_COMPLETED" && requirement.units.some(({ unitId }) => unitId === unit.unitId)
      ? at
      : [],
  );
  const kinds = kindsIn(shows);
  const stated = kinds.filter((kind) => kind !== KIND_NOT_STATED);
  const joined = options.offers.programmes.flatMap(({ programme }) =>
    dated.choice.programmes.has(programme.id) ? [programme] : [],
  );
  const before = offer.before.flatMap((id) =>
    restsOn(offer, id, dated.timetable.runs) ? (options.offers.of.get(id)?.unit.code ?? []) : [],
  );
  const taken: Step = {
    ...base,
    id: `unit:${unit.code}`,
    kind: "UNIT",
    serves: openResultsAt(step, asked),
    whoseMove: "WORKER",
    startsOn: run.startsOn,
    landsOn: run.endsOn,
    latestOn,
    after: before.map((code) => `unit:${code}`),
    renews: firstLapseOf(step, asked),
    unit,
    programme: takenIn(unit.unitId, joined),
    evidenceKinds: stated,
    facts: factsOfUnit(offer, run, question),
  };
  if (shows.size === 0) return [taken];
  const judged: Step = {
    ...base,
    id: `judgement:unit:${unit.code}`,
    kind: "JUDGEMENT",
    serves: openResultsAt(step, [...shows.keys()]),
    whoseMove: "ASSESSOR",
    startsOn: run.endsOn,
    landsOn: run.endsOn + question.timing.judgementDays,
    latestOn: Math.max(dated.day, run.endsOn + question.timing.judgementDays),
    after: [taken.id],
    renews: firstLapseOf(step, [...shows.keys()]),
    unit,
    amount: kinds.length,
    evidenceKinds: stated,
    facts: factsOfItsEvidence(offer, run, kinds, question),
  };
  return [taken, judged];
}

/** The judgement of evidence that was handed in and waits. */
export function judgementStep(step: StepContext, judged: DatedChoice["judged"][number]): Step {
  const { id, handedInOn, on, shows } = judged;
  const { base, context } = step;
  return {
    ...base,
    id: `judgement:evidence:${id}`,
    kind: "JUDGEMENT",
    serves: openResultsAt(step, [...shows]),
    whoseMove: "ASSESSOR",
    startsOn: handedInOn,
    landsOn: on,
    renews: firstLapseOf(step, [...shows]),
    facts: factsOfJudgement(judged, context.question),
  };
}
