import { Field, ObjectType } from "type-graphql";
import { RequirementResult } from "./evaluation";

@ObjectType({ description: "A requirement that differs between a stored evaluation and its replay." })
export class ReplayDifference {
  @Field(() => String, { description: "Code of the requirement." })
  code: string;

  @Field(() => RequirementResult, {
    nullable: true,
    description: "The stored result; null if the stored evaluation does not have this requirement.",
  })
  kept: RequirementResult | null;

  @Field(() => RequirementResult, {
    nullable: true,
    description: "The result now; null if the replay does not have this requirement.",
  })
  now: RequirementResult | null;
}

@ObjectType({
  description:
    "A stored evaluation, calculated again now: for the same day, with the knowledge of the same instant, by the same version of the route. Outcomes and facts are compared. Sentences are stored, and are not generated again.",
})
export class Replay {
  @Field(() => Boolean, { description: "Whether outcomes and facts agree." })
  same: boolean;

  @Field(() => Boolean, {
    description:
      "Whether every requirement has the same result: its outcome, its dates, its numbers, and the facts that count towards it.",
  })
  outcomesAgree: boolean;

  @Field(() => Boolean, { description: "Whether the same facts were known." })
  factsAgree: boolean;

  @Field(() => Boolean, { description: "Whether the same versions of the reference data were in force." })
  referenceAgrees: boolean;

  @Field(() => [ReplayDifference], { description: "The requirements that differ, in their order." })
  differences: readonly ReplayDifference[];

  @Field(() => String, { description: "The version of the engine that gave the original advice." })
  engineThen: string;

  @Field(() => String, { description: "The version of the engine that calculated the replay." })
  engineNow: string;
}
