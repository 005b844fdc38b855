import { type Day, evaluate, isSatisfied, type RequirementResult, withOverlay } from "../eligibility";
import type { Choice } from "./choice";
import { type Dating, type Doing, doingOn } from "./doing";
import { factsOf } from "./doing-facts";
import type { Matter } from "./matter";
import { together } from "./supposed";

/** How the route stands from a day on if all of this is done: the engine has the last word. */
export function resultOf(doing: Doing, from: Day, matter: Matter): RequirementResult {
  const { requirement, record, clocks } = matter.question;
  const overlay = { added: together(factsOf(doing, matter)), withdrawn: [] };
  return evaluate(requirement, withOverlay(record, overlay), { ...clocks, asOf: from }).root;
}

/** Whether a choice makes ready on a day. */
export function isReadyBy(choice: Choice, day: Day, matter: Matter, dating: Dating = "LATE"): boolean {
  const doing = doingOn(day, choice, matter, dating);
  return doing !== null && isSatisfied(resultOf(doing, day, matter).outcome);
}
