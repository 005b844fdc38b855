import { type Day, isSatisfied, type RequirementResult, toDay } from "../eligibility";
import type { Doing } from "./doing";
import type { Matter } from "./matter";
import type { Step } from "./step";

/** What each step is made from. */
export interface Ground {
  readonly doing: Doing;
  readonly matter: Matter;
  /** What most steps have in common. */
  readonly base: Pick<
    Step,
    "latestOn" | "after" | "renews" | "unit" | "programme" | "amount" | "evidenceKinds" | "facts"
  >;
}

/** How requirements stand on the day, by their places: those that are open. */
export const resultsOf = ({ doing }: Ground, places: readonly number[]): readonly RequirementResult[] =>
  places.flatMap((at) => doing.open.get(at) ?? []);

/** The first day on which any of what is closed again was lost. */
export function renewedBy({ matter }: Ground, places: readonly number[]): Day | null {
  const before = matter.future.leavesOn(matter.question.clocks.asOf);
  const days = places.flatMap((at) => {
    const { outcome = "NOT_MET", lapsesOn = null } = before[at] ?? {};
    return isSatisfied(outcome) && lapsesOn !== null ? toDay(lapsesOn) : [];
  });
  return days.length > 0 ? Math.min(...days) : null;
}
