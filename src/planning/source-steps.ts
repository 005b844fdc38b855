import type { Day } from "../eligibility";
import type { Doing } from "./doing";
import { factsOfItsEvidence, factsOfJudgement, factsOfUnit, kindsIn } from "./doing-facts";
import { type Ground, renewedBy, resultsOf } from "./ground";
import { takenIn } from "./programmes";
import { KIND_NOT_STATED } from "./question";
import type { Step } from "./step";
import { restsOn } from "./timetable";

/** A unit, and the judgement of what comes of it. */
export function unitSteps(
  ground: Ground,
  { offer, run, shows }: Doing["units"][number],
  latestOn: Day,
): Step[] {
  const { base, doing, matter } = ground;
  const { question, deeds } = matter;
  const { unit } = offer;
  const asked = [...doing.open].flatMap(([at, { requirement }]) =>
    requirement.kind === "UNIT_COMPLETED" && requirement.units.some(({ unitId }) => unitId === unit.unitId)
      ? at
      : [],
  );
  const kinds = kindsIn(shows);
  const stated = kinds.filter((kind) => kind !== KIND_NOT_STATED);
  const joined = deeds.offers.programmes.flatMap(({ programme }) =>
    doing.choice.programmes.has(programme.id) ? [programme] : [],
  );
  const before = offer.before.flatMap((id) =>
    restsOn(offer, id, doing.timetable.runs) ? (deeds.offers.of.get(id)?.unit.code ?? []) : [],
  );
  const taken: Step = {
    ...base,
    id: `unit:${unit.code}`,
    kind: "UNIT",
    serves: resultsOf(ground, asked),
    whoseMove: "WORKER",
    startsOn: run.startsOn,
    landsOn: run.endsOn,
    latestOn,
    after: before.map((code) => `unit:${code}`),
    renews: renewedBy(ground, asked),
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
    serves: resultsOf(ground, [...shows.keys()]),
    whoseMove: "ASSESSOR",
    startsOn: run.endsOn,
    landsOn: run.endsOn,
    latestOn: Math.max(doing.day, run.endsOn),
    after: [taken.id],
    renews: renewedBy(ground, [...shows.keys()]),
    unit,
    amount: kinds.length,
    evidenceKinds: stated,
    facts: factsOfItsEvidence(offer, run, kinds, question),
  };
  return [taken, judged];
}

/** The judgement of evidence that was handed in and waits. */
export function judgement(ground: Ground, judged: Doing["judged"][number]): Step {
  const { id, on, shows } = judged;
  const { base, matter } = ground;
  return {
    ...base,
    id: `judgement:evidence:${id}`,
    kind: "JUDGEMENT",
    serves: resultsOf(ground, [...shows]),
    whoseMove: "ASSESSOR",
    startsOn: on,
    landsOn: on,
    renews: renewedBy(ground, [...shows]),
    facts: factsOfJudgement(judged, matter.question),
  };
}
