import { type Facts, type KnownFacts, knownFactsAt } from "../eligibility";
import type { PlanQuestion } from "./question";

/** A record as a plan reads it, for example with what the plan assumes. */
export function readKnown({ clocks, adjusted }: PlanQuestion, record: Facts): KnownFacts {
  const known = knownFactsAt(record, clocks.knownAt);
  return adjusted ? { ...known, adjusted } : known;
}
