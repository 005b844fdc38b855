export type { CivilDate, Day } from "./days";
export { addMonths, toCivilDate, toDay } from "./days";
export { evaluate, evaluateKnown } from "./evaluate";
export type {
  CountedFact,
  Evaluation,
  FactKind,
  Outcome,
  Quantity,
  RequirementResult,
  Unit,
} from "./evaluation";
export type { Facts } from "./facts";
export { type KnownFacts, knownAt } from "./known";
export { roleBandsHeld } from "./posts";
export type * from "./requirement";
