import type { Day, KnownFacts } from "../eligibility";
import type { Choice } from "./choice";
import type { Cover, OpenLeaf } from "./open";
import type { PlanQuestion } from "./question";
import type { Step } from "./step";
import type { Timetable } from "./timetable";

/** A choice, and when it is to be done. */
export interface Dated {
  readonly cover: Cover;
  readonly choice: Choice;
  readonly timetable: Timetable;
  readonly readyOn: Day;
  /** Whether what can be done on any day is done on the ready date, and not as soon as it would still count then. */
  readonly late?: boolean;
}

/** What each step is made from. */
export interface Ground extends Dated {
  readonly question: PlanQuestion;
  readonly known: KnownFacts;
  /** What most steps have in common. */
  readonly base: Pick<
    Step,
    "latestOn" | "after" | "renews" | "unit" | "programme" | "amount" | "evidenceKinds" | "facts"
  >;
}

/** The first day on which any of what is closed again was lost. */
export function renewedBy(leaves: readonly OpenLeaf[]): Day | null {
  const days = leaves.flatMap(({ lapsesOn }) => lapsesOn ?? []);
  return days.length > 0 ? Math.min(...days) : null;
}
