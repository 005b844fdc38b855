import { type KnownFacts, knownFactsAt } from "../eligibility";
import { Future } from "./future";
import { type PlanOptions, planOptionsOf } from "./plan-options";
import type { PlanQuestion } from "./question";
import { Sessions } from "./sessions";

/** What a plan is made on: the question, and what was worked out of it once. */
export interface PlanContext {
  readonly question: PlanQuestion;
  readonly known: KnownFacts;
  readonly options: PlanOptions;
  readonly future: Future;
  readonly sessions: Sessions;
}

/** What a plan is made on. */
export function planContextOf(question: PlanQuestion): PlanContext {
  const known = knownFactsAt(question.record, question.clocks.knownAt);
  return {
    question,
    known,
    options: planOptionsOf(question, known),
    future: new Future(question, known),
    sessions: new Sessions(question),
  };
}
