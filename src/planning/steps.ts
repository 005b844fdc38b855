import type { Day, RequirementResult } from "../eligibility";
import { factsOfPieces, namedActs, supposedOf } from "./choice-facts";
import type { DatedChoice, OwnPieces } from "./dated-choice";
import type { PlanContext } from "./plan-context";
import { KIND_NOT_STATED } from "./question";
import { judgementStep, unitSteps } from "./source-steps";
import type { Step } from "./step";
import { firstLapseOf, openResultsAt, type StepContext } from "./step-context";
import { actFacts } from "./supposed-facts";
import { latestEnds } from "./timetable";

/** Everything that a choice asks for and assumes, dated so that all of it counts on the ready date. */
export function stepsOf(dated: DatedChoice, waits: readonly Wait[], context: PlanContext): readonly Step[] {
  const base = {
    latestOn: dated.day,
    after: [],
    renews: null,
    unit: null,
    programme: null,
    amount: 1,
    evidenceKinds: [],
    facts: {},
  };
  const step = { dated, context, base };
  const latest = latestEnds(
    dated.units.map(({ offer }) => offer),
    context.question.limits,
    dated.timetable.runs,
    dated.day,
  );
  const units = dated.units.flatMap((each) =>
    unitSteps(step, each, latest.get(each.offer.unit.unitId) ?? dated.day),
  );
  const judgements = dated.judged.map((each) => judgementStep(step, each));
  // In the order of the tree, as people read a route.
  const others = [
    ...[...dated.own].map(([at, each]) => ({ at, steps: ownEvidence(step, at, each) })),
    ...acts(step),
    ...waits.map((each) => ({ at: each.at, steps: [wait(step, each)] })),
  ].sort((a, b) => a.at - b.at);
  return [...units, ...judgements, ...others.flatMap(({ steps }) => steps)];
}

/** Evidence of the worker's own work, and its judgement. */
function ownEvidence(step: StepContext, at: number, own: OwnPieces): Step[] {
  const { on, pieces } = own;
  const { base, dated, context } = step;
  const { question, options } = context;
  const code = options.leaves[at]?.code ?? "";
  const served = [...dated.open.keys()].filter((place) => pieces.some(({ closes }) => closes.has(place)));
  const supposed = supposedOf(own);
  const evidenceKinds = [
    ...new Set([...supposed.map(({ kind }) => kind), ...pieces.flatMap(({ kinds }) => kinds)]),
  ].filter((kind) => kind !== KIND_NOT_STATED);
  const common = {
    ...base,
    serves: openResultsAt(step, served),
    startsOn: on,
    landsOn: on,
    renews: firstLapseOf(step, served),
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

/** Acts of other people. */
function acts(step: StepContext): { at: number; steps: Step[] }[] {
  const { base, dated, context } = step;
  const suppliers = context.future.leavesOn(context.question.clocks.asOf);
  return namedActs(dated, context.options).map(({ act, at, leaf, served, on, sessions }) => ({
    at,
    steps: [
      {
        ...base,
        id: `${act.kind.toLowerCase()}:${leaf.code}`,
        kind: act.kind,
        serves: openResultsAt(step, served),
        whoseMove: act.kind === "VERIFICATION" ? "EMPLOYER" : (suppliers[at]?.suppliedBy ?? leaf.suppliedBy),
        startsOn: sessions[0]?.heldOn ?? on,
        landsOn: on,
        renews: firstLapseOf(step, served),
        amount: Math.max(1, sessions.length),
        facts: actFacts(leaf, act, on, sessions, context.question),
      },
    ],
  }));
}

/** A wait for something that only needs time, and the position of its first leaf in the tree. */
export interface Wait {
  readonly at: number;
  readonly result: RequirementResult;
  readonly landsOn: Day;
  readonly renews: Day | null;
}

function wait({ base, context }: StepContext, { result, landsOn, renews }: Wait): Step {
  return {
    ...base,
    id: `waiting:${result.requirement.code}`,
    kind: "WAITING",
    serves: [result],
    whoseMove: "TIME",
    startsOn: context.question.clocks.asOf,
    landsOn,
    renews,
  };
}
