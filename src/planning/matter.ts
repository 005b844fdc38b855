import { type KnownFacts, knownAt } from "../eligibility";
import { type Deeds, deedsOf } from "./deeds";
import { Future } from "./future";
import type { PlanQuestion } from "./question";
import { Sessions } from "./sessions";

/** What a plan is made on: the question, and what was worked out of it once. */
export interface Matter {
  readonly question: PlanQuestion;
  readonly known: KnownFacts;
  readonly deeds: Deeds;
  readonly future: Future;
  readonly sessions: Sessions;
}

/** What a plan is made on. */
export function matterOf(question: PlanQuestion): Matter {
  const known = knownAt(question.record, question.clocks.knownAt);
  return {
    question,
    known,
    deeds: deedsOf(question, known),
    future: new Future(question, known),
    sessions: new Sessions(question),
  };
}
