import { type Day, isSatisfiedOn, type KnownFacts, outcomesOf, toDay, withOverlay } from "../eligibility";
import type { Choice } from "./choice";
import { factsOf } from "./choice-facts";
import { type DatedChoice, type Dating, dateChoice } from "./dated-choice";
import type { PlanContext } from "./plan-context";
import { readKnown } from "./read-known";
import { mergeFacts } from "./supposed-facts";

/** The record as it would be known if all of this were done. */
function knownWith(dated: DatedChoice, context: PlanContext): KnownFacts {
  const { question } = context;
  const overlay = { added: mergeFacts(factsOf(dated, context)), withdrawn: [] };
  return readKnown(question, withOverlay(question.record, overlay));
}

/** The first day from one on on which the route is satisfied if all of this is done. The engine decides. */
export function firstSatisfied(dated: DatedChoice, from: Day, context: PlanContext): Day | null {
  const { requirement, clocks } = context.question;
  const { eligibleFrom } = outcomesOf(requirement, knownWith(dated, context), { ...clocks, asOf: from }).root;
  return eligibleFrom === null ? null : toDay(eligibleFrom);
}

/** Whether the route is satisfied on a day if all of this is done. The engine decides. */
export function isReadyWith(dated: DatedChoice, day: Day, context: PlanContext): boolean {
  const { requirement, clocks } = context.question;
  return isSatisfiedOn(requirement, knownWith(dated, context), { ...clocks, asOf: day });
}

/** Whether a choice makes ready on a day. */
export function isReadyBy(choice: Choice, day: Day, context: PlanContext, dating: Dating = "LATE"): boolean {
  const dated = dateChoice(day, choice, context, dating);
  return dated !== null && isReadyWith(dated, day, context);
}
