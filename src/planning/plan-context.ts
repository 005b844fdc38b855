import type { KnownFacts } from "../eligibility";
import { Future } from "./future";
import { type PlanOptions, planOptionsOf } from "./plan-options";
import type { PlanQuestion } from "./question";
import { readKnown } from "./read-known";
import { Sessions } from "./sessions";

/** The question that a plan answers, and everything that is computed from it once. */
export interface PlanContext {
  readonly question: PlanQuestion;
  readonly known: KnownFacts;
  readonly options: PlanOptions;
  readonly future: Future;
  readonly sessions: Sessions;
}

/** Prepares a question for planning. */
export function planContextOf(question: PlanQuestion): PlanContext {
  const known = readKnown(question, question.record);
  return {
    question,
    known,
    options: planOptionsOf(question, known),
    future: new Future(question, known),
    sessions: new Sessions(question),
  };
}
