export type { Blocked } from "./blocked";
export type { Cost } from "./cost";
export { PASSED_OVER, type PassedOver, type PassedOverReason } from "./offers";
export { OBSTACLES, type Obstacle } from "./open";
export { type Plan, plan } from "./plan";
export * from "./question";
export type { Solver } from "./solver/program";
export { SolverThread } from "./solver/thread";
export { STEP_KINDS, type Step, type StepKind, slackOf } from "./step";
