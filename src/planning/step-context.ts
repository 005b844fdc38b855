import { type Day, isSatisfied, type RequirementResult, toDay } from "../eligibility";
import type { DatedChoice } from "./dated-choice";
import type { PlanContext } from "./plan-context";
import type { Step } from "./step";

/** What each step is made from. */
export interface StepContext {
  readonly dated: DatedChoice;
  readonly context: PlanContext;
  /** What most steps have in common. */
  readonly base: Pick<
    Step,
    "latestOn" | "after" | "renews" | "unit" | "programme" | "amount" | "evidenceKinds" | "facts"
  >;
}

/** How requirements stand on the day, by their places: those that are open. */
export const openResultsAt = (
  { dated }: StepContext,
  places: readonly number[],
): readonly RequirementResult[] => places.flatMap((at) => dated.open.get(at) ?? []);

/** The first day on which any of what is closed again was lost. */
export function firstLapseOf({ context }: StepContext, places: readonly number[]): Day | null {
  const before = context.future.leavesOn(context.question.clocks.asOf);
  const days = places.flatMap((at) => {
    const { outcome = "NOT_MET", lapsesOn = null } = before[at] ?? {};
    return isSatisfied(outcome) && lapsesOn !== null ? toDay(lapsesOn) : [];
  });
  return days.length > 0 ? Math.min(...days) : null;
}
