import { Field, Int, ObjectType } from "type-graphql";
import type { Outcome } from "../../eligibility";
import { Worker } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { type Connection, connectionOf } from "../connection";
import { enumOf } from "../enum-of";
import { OutcomeEnum } from "./vocabulary";

export const SuppressionReasonEnum = enumOf("SuppressionReason", "Why a number of people is left out.", {
  SMALL: "It is of fewer people than the threshold (SUPPRESSION_THRESHOLD, 5 unless set), and not of nobody.",
  PROTECTS_ANOTHER: "It is of enough people, and would give away a number that is small.",
  SMALL_OR_PROTECTS_ANOTHER: "It is small or protects another; to say which would give the number away.",
  BEING_COMPUTED:
    "The route was published a moment ago, and its workers are being computed. Ask again in a minute.",
  MAY_NOT_COUNT: "Only those who may list the workers may count them.",
});
export type SuppressionReason = keyof typeof SuppressionReasonEnum;

@ObjectType({
  description:
    "A number of people, for example 12. Those who may list the workers get every number. With `publishable: true` numbers that would single people out are left out, with what they lie between. Those who may not list the workers get no number, so that asking twice shows nothing about one person.",
})
export class PeopleCount {
  @Field(() => Int, { nullable: true, description: "How many; null if the number is left out." })
  count: number | null;

  @Field(() => Boolean, { description: "Whether the number is left out." })
  suppressed: boolean;

  @Field(() => SuppressionReasonEnum, {
    nullable: true,
    description: "Why the number is left out; null if it is not.",
  })
  suppressedBecause: SuppressionReason | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number is this or higher: `count` itself if that is shown. It is worked out from what is shown alone, so it gives nothing away. Null if nothing can be said.",
  })
  atLeast: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The number is this or lower, worked out in the same way. Null if nothing can be said.",
  })
  atMost: number | null;
}

@ObjectType({ description: "How many workers stand so." })
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

  @Field(() => String, { description: "The text in plain words, for a person to read." })
  label: string;

  @Field(() => PeopleCount, { description: "How many do not meet it." })
  workers: PeopleCount;
}

@ObjectType({ description: "What would become of one worker if the draft stood." })
export class SimulatedChange {
  @Field(() => Worker, { description: "The worker that it is about." })
  worker: Worker;

  @Field(() => OutcomeEnum, {
    nullable: true,
    description: "The outcome by the version that stands; null where none does.",
  })
  before: Outcome | null;

  @Field(() => OutcomeEnum, { description: "The outcome by the draft." })
  after: Outcome;

  @Field(() => [String], { description: "What stands in the way by the draft, in plain words." })
  open: readonly string[];
}

export const SimulatedChangeConnection = connectionOf(SimulatedChange, "SimulatedChange", "workers");
export type SimulatedChanges = Connection<SimulatedChange>;

@ObjectType({
  description:
    "What would change for the workers of your organisation who hold a role band that a drafted route starts from, if it stood. Nothing is stored. Numbers and names are for those who may list the workers; others see what the draft adds or changes.",
})
export class RouteSimulation {
  @Field(() => CivilDate, { description: "The day the question is about." })
  asOf: string;

  @Field(() => PeopleCount, { description: "How many hold such a role band on the day." })
  workers: PeopleCount;

  @Field(() => [OutcomeCount], {
    nullable: true,
    description: "By outcome, by the version that stands; null where none does.",
  })
  before: readonly OutcomeCount[] | null;

  @Field(() => [OutcomeCount], { description: "By outcome, by the draft." })
  after: readonly OutcomeCount[];

  @Field(() => PeopleCount, { description: "How many would become eligible." })
  newlyEligible: PeopleCount;

  @Field(() => PeopleCount, { description: "How many are eligible and would no longer be." })
  noLongerEligible: PeopleCount;

  @Field(() => [BlockingRequirement], {
    description:
      "What the draft adds or changes, with how many do not meet it: most first, and those whose number is left out last, in the order of the draft.",
  })
  blocking: readonly BlockingRequirement[];

  /** Who would gain and who would lose; null for those who may not read workers' records. */
  source: {
    readonly gaining: readonly SimulatedChange[] | null;
    readonly losing: readonly SimulatedChange[] | null;
  };
}
