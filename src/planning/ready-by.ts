import { type Day, evaluateKnown, isSatisfied, type RequirementResult, withOverlay } from "../eligibility";
import type { Choice } from "./choice";
import { factsOf } from "./choice-facts";
import { type DatedChoice, type Dating, dateChoice } from "./dated-choice";
import type { PlanContext } from "./plan-context";
import { readKnown } from "./read-known";
import { mergeFacts } from "./supposed-facts";

/** The result of the route from a day on if all of this is done. The engine decides. */
export function resultOf(dated: DatedChoice, from: Day, context: PlanContext): RequirementResult {
  const { question } = context;
  const { requirement, record, clocks } = question;
  const overlay = { added: mergeFacts(factsOf(dated, context)), withdrawn: [] };
  const known = readKnown(question, withOverlay(record, overlay));
  return evaluateKnown(requirement, known, { ...clocks, asOf: from }).root;
}

/** Whether a choice makes ready on a day. */
export function isReadyBy(choice: Choice, day: Day, context: PlanContext, dating: Dating = "LATE"): boolean {
  const dated = dateChoice(day, choice, context, dating);
  return dated !== null && isSatisfied(resultOf(dated, day, context).outcome);
}
