import { type Day, evaluate, isSatisfied, type RequirementResult, withOverlay } from "../eligibility";
import type { Choice } from "./choice";
import { factsOf } from "./choice-facts";
import { type DatedChoice, type Dating, dateChoice } from "./dated-choice";
import type { PlanContext } from "./plan-context";
import { mergeFacts } from "./supposed-facts";

/** The result of the route from a day on if all of this is done. The engine decides. */
export function resultOf(dated: DatedChoice, from: Day, context: PlanContext): RequirementResult {
  const { requirement, record, clocks } = context.question;
  const overlay = { added: mergeFacts(factsOf(dated, context)), withdrawn: [] };
  return evaluate(requirement, withOverlay(record, overlay), { ...clocks, asOf: from }).root;
}

/** Whether a choice makes ready on a day. */
export function isReadyBy(choice: Choice, day: Day, context: PlanContext, dating: Dating = "LATE"): boolean {
  const dated = dateChoice(day, choice, context, dating);
  return dated !== null && isSatisfied(resultOf(dated, day, context).outcome);
}
