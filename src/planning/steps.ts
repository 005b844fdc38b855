import type { Day, RequirementResult } from "../eligibility";
import type { Doing, OwnPieces } from "./doing";
import { factsOfPieces, namedActs, supposedOf } from "./doing-facts";
import { type Ground, renewedBy, resultsOf } from "./ground";
import type { Matter } from "./matter";
import { KIND_NOT_STATED } from "./question";
import { judgement, unitSteps } from "./source-steps";
import type { Step } from "./step";
import { actedOn } from "./supposed";
import { latestEnds } from "./timetable";

/** Everything that a choice asks for and assumes, dated so that all of it counts on the ready date. */
export function stepsOf(doing: Doing, waits: readonly Wait[], matter: Matter): readonly Step[] {
  const base = {
    latestOn: doing.day,
    after: [],
    renews: null,
    unit: null,
    programme: null,
    amount: 1,
    evidenceKinds: [],
    facts: {},
  };
  const ground = { doing, matter, base };
  const latest = latestEnds(
    doing.units.map(({ offer }) => offer),
    matter.question.limits,
    doing.timetable.runs,
    doing.day,
  );
  const units = doing.units.flatMap((each) =>
    unitSteps(ground, each, latest.get(each.offer.unit.unitId) ?? doing.day),
  );
  const judgements = doing.judged.map((each) => judgement(ground, each));
  // In the order of the tree, as people read a route.
  const others = [
    ...[...doing.own].map(([at, each]) => ({ at, steps: ownEvidence(ground, at, each) })),
    ...acts(ground),
    ...waits.map((each) => ({ at: each.at, steps: [wait(ground, each)] })),
  ].sort((a, b) => a.at - b.at);
  return [...units, ...judgements, ...others.flatMap(({ steps }) => steps)];
}

/** Evidence of the worker's own work, and its judgement. */
function ownEvidence(ground: Ground, at: number, own: OwnPieces): Step[] {
  const { on, pieces } = own;
  const { base, doing, matter } = ground;
  const { question, deeds } = matter;
  const code = deeds.leaves[at]?.code ?? "";
  const served = [...doing.open.keys()].filter((place) => pieces.some(({ closes }) => closes.has(place)));
  const supposed = supposedOf(own);
  const evidenceKinds = [
    ...new Set([...supposed.map(({ kind }) => kind), ...pieces.flatMap(({ kinds }) => kinds)]),
  ].filter((kind) => kind !== KIND_NOT_STATED);
  const common = {
    ...base,
    serves: resultsOf(ground, served),
    startsOn: on,
    landsOn: on,
    renews: renewedBy(ground, served),
    amount: pieces.length,
    evidenceKinds,
  };
  return [
    { ...common, id: `evidence:${code}`, kind: "EVIDENCE", whoseMove: "WORKER" },
    {
      ...common,
      id: `judgement:${code}`,
      kind: "JUDGEMENT",
      whoseMove: "ASSESSOR",
      evidenceKinds: [],
      after: [`evidence:${code}`],
      facts: factsOfPieces(code, own, question),
    },
  ];
}

/** What somebody does. */
function acts(ground: Ground): { at: number; steps: Step[] }[] {
  const { base, doing, matter } = ground;
  return namedActs(doing, matter.deeds).map(({ act, at, leaf, served, on, sessions }) => ({
    at,
    steps: [
      {
        ...base,
        id: `${act.kind.toLowerCase()}:${leaf.code}`,
        kind: act.kind,
        serves: resultsOf(ground, served),
        whoseMove: act.kind === "VERIFICATION" ? "EMPLOYER" : leaf.suppliedBy,
        startsOn: sessions[0]?.heldOn ?? on,
        landsOn: on,
        renews: renewedBy(ground, served),
        amount: Math.max(1, sessions.length),
        facts: actedOn(leaf, act, on, sessions, matter.question),
      },
    ],
  }));
}

/** What time brings by itself, and the place of its first leaf in the tree. */
export interface Wait {
  readonly at: number;
  readonly result: RequirementResult;
  readonly landsOn: Day;
  readonly renews: Day | null;
}

function wait({ base, matter }: Ground, { result, landsOn, renews }: Wait): Step {
  return {
    ...base,
    id: `waiting:${result.requirement.code}`,
    kind: "WAITING",
    serves: [result],
    whoseMove: "TIME",
    startsOn: matter.question.clocks.asOf,
    landsOn,
    renews,
  };
}
