import { Extensions, Field, Float, Int, ObjectType } from "type-graphql";
import type { Voice } from "../../eligibility";
import { CurriculumUnitVersion, EvidenceKind, ProgrammeVersion } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { SuppliedBy } from "../../entities/vocabulary";
import type { Obstacle, PassedOverReason, StepKind } from "../../planning";
import { Evaluation, RequirementResult } from "./evaluation";
import {
  ObstacleEnum,
  PassedOverEnum,
  PlanOutcomeEnum,
  PlanProofEnum,
  StepKindEnum,
} from "./plan-vocabulary";

/** What puts itself into words for one of two readers. */
export interface Spoken {
  readonly workerId: string;
  sentence(voice: Voice): string;
}

@ObjectType({
  description:
    "Something that a plan asks for or assumes: somebody's move, or time's. None of it is recorded.",
})
export class PlanStep {
  @Field(() => String, { description: "Names it within its plan, for example unit:HEE-PSW-CURRICULUM 3.2." })
  id: string;

  @Field(() => StepKindEnum, { description: "What sort of step it is." })
  kind: StepKind;

  @Field(() => SuppliedBy, { description: "Whose move it is." })
  whoseMove: SuppliedBy;

  @Field(() => CivilDate, { description: "The day on which it begins, by the plan." })
  startsOn: string;

  @Field(() => CivilDate, { description: "The earliest day on which it is done and counts." })
  landsOn: string;

  @Field(() => CivilDate, {
    description: "The last day on which it may be done with the ready date unchanged.",
  })
  latestOn: string;

  @Field(() => Int, { description: "Days between the two: 0 where it decides the ready date." })
  slackDays: number;

  @Field(() => CivilDate, {
    nullable: true,
    description: "Where it renews something: the day on which that lapses; null where nothing of it stood.",
  })
  renewsOn: string | null;

  @Extensions({ typicalSize: 2 })
  @Field(() => [RequirementResult], {
    description:
      "The open requirements that it serves, as they stand now; none for a unit that only comes before another, or with the rest of its programme.",
  })
  serves: readonly RequirementResult[];

  @Field(() => CurriculumUnitVersion, {
    nullable: true,
    description: "The unit to take, or whose evidence is judged; null for any other step.",
  })
  unit: CurriculumUnitVersion | null;

  @Field(() => ProgrammeVersion, {
    nullable: true,
    description:
      "The programme within which the unit is taken, with what everyone on it takes; null where it is taken by itself.",
  })
  programme: ProgrammeVersion | null;

  @Field(() => Int, { description: "Pieces of evidence, or supervision sessions; 1 of anything else." })
  amount: number;

  @Extensions({ typicalSize: 3 })
  @Field(() => [EvidenceKind], {
    description:
      "Of evidence: the kinds that come of the unit, or that would do. Empty where they are not known, or it is about something else.",
  })
  evidenceKinds: readonly EvidenceKind[];

  @Extensions({ typicalSize: 2 })
  @Field(() => [CurriculumUnitVersion], {
    description:
      "Of evidence from practice: the units that teach the competence without assessing it as asked for, where one could learn it first.",
  })
  taughtIn: readonly CurriculumUnitVersion[];

  @Extensions({ typicalSize: 1 })
  @Field(() => [String], { description: "Ids of the steps that come before it." })
  after: readonly string[];

  source: Spoken;
}

@ObjectType({
  description:
    "What the units of a plan take. What is not known of a unit is counted apart, and never as nothing.",
})
export class PlanCost {
  @Field(() => Int, { description: "The number of curriculum units in the plan." })
  units: number;

  @Field(() => Float, { description: "Taught hours of the units whose hours are known." })
  hours: number;

  @Field(() => Int, { description: "How many units' hours are not known." })
  hoursNotKnown: number;

  @Field(() => Float, {
    description:
      "Pounds sterling: of the programmes that have one price for the whole, and of the other units whose price is known.",
  })
  price: number;

  @Field(() => Int, { description: "How many units' prices are not known." })
  priceNotKnown: number;
}

@ObjectType({ description: "One reason why there is no plan." })
export class PlanObstacle {
  @Field(() => ObstacleEnum, { description: "What it is, as one of a closed list." })
  code: Obstacle;

  @Field(() => RequirementResult, {
    nullable: true,
    description: "The requirement that stays open, as it stands now; null where it is about the whole.",
  })
  requirement: RequirementResult | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which something is lost, where that is why.",
  })
  lostOn: string | null;

  source: Spoken;
}

@ObjectType({ description: "A unit that would help and could not be chosen." })
export class PassedOverUnit {
  @Field(() => CurriculumUnitVersion, { description: "The curriculum unit that it is about." })
  unit: CurriculumUnitVersion;

  @Field(() => PassedOverEnum, { description: "Why it could not be chosen." })
  reason: PassedOverReason;
}

@ObjectType({
  description:
    "The cheapest way to be ready to be considered along a route, with everything that it assumes; or why there is none. Nothing of it is stored, nobody is scored, and a person decides.",
})
export class Plan {
  @Field(() => PlanOutcomeEnum, { description: "What came of planning." })
  outcome: "NOTHING_TO_DO" | "PLANNED" | "NO_DATE";

  @Field(() => Evaluation, { description: "Where the worker stands along the route without it." })
  evaluation: Evaluation;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The earliest day on which the worker is ready by this plan; null where there is none.",
  })
  readyOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day before which the same units cannot be done in any order: the ready date where that is proven, else an earlier day.",
  })
  earliestOn: string | null;

  @Field(() => PlanProofEnum, {
    description: "Whether no plan that is ready on any day within ten years costs less.",
  })
  proof: "PROVEN" | "BOUNDED";

  @Field(() => Float, {
    nullable: true,
    description:
      "Where it is BOUNDED: the part of the cost by which something could be cheaper at most, 0 to 1; null where it is PROVEN.",
  })
  gap: number | null;

  @Field(() => PlanCost, { description: "What its units take." })
  cost: PlanCost;

  @Field(() => [PlanStep], {
    description:
      "Everything to do and everything assumed: units by code with the judgement of what comes of them, then the rest.",
  })
  steps: readonly PlanStep[];

  @Extensions({ typicalSize: 4 })
  @Field(() => [PlanStep], { description: "The steps that decide the ready date, each before the next." })
  criticalPath: readonly PlanStep[];

  @Extensions({ typicalSize: 2 })
  @Field(() => [PlanObstacle], { description: "Why there is no plan; empty where there is one." })
  obstacles: readonly PlanObstacle[];

  @Extensions({ typicalSize: 4 })
  @Field(() => [PassedOverUnit], { description: "Units that would help and could not be chosen." })
  passedOver: readonly PassedOverUnit[];

  source: Spoken;
}
