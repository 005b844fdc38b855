import { Extensions, Field, Float, Int, ObjectType } from "type-graphql";
import type { Voice } from "../../eligibility";
import { CurriculumUnitVersion, EvidenceKind, ProgrammeVersion } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { SuppliedBy } from "../../entities/vocabulary";
import type { Obstacle, PassedOverReason, PlanActor, StepKind } from "../../planning";
import { Evaluation, RequirementResult } from "./evaluation";
import { PlanLeadTime, PlanPace, PlanPay } from "./plan-terms";
import {
  ObstacleEnum,
  PassedOverEnum,
  PlanActorEnum,
  PlanOutcomeEnum,
  PlanProofEnum,
  StepKindEnum,
} from "./plan-vocabulary";

/** Whether a plan is the cheapest of all. */
export type PlanProof = "PROVEN" | "PROVEN_WITH_A_FURTHER_POST" | "BOUNDED";

/** An object that describes itself in words for one of two readers. */
export interface Spoken {
  readonly workerId: string;
  sentence(voice: Voice): string;
}

@ObjectType({
  description:
    "A step that a plan asks for or assumes: an action by somebody, or time that has to pass. None of it is recorded.",
})
export class PlanStep {
  @Field(() => String, { description: "Its id within the plan, for example unit:HEE-PSW-CURRICULUM 3.2." })
  id: string;

  @Field(() => StepKindEnum, { description: "The kind of step." })
  kind: StepKind;

  @Field(() => SuppliedBy, { description: "Who has to act." })
  whoseMove: SuppliedBy;

  @Field(() => CivilDate, { description: "The day on which it begins according to the plan." })
  startsOn: string;

  @Field(() => CivilDate, { description: "The earliest day on which it is done and counts." })
  landsOn: string;

  @Field(() => CivilDate, {
    description: "The last day on which it can be done without changing the ready date.",
  })
  latestOn: string;

  @Field(() => Boolean, {
    description:
      "Whether it is done only after the end of the worker's last post on record, so that it depends on a further post.",
  })
  isAfterPostEnd: boolean;

  @Field(() => Int, { description: "Days between the two; 0 if it decides the ready date." })
  slackDays: number;

  @Field(() => CivilDate, {
    nullable: true,
    description: "If it renews something: the day on which that lapses. Null if there was nothing to renew.",
  })
  renewsOn: string | null;

  @Extensions({ typicalSize: 2 })
  @Field(() => [RequirementResult], {
    description:
      "The open requirements that it helps to meet, in their current state; empty for a unit that is only a prerequisite, or only part of the same programme.",
  })
  serves: readonly RequirementResult[];

  @Field(() => CurriculumUnitVersion, {
    nullable: true,
    description: "The unit to take, or the unit whose evidence is judged; null for any other step.",
  })
  unit: CurriculumUnitVersion | null;

  @Field(() => ProgrammeVersion, {
    nullable: true,
    description:
      "The programme within which the unit is taken, with its mandatory units; null if the unit is taken on its own.",
  })
  programme: ProgrammeVersion | null;

  @Field(() => Int, {
    description: "The number of pieces of evidence or of supervision sessions; 1 for any other step.",
  })
  amount: number;

  @Extensions({ typicalSize: 3 })
  @Field(() => [EvidenceKind], {
    description:
      "For evidence: the kinds that the unit produces, or that would be accepted. Empty if they are not known, and for any other step.",
  })
  evidenceKinds: readonly EvidenceKind[];

  @Extensions({ typicalSize: 2 })
  @Field(() => [CurriculumUnitVersion], {
    description:
      "For evidence from practice: the units that teach the competence without assessing it as required, and where the worker could learn it first.",
  })
  taughtIn: readonly CurriculumUnitVersion[];

  @Extensions({ typicalSize: 1 })
  @Field(() => [String], { description: "Ids of the steps that come before it." })
  after: readonly string[];

  source: Spoken;
}

@ObjectType({
  description: "The cost of a plan's units. Unknown values are counted separately, and never as zero.",
})
export class PlanCost {
  @Field(() => Int, { description: "The number of curriculum units in the plan." })
  units: number;

  @Field(() => Float, { description: "Taught hours of the units with known hours." })
  hours: number;

  @Field(() => Int, { description: "The number of units with unknown hours." })
  hoursNotKnown: number;

  @Field(() => Float, {
    description:
      "Pounds sterling: the price of programmes that have one price for the whole, plus the price of the other units with a known price.",
  })
  price: number;

  @Field(() => Int, { description: "The number of units with an unknown price." })
  priceNotKnown: number;
}

@ObjectType({
  description: "The steps of a plan that one of those who act takes, by the day on which they begin.",
})
export class PlanStepGroup {
  @Field(() => PlanActorEnum, { description: "Who acts in all of these steps." })
  actor: PlanActor;

  @Field(() => [PlanStep], {
    description: "What is done or assumed, by the day on which it begins.",
  })
  steps: readonly PlanStep[];

  source: Spoken;
}

@ObjectType({ description: "One reason why there is no plan." })
export class PlanObstacle {
  @Field(() => ObstacleEnum, { description: "The kind of obstacle." })
  code: Obstacle;

  @Field(() => RequirementResult, {
    nullable: true,
    description:
      "The requirement that stays open, in its current state; null if the obstacle concerns the whole plan.",
  })
  requirement: RequirementResult | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which something is lost, if that is the reason.",
  })
  lostOn: string | null;

  source: Spoken;
}

@ObjectType({ description: "A unit that would help but could not be chosen." })
export class PassedOverUnit {
  @Field(() => CurriculumUnitVersion, { description: "The curriculum unit that this is about." })
  unit: CurriculumUnitVersion;

  @Field(() => PassedOverEnum, { description: "Why it could not be chosen." })
  reason: PassedOverReason;
}

@ObjectType({
  description:
    "The cheapest way to be ready to be considered along a route, with everything that it assumes; or why there is none. It is not stored, nobody is scored, and a person decides.",
})
export class Plan {
  @Field(() => PlanOutcomeEnum, { description: "The outcome of planning." })
  outcome: "NOTHING_TO_DO" | "PLANNED" | "NO_DATE";

  @Field(() => Evaluation, { description: "The worker's evaluation along the route without the plan." })
  evaluation: Evaluation;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The earliest day on which the worker is ready with this plan; null if there is no plan.",
  })
  readyOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "No order of the same units is ready before this day: it is the ready date if that is proven, otherwise an earlier day.",
  })
  earliestOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The last day on which the worker holds any post on record, if steps of the plan come after it: those depend on a further post, and the proof does not cover that there will be one. Null if none comes after it.",
  })
  lastDayInPostOn: string | null;

  @Field(() => PlanProofEnum, {
    description: "Whether it is proven that no plan with a ready date within ten years costs less.",
  })
  proof: PlanProof;

  @Field(() => Float, {
    nullable: true,
    description:
      "For BOUNDED: the fraction of the cost by which a plan could be cheaper at most, 0 to 1; null if it is proven.",
  })
  gap: number | null;

  @Field(() => PlanCost, { description: "The cost of its units." })
  cost: PlanCost;

  @Field(() => [PlanStep], {
    description:
      "Everything to do and everything assumed: units by code, each with the judgement of its evidence, then the rest.",
  })
  steps: readonly PlanStep[];

  @Extensions({ typicalSize: 3 })
  @Field(() => [PlanStep], {
    description: "Where to begin: the first three steps that take an action, by the day on which they begin.",
  })
  firstSteps: readonly PlanStep[];

  @Extensions({ typicalSize: 3 })
  @Field(() => [PlanStepGroup], {
    description:
      "The same steps by who acts: the worker, the employer, others. Those without a step are left out.",
  })
  stepsByActor: readonly PlanStepGroup[];

  @Field(() => PlanPace, { description: "How fast the worker writes evidence in this plan, and by what." })
  pace: PlanPace;

  @Extensions({ typicalSize: 11 })
  @Field(() => [PlanLeadTime], { description: "How long the plan allows for what other people do, by code." })
  leadTimes: readonly PlanLeadTime[];

  @Field(() => PlanPay, { description: "The difference in pay that the route may bring, at current pay." })
  pay: PlanPay;

  @Extensions({ typicalSize: 4 })
  @Field(() => [PlanStep], { description: "The steps that decide the ready date, each before the next." })
  criticalPath: readonly PlanStep[];

  @Extensions({ typicalSize: 2 })
  @Field(() => [PlanObstacle], { description: "Why there is no plan; empty if there is one." })
  obstacles: readonly PlanObstacle[];

  @Extensions({ typicalSize: 4 })
  @Field(() => [PassedOverUnit], { description: "Units that would help but could not be chosen." })
  passedOver: readonly PassedOverUnit[];

  source: Spoken;
}
