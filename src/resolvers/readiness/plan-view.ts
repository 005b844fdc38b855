import { employmentEnd, toCivilDate, type Voice } from "../../eligibility";
import type { Worker } from "../../entities";
import {
  type Blocked,
  type CandidateProgramme,
  type CandidateUnit,
  type Plan as CorePlan,
  type Step as CoreStep,
  firstSteps,
  type PlanNames,
  sentenceOfActor,
  sentenceOfBlocked,
  sentenceOfPlan,
  sentenceOfPostEnd,
  sentenceOfStep,
  slackOf,
  stepsByActor,
} from "../../planning";
import type { Upkeep as CoreUpkeep } from "../../planning/keep-ready";
import type { RequirementResult } from "../../schema/readiness/evaluation";
import type { Plan, PlanObstacle, PlanStep } from "../../schema/readiness/plan";
import type { PlanLeadTime, PlanPace } from "../../schema/readiness/plan-terms";
import type { PathwayTo, Renewal, RenewalPlan, RouteChain } from "../../schema/readiness/way-to";
import { type PlanTerms, piecesAMonthOf } from "../../services/readiness/evaluation/plan-terms";
import type { RouteAnswer } from "../../services/readiness/evaluation/route-answer";
import type { Planned } from "../../services/readiness/plan";
import type * as service from "../../services/readiness/way-to";
import type { Context } from "../context";
import { type SuppositionEffect, sentenceSourceOf, toEvaluation, toResult } from "./evaluation-view";
import { payOfPlan } from "./plan-pay";

/** The end of the last post on record, if steps of a plan come after it; null if none does. */
function endWithin({ known, clocks }: RouteAnswer["answer"], { steps }: CorePlan) {
  const on = employmentEnd(known, clocks.asOf);
  const after = on === null ? 0 : steps.filter(({ landsOn }) => landsOn >= on).length;
  return on === null || after === 0 ? null : { on, after };
}

const dateOrNull = (day: number | null): string | null => (day === null ? null : toCivilDate(day));

/** A proof does not cover that there will be a further post. */
const proofOf = ({ standing }: CorePlan, isAfterPostEnd: boolean): Plan["proof"] =>
  standing.is === "PROVEN" && isAfterPostEnd ? "PROVEN_WITH_A_FURTHER_POST" : standing.is;

const paceOf = ({ pace, limits, leadTimes }: PlanTerms): PlanPace => ({
  piecesAMonth: piecesAMonthOf(pace),
  daysAPiece: pace.daysAPiece,
  wholeTimeEquivalent: pace.hundredths === null ? null : pace.hundredths / 100,
  isStated: pace.isStated,
  basis: pace.isStated ? null : (leadTimes.find(({ code }) => code === "EVIDENCE_WRITTEN")?.basis ?? null),
  ownEvidence: limits.ownEvidence,
});

const leadTimesOf = ({ framework }: Context["reference"], { leadTimes }: PlanTerms): PlanLeadTime[] =>
  leadTimes.map(({ code, title, days, basis, note, sourceRef, isOwnRecord }) => ({
    code,
    title,
    days,
    basis,
    note,
    isOwnRecord,
    sources: framework.sourcesOf([sourceRef]),
  }));

/** A plan as the API shows it. */
export function toPlan(
  context: Context,
  worker: Worker,
  { base, terms, found }: Planned<CorePlan>,
  supposed: SuppositionEffect | null = null,
): Plan {
  const view = viewOf(context, worker, base, supposed);
  const steps = new Map(found.steps.map((step) => [step.id, view.step(step)]));
  const end = endWithin(base.answer, found);
  const shown = (some: readonly CoreStep[]) => some.flatMap(({ id }) => steps.get(id) ?? []);
  return {
    outcome: found.outcome,
    evaluation: toEvaluation(context, worker, base, supposed),
    readyOn: dateOrNull(found.readyOn),
    earliestOn: dateOrNull(found.notBefore),
    lastDayInPostOn: end === null ? null : toCivilDate(end.on - 1),
    proof: proofOf(found, end !== null),
    gap: found.standing.is === "PROVEN" ? null : found.standing.gap,
    cost: found.cost,
    steps: [...steps.values()],
    firstSteps: shown(firstSteps(found.steps)),
    stepsByActor: stepsByActor(found.steps).map(({ actor, steps: own }) => ({
      actor,
      steps: shown(own),
      source: { workerId: worker.id, sentence: (voice) => sentenceOfActor(actor, own, voice) },
    })),
    pace: paceOf(terms),
    leadTimes: leadTimesOf(context.reference, terms),
    pay: payOfPlan(context.reference, base),
    criticalPath: shown(found.criticalPath),
    obstacles: found.blocked.map(view.obstacle),
    passedOver: found.passedOver.flatMap(({ unit, reason }) => {
      const shown = view.unit(unit);
      return shown ? [{ unit: shown, reason }] : [];
    }),
    source: {
      workerId: worker.id,
      sentence: (voice) => sentenceOfPlan(found, voice) + (end === null ? "" : sentenceOfPostEnd(end, voice)),
    },
  };
}

/** The renewals as the API shows them. */
export function toRenewalPlan(
  context: Context,
  worker: Worker,
  until: string,
  { base, found: { isReady, renewals, lostOn, blocked } }: Planned<CoreUpkeep>,
): RenewalPlan {
  const view = viewOf(context, worker, base, null);
  return {
    isReady,
    untilOn: until,
    renewals: renewals.map(
      ({ renewBy, landsOn, steps }): Renewal => ({
        dueOn: toCivilDate(renewBy),
        landsOn: toCivilDate(landsOn),
        steps: steps.map(view.step),
      }),
    ),
    lostOn: dateOrNull(lostOn),
    obstacles: blocked.map(view.obstacle),
  };
}

/** Chains of routes, as the API shows them. */
export function toPathwayTo(
  context: Context,
  worker: Worker,
  { notices, chains, isComplete }: service.WayTo,
): PathwayTo {
  return {
    notices,
    isComplete,
    chains: chains.map(
      ({ legs, cost, readyOn }): RouteChain => ({
        cost,
        readyOn,
        routes: legs.map(({ answer, supposed, plan, terms }) => ({
          plan: toPlan(
            context,
            worker,
            { base: answer, terms, found: plan },
            supposed && { ...supposed, draft: null },
          ),
        })),
      }),
    ),
  };
}

/** The views of the parts of plans along one route. */
function viewOf(context: Context, worker: Worker, base: RouteAnswer, supposed: SuppositionEffect | null) {
  const { curriculum, pathway } = context.reference;
  const resultSourceOf = sentenceSourceOf(worker.id, base.answer, supposed);
  const nodes = new Map(nodesOf(base.answer.evaluation.root).map((node) => [node.requirement.code, node]));
  const result = (code: string): RequirementResult | null => {
    const node = nodes.get(code);
    return node ? toResult(context, base.route, node, resultSourceOf) : null;
  };
  const unit = ({ id, unitId }: CandidateUnit) =>
    curriculum.unitVersionsOf(unitId).find((version) => version.id === id) ?? null;
  const programme = ({ id }: CandidateProgramme) => curriculum.programmeVersions.get(id) ?? null;
  const names: PlanNames = {
    unit: (candidate) => `unit ${curriculum.units.get(candidate.unitId)?.code}, ${unit(candidate)?.title}`,
    programme: (candidate) => `the programme ${candidate.code}, ${programme(candidate)?.title}`,
  };
  const { known, clocks } = base.answer;
  const end = employmentEnd(known, clocks.asOf);
  const spoken = (sentence: (voice: Voice) => string) => ({ workerId: worker.id, sentence });
  return {
    unit,
    step: (step: CoreStep): PlanStep => ({
      id: step.id,
      kind: step.kind,
      whoseMove: step.whoseMove,
      startsOn: toCivilDate(step.startsOn),
      landsOn: toCivilDate(step.landsOn),
      latestOn: toCivilDate(step.latestOn),
      isAfterPostEnd: end !== null && step.landsOn >= end,
      slackDays: slackOf(step),
      renewsOn: dateOrNull(step.renews),
      serves: step.serves.flatMap(({ requirement }) => result(requirement.code) ?? []),
      unit: step.unit && unit(step.unit),
      programme: step.programme && programme(step.programme),
      amount: step.amount,
      evidenceKinds: step.evidenceKinds.flatMap(
        (code) => pathway.evidenceKinds.find((kind) => kind.code === code) ?? [],
      ),
      taughtIn:
        step.kind === "EVIDENCE"
          ? step.serves.flatMap(({ requirement }) =>
              requirement.kind === "COMPETENCE" ? curriculum.covering(requirement.competenceId) : [],
            )
          : [],
      after: step.after,
      source: spoken((voice) => sentenceOfStep(step, voice, names)),
    }),
    obstacle: (blocked: Blocked): PlanObstacle => ({
      code: blocked.obstacle,
      requirement: blocked.result && result(blocked.result.requirement.code),
      lostOn: dateOrNull(blocked.on),
      source: spoken((voice) => sentenceOfBlocked(blocked, voice)),
    }),
  };
}

type Node = RouteAnswer["answer"]["evaluation"]["root"];
const nodesOf = (node: Node): Node[] => [node, ...node.children.flatMap(nodesOf)];
