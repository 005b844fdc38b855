import { Field, Int, ObjectType } from "type-graphql";
import type { Outcome } from "../../eligibility";
import { Worker } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { type Connection, connectionOf } from "../connection";
import { enumOf } from "../enum-of";
import { OutcomeEnum } from "./vocabulary";

export const SuppressionReasonEnum = enumOf("SuppressionReason", "Why a number of people is suppressed.", {
  SMALL: "It counts fewer people than the threshold (SUPPRESSION_THRESHOLD, 5 by default), but at least one.",
  PROTECTS_ANOTHER: "It counts enough people, but would reveal another number that is small.",
  SMALL_OR_PROTECTS_ANOTHER: "It is small, or protects a small number; saying which would reveal the number.",
  BEING_COMPUTED:
    "The route was published a moment ago, and the readiness of its workers is being calculated. Ask again in a minute.",
  MAY_NOT_COUNT: "Only people who may list the workers may count them.",
});
export type SuppressionReason = keyof typeof SuppressionReasonEnum;

@ObjectType({
  description:
    "A number of people, for example 12. People who may list the workers get every number. With `publishable: true`, numbers that would identify individuals are suppressed, and a range is given instead. People who may not list the workers get no numbers, so that asking twice reveals nothing about one person.",
})
export class PeopleCount {
  @Field(() => Int, { nullable: true, description: "The number; null if it is suppressed." })
  count: number | null;

  @Field(() => Boolean, { description: "Whether the number is suppressed." })
  suppressed: boolean;

  @Field(() => SuppressionReasonEnum, {
    nullable: true,
    description: "Why the number is suppressed; null if it is not.",
  })
  suppressedBecause: SuppressionReason | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number is this or higher: `count` itself if that is shown. It is calculated only from what is shown, so it reveals nothing more. Null if there is no lower limit to show.",
  })
  atLeast: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number is this or lower, calculated in the same way. Null if there is no upper limit to show.",
  })
  atMost: number | null;
}

@ObjectType({ description: "How many workers have an outcome." })
export class OutcomeCount {
  @Field(() => OutcomeEnum, { description: "The outcome that these workers share." })
  outcome: Outcome;

  @Field(() => PeopleCount, { description: "How many workers there are." })
  workers: PeopleCount;
}

@ObjectType({ description: "A requirement that the draft adds or changes, and how many do not meet it." })
export class BlockingRequirement {
  @Field(() => String, { description: "Code of the requirement within its route." })
  code: string;

  @Field(() => String, { description: "The text in plain words, for people to read." })
  label: string;

  @Field(() => PeopleCount, { description: "How many do not meet it." })
  workers: PeopleCount;
}

@ObjectType({ description: "What would change for one worker if the draft were in force." })
export class SimulatedChange {
  @Field(() => Worker, { description: "The worker that this is about." })
  worker: Worker;

  @Field(() => OutcomeEnum, {
    nullable: true,
    description: "The outcome under the current version; null if there is none.",
  })
  before: Outcome | null;

  @Field(() => OutcomeEnum, { description: "The outcome under the draft." })
  after: Outcome;

  @Field(() => [String], {
    description:
      "What the worker does not meet yet of the draft, in plain words. A choice is one requirement.",
  })
  open: readonly string[];
}

export const SimulatedChangeConnection = connectionOf(SimulatedChange, "SimulatedChange", "workers");
export type SimulatedChanges = Connection<SimulatedChange>;

@ObjectType({
  description:
    "What would change for your organisation's workers if a drafted route were in force, for those who hold a role band that it starts from. Nothing is stored. Only people who may list the workers see numbers and names; others see what the draft adds or changes.",
})
export class RouteSimulation {
  @Field(() => CivilDate, { description: "The day the question is about." })
  asOf: string;

  @Field(() => PeopleCount, { description: "How many hold such a role band on the day." })
  workers: PeopleCount;

  @Field(() => [OutcomeCount], {
    nullable: true,
    description: "By outcome, under the current version; null if there is none.",
  })
  before: readonly OutcomeCount[] | null;

  @Field(() => [OutcomeCount], { description: "By outcome, under the draft." })
  after: readonly OutcomeCount[];

  @Field(() => PeopleCount, { description: "How many would become eligible." })
  newlyEligible: PeopleCount;

  @Field(() => PeopleCount, { description: "How many are eligible and would stop being eligible." })
  noLongerEligible: PeopleCount;

  @Field(() => [BlockingRequirement], {
    description:
      "The requirements that the draft adds or changes, with how many workers do not meet each: most frequent first, then suppressed counts in the order of the draft.",
  })
  blocking: readonly BlockingRequirement[];

  /** The workers who would gain or lose; null if the caller may not read workers' records. */
  source: {
    readonly gaining: readonly SimulatedChange[] | null;
    readonly losing: readonly SimulatedChange[] | null;
  };
}
