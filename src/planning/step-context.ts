import { type Day, isSatisfied, type OutcomeNode, toDay } from "../eligibility";
import type { DatedChoice } from "./dated-choice";
import type { PlanContext } from "./plan-context";
import type { Step } from "./step";

/** The context in which each step of a plan is made. */
export interface StepContext {
  readonly dated: DatedChoice;
  readonly context: PlanContext;
  /** The fields that most steps have in common. */
  readonly base: Pick<
    Step,
    "latestOn" | "after" | "renews" | "unit" | "programme" | "amount" | "evidenceKinds" | "facts"
  >;
}

/** The results of the requirements at some places that are open on the day. */
export const openResultsAt = ({ dated }: StepContext, places: readonly number[]): readonly OutcomeNode[] =>
  places.flatMap((at) => dated.open.get(at) ?? []);

/** The first day on which one of the requirements that are closed again lapses. */
export function firstLapseOf({ context }: StepContext, places: readonly number[]): Day | null {
  const before = context.future.leavesOn(context.question.clocks.asOf);
  const days = places.flatMap((at) => {
    const { outcome = "NOT_MET", lapsesOn = null } = before[at] ?? {};
    return isSatisfied(outcome) && lapsesOn !== null ? toDay(lapsesOn) : [];
  });
  return days.length > 0 ? Math.min(...days) : null;
}
