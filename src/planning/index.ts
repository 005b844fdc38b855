export type { Blocked } from "./blocked";
export { cheapestWays, type Stepped, type Way } from "./chains";
export { addCosts, type Cost, NO_COST } from "./cost";
export { OBSTACLES, type Obstacle } from "./cover-problem";
export { type Help, helpFor } from "./help";
export { keepReady, type Renewal, type Upkeep } from "./keep-ready";
export { PASSED_OVER, type PassedOver, type PassedOverReason } from "./offers";
export { type Plan, plan } from "./plan";
export * from "./question";
export {
  type PlanNames,
  sentenceOfActor,
  sentenceOfBlocked,
  sentenceOfPlan,
  sentenceOfPostEnd,
  sentenceOfStep,
} from "./sentence";
export type { Solver } from "./solver/program";
export { SolverThread } from "./solver/thread";
export {
  firstSteps,
  PLAN_ACTORS,
  type PlanActor,
  STEP_KINDS,
  type Step,
  type StepKind,
  slackOf,
  stepsByActor,
} from "./step";
