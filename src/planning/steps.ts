import type { Day, OutcomeNode } from "../eligibility";
import { evidenceIn, factsOfPieces, type NamedEvidence, namedActs, supposedOf } from "./choice-facts";
import type { DatedChoice } from "./dated-choice";
import type { PlanContext } from "./plan-context";
import { KIND_NOT_STATED } from "./question";
import { judgementStep, unitSteps } from "./source-steps";
import type { Step } from "./step";
import { firstLapseOf, openResultsAt, type StepContext } from "./step-context";
import { actFacts } from "./supposed-facts";
import { latestEnds } from "./timetable";
import { leadDaysOf } from "./timing";

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
  const judged = new Set(
    dated.units.flatMap(({ offer, shows }) => (shows.size > 0 ? offer.unit.unitId : [])),
  );
  const latest = latestEnds(
    dated.units.map(({ offer }) => offer),
    context.question.limits,
    dated.timetable.runs,
    (unitId) => (judged.has(unitId) ? dated.day - context.question.timing.judgementDays : dated.day),
  );
  const units = dated.units.flatMap((each) =>
    unitSteps(step, each, latest.get(each.offer.unit.unitId) ?? dated.day),
  );
  const judgements = dated.judged.map((each) => judgementStep(step, each));
  // In the order of the tree, as people read a route.
  const others = [
    ...ownEvidence(step),
    ...acts(step),
    ...waits.map((each) => ({ at: each.at, steps: [wait(step, each)] })),
  ].sort((a, b) => a.at - b.at);
  return [...units, ...judgements, ...others.flatMap(({ steps }) => steps)];
}

/** Evidence of the worker's own work, one piece after another, and its judgement. */
function ownEvidence(step: StepContext): { at: number; steps: Step[] }[] {
  const { base, dated, context } = step;
  const { question, options } = context;
  const isPaced = question.timing.daysAPiece > 0;
  let last: string | null = null;
  return evidenceIn(dated, options).map((own) => {
    const { name, at, pieces, startsOn, handedInOn, judgedOn, handInBy } = own;
    const closes = pieces.flatMap(({ shows }) => shows.map((each) => each.closes));
    const served = [...dated.open.keys()].filter((place) => closes.some((each) => each.has(place)));
    const common = {
      ...base,
      serves: openResultsAt(step, served),
      renews: firstLapseOf(step, served),
      amount: pieces.length,
    };
    const evidence: Step = {
      ...common,
      id: `evidence:${name}`,
      kind: "EVIDENCE",
      whoseMove: "WORKER",
      startsOn,
      landsOn: handedInOn,
      latestOn: handInBy,
      after: isPaced && last !== null ? [last] : [],
      evidenceKinds: kindsOf(own),
    };
    const judgement: Step = {
      ...common,
      id: `judgement:${name}`,
      kind: "JUDGEMENT",
      whoseMove: "ASSESSOR",
      startsOn: handedInOn,
      landsOn: judgedOn,
      latestOn: Math.max(dated.day, judgedOn),
      after: [evidence.id],
      facts: factsOfPieces(own, question),
    };
    last = evidence.id;
    return { at, steps: [evidence, judgement] };
  });
}

/** The kinds that pieces may be of, those that are supposed first. */
const kindsOf = (own: NamedEvidence): readonly string[] =>
  [
    ...new Set([
      ...supposedOf(own).map(({ kind }) => kind),
      ...own.pieces.flatMap(({ shows }) => shows.flatMap(({ kinds }) => kinds)),
    ]),
  ].filter((kind) => kind !== KIND_NOT_STATED);

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
        startsOn: sessions[0]?.heldOn ?? on - leadDaysOf(act, context.question),
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
  readonly result: OutcomeNode;
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
