import type { Day, OutcomeNode, SuppliedBy } from "../eligibility";
import type { CandidateProgramme, CandidateUnit } from "./question";
import type { SupposedFacts } from "./supposed-facts";

export const STEP_KINDS = [
  "UNIT",
  "EVIDENCE",
  "JUDGEMENT",
  "CREDENTIAL",
  "VERIFICATION",
  "ENDORSEMENT",
  "SUPERVISION",
  "ATTESTATION",
  "WAITING",
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Something that a plan asks for or assumes: one person's move, or time's. */
export interface Step {
  /** Names it within its plan. */
  readonly id: string;
  readonly kind: StepKind;
  /** The open requirements that it serves; none for a unit that only comes before another. */
  readonly serves: readonly OutcomeNode[];
  readonly whoseMove: SuppliedBy;
  readonly startsOn: Day;
  /** The earliest day on which it is done and counts. */
  readonly landsOn: Day;
  /** The last day on which it may be done so that the ready date can stay. */
  readonly latestOn: Day;
  /** Ids of the steps that come before it. */
  readonly after: readonly string[];
  /**
   * The day on which the requirement that it renews lapses; null if that was not met on the day of the
   * question.
   */
  readonly renews: Day | null;
  readonly unit: CandidateUnit | null;
  /** The programme in which the unit is taken; null if it is taken by itself, or it is no unit. */
  readonly programme: CandidateProgramme | null;
  /** Pieces of evidence, or sessions of supervision; 1 of anything else. */
  readonly amount: number;
  /** Codes of the kinds of evidence that it yields or that would do, the first ones best. */
  readonly evidenceKinds: readonly string[];
  /** What would be recorded once it is done, dated as planned. */
  readonly facts: SupposedFacts;
}

/** How many steps are named first. */
const FIRST_STEPS = 3;

/** The steps with which somebody begins: what takes an action, by the day on which it begins. */
export const firstSteps = (steps: readonly Step[]): readonly Step[] =>
  steps
    .filter(({ kind }) => kind !== "WAITING")
    .map((step, at) => ({ step, at }))
    .sort((a, b) => a.step.startsOn - b.step.startsOn || a.at - b.at)
    .slice(0, FIRST_STEPS)
    .map(({ step }) => step);

/** Who acts, as a plan is read: the worker, their employer, or others, time included. */
export const PLAN_ACTORS = ["WORKER", "EMPLOYER", "OTHERS"] as const;
export type PlanActor = (typeof PLAN_ACTORS)[number];

export const actorOf = ({ whoseMove }: Step): PlanActor =>
  whoseMove === "WORKER" || whoseMove === "EMPLOYER" ? whoseMove : "OTHERS";

/** The steps of each who acts, by the day on which they begin. */
export const stepsByActor = (
  steps: readonly Step[],
): readonly { readonly actor: PlanActor; readonly steps: readonly Step[] }[] =>
  PLAN_ACTORS.flatMap((actor) => {
    const own = steps.filter((step) => actorOf(step) === actor);
    return own.length === 0 ? [] : [{ actor, steps: [...own].sort((a, b) => a.startsOn - b.startsOn) }];
  });

export const slackOf = ({ landsOn, latestOn }: Step): number => latestOn - landsOn;

/**
 * The steps that decide the ready date, each before the next: the last one to land, and what it had to wait
 * for.
 */
export function criticalPath(steps: readonly Step[], readyOn: Day): readonly Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const path: Step[] = [];
  const latest = (among: readonly Step[]) =>
    among.reduce<Step | null>(
      (last, step) => (last === null || step.landsOn > last.landsOn ? step : last),
      null,
    );
  let at = latest(
    steps.filter((step) => step.landsOn === readyOn && !steps.some(({ after }) => after.includes(step.id))),
  );
  while (at && !path.includes(at)) {
    path.push(at);
    at = latest(at.after.flatMap((id) => byId.get(id) ?? []).filter((step) => slackOf(step) === 0));
  }
  return path.reverse();
}
