import { type Day, evaluate, type Facts, knownAt, toDay, withOverlay } from "../eligibility";
import { isSatisfied } from "../eligibility/timeline";
import { attemptOn } from "./attempt";
import { type Blocked, blockedIn } from "./blocked";
import { offersOf } from "./offers";
import type { PlanQuestion } from "./question";
import type { Solver } from "./solver/program";
import type { Step } from "./step";
import { stepsOf } from "./steps";
import { together } from "./supposed";
import { timetableOf } from "./timetable";

/** What has to be done by a day so that readiness is not lost on it. */
export interface Renewal {
  /** The first day on which it would be lost. */
  readonly renewBy: Day;
  /** The day on which all of it is done: the same, or later where it cannot be had sooner. */
  readonly landsOn: Day;
  readonly steps: readonly Step[];
}

export interface Upkeep {
  readonly isReady: boolean;
  /** Each after the ones before it: what is renewed lapses again. */
  readonly renewals: readonly Renewal[];
  /** The first day on which readiness is lost for good within the time asked about; null where it can be kept. */
  readonly lostOn: Day | null;
  /** Why. */
  readonly blocked: readonly Blocked[];
}

/** Each renewal keeps for a day at least; beyond these, nobody reads on. */
const MOST_RENEWALS = 24;

/**
 * What to renew and by when for someone who is ready: what would be lost first, renewed as late as it can be; then what
 * would be lost next; until a day.
 */
export async function keepReady(question: PlanQuestion, until: Day, solver: Solver): Promise<Upkeep> {
  const { requirement, clocks } = question;
  const renewals: Renewal[] = [];
  let record = question.record;
  const lapseAfter = (day: Day): Day | null => {
    const { root } = evaluate(requirement, record, { ...clocks, asOf: day });
    return root.lapsesOn === null ? null : toDay(root.lapsesOn);
  };
  const isReady = isSatisfied(evaluate(requirement, record, clocks).outcome);
  let next = isReady ? lapseAfter(clocks.asOf) : null;
  while (next !== null && next <= until && renewals.length < MOST_RENEWALS) {
    const place = `${question.place}renewal.${renewals.length}.`;
    const renewed = await renewedOn(next, { ...question, record, place }, solver);
    if ("blocked" in renewed) return { isReady, renewals, lostOn: next, blocked: renewed.blocked };
    renewals.push(renewed.renewal);
    record = renewed.record;
    next = lapseAfter(Math.max(next, renewed.renewal.landsOn));
  }
  return { isReady, renewals, lostOn: null, blocked: [] };
}

type Renewed =
  | { readonly renewal: Renewal; readonly record: Facts }
  | { readonly blocked: readonly Blocked[] };

async function renewedOn(day: Day, question: PlanQuestion, solver: Solver): Promise<Renewed> {
  const { record, clocks, limits } = question;
  const known = knownAt(record, clocks.knownAt);
  const attempt = await attemptOn(day, question, known, offersOf(question, known), solver);
  if (!attempt.chosen) return { blocked: blockedIn(attempt) };
  const { cover, chosen } = attempt;
  const landsOn = Math.max(day, chosen.timetable.landsOn);
  const later = { units: chosen.choice.sources, endsBy: landsOn };
  const timetable = timetableOf(cover, chosen.choice, limits, clocks.asOf, later) ?? chosen.timetable;
  const dated = { cover, choice: chosen.choice, timetable, readyOn: landsOn, late: true };
  const steps = stepsOf(dated, question, known);
  const overlay = { added: together(steps.map(({ facts }) => facts)), withdrawn: [] };
  const kept = withOverlay(record, overlay);
  // The engine has the last word.
  if (!isSatisfied(evaluate(question.requirement, kept, { ...clocks, asOf: landsOn }).outcome))
    return { blocked: [{ obstacle: "LAPSES_BEFORE_THE_REST", result: null, on: day }] };
  return { renewal: { renewBy: day, landsOn, steps }, record: kept };
}
