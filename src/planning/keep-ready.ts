import { type Day, type Facts, isSatisfiedOn, outcomesOf, toDay, withOverlay } from "../eligibility";
import { type Blocked, blockedIn } from "./blocked";
import { Checks } from "./checks";
import { dateChoice } from "./dated-choice";
import { waitsFor } from "./plan";
import { planContextOf } from "./plan-context";
import type { PlanQuestion } from "./question";
import { readKnown } from "./read-known";
import { isReadyWith } from "./ready-by";
import { searchWithin } from "./search";
import { cachedSolver, type Solver } from "./solver/program";
import type { Step } from "./step";
import { stepsOf } from "./steps";
import { mergeFacts } from "./supposed-facts";

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
  /** Each follows the ones before it, because a renewed fact lapses again. */
  readonly renewals: readonly Renewal[];
  /**
   * The first day on which readiness is lost for good within the time asked about; null if it can be kept.
   */
  readonly lostOn: Day | null;
  /** Why. */
  readonly blocked: readonly Blocked[];
}

/** Each renewal lasts for a day at least; a longer list would not be read. */
const MOST_RENEWALS = 24;

/**
 * What someone who is ready has to renew, and by when: first what would lapse first, renewed as late as
 * possible, then what would lapse next, until a day.
 */
export async function keepReady(question: PlanQuestion, until: Day, solver: Solver): Promise<Upkeep> {
  const { requirement, clocks } = question;
  const renewals: Renewal[] = [];
  let record = question.record;
  const lapseAfter = (day: Day): Day | null => {
    const { root } = outcomesOf(requirement, readKnown(question, record), { ...clocks, asOf: day });
    return root.lapsesOn === null ? null : toDay(root.lapsesOn);
  };
  const isReady = isSatisfiedOn(requirement, readKnown(question, record), clocks);
  let next = isReady ? lapseAfter(clocks.asOf) : null;
  while (next !== null && next <= until && renewals.length < MOST_RENEWALS) {
    await solver.breathe?.();
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

/**
 * On the day itself, if everything can be done in time; otherwise on the first day after it that costs least.
 */
async function renewedOn(day: Day, question: PlanQuestion, solver: Solver): Promise<Renewed> {
  const context = planContextOf(question);
  const once = cachedSolver(solver);
  const checks = new Checks(context, once);
  const inTime = await searchWithin(day, day + 1, checks, once);
  const searched = inTime.found ? inTime : await searchWithin(day, context.future.end, checks, once);
  const lost: Renewed = { blocked: [{ obstacle: "LAPSES_BEFORE_THE_REST", result: null, on: day }] };
  if (!searched.found) {
    const blocked = await blockedIn(checks, searched.outOfTime, day);
    return blocked.length > 0 ? { blocked } : lost;
  }
  const { choice, readyOn: landsOn } = searched.found;
  const dated = dateChoice(landsOn, choice, context, "LATE");
  // The engine decides.
  if (!dated || !isReadyWith(dated, landsOn, context)) return lost;
  const steps = stepsOf(dated, await waitsFor(dated, checks), context);
  const added = mergeFacts(steps.map(({ facts }) => facts));
  const record = withOverlay(question.record, { added, withdrawn: [] });
  return { renewal: { renewBy: day, landsOn, steps }, record };
}
