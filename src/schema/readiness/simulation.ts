import { Field, Int, ObjectType } from "type-graphql";
import type { Outcome } from "../../eligibility";
import { Worker } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { type Connection, connectionOf } from "../connection";
import { OutcomeEnum } from "./vocabulary";

@ObjectType({
  description:
    "A number of people. A number that would single people out is left out. For those who may not list the workers all numbers are left out, so that asking twice shows nothing about one person.",
})
export class PeopleCount {
  @Field(() => Int, {
    nullable: true,
    description:
      "How many; null where they are fewer than the threshold, where their number would give away another that is, and for those who may not list the workers.",
  })
  count: number | null;

  @Field(() => Boolean, { description: "Whether the number is left out." })
  suppressed: boolean;
}

@ObjectType({ description: "How many workers stand so." })
export class OutcomeCount {
  @Field(() => OutcomeEnum, { description: "Where they stand." })
  outcome: Outcome;

  @Field(() => PeopleCount, { description: "How many." })
  workers: PeopleCount;
}

@ObjectType({ description: "A requirement that the draft adds or changes, and how many do not meet it." })
export class BlockingRequirement {
  @Field(() => String, { description: "Its code." })
  code: string;

  @Field(() => String, { description: "In plain words." })
  label: string;

  @Field(() => PeopleCount, { description: "How many do not meet it." })
  workers: PeopleCount;
}

@ObjectType({ description: "What would become of one worker if the draft stood." })
export class SimulatedChange {
  @Field(() => Worker, { description: "The worker." })
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
