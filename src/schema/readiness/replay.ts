import { Field, ObjectType } from "type-graphql";
import { RequirementResult } from "./evaluation";

@ObjectType({ description: "A requirement that stands otherwise in a kept evaluation and in its replay." })
export class ReplayDifference {
  @Field(() => String, { description: "Code of the requirement." })
  code: string;

  @Field(() => RequirementResult, {
    nullable: true,
    description: "As it was told; null where the kept evaluation has no such requirement.",
  })
  kept: RequirementResult | null;

  @Field(() => RequirementResult, {
    nullable: true,
    description: "As it is worked out now; null where the replay has no such requirement.",
  })
  now: RequirementResult | null;
}

@ObjectType({
  description:
    "A kept evaluation given again now: about the same day, as known at the same instant, by the same version of the route. Outcomes and facts are compared; sentences were kept and are not made again.",
})
export class Replay {
  @Field(() => Boolean, { description: "Whether outcomes and facts agree." })
  same: boolean;

  @Field(() => Boolean, {
    description:
      "Whether every requirement stands as it did: its outcome, its dates, its numbers, and the facts that count towards it.",
  })
  outcomesAgree: boolean;

  @Field(() => Boolean, { description: "Whether the same facts were known." })
  factsAgree: boolean;

  @Field(() => Boolean, { description: "Whether the same versions of the reference data stood." })
  referenceAgrees: boolean;

  @Field(() => [ReplayDifference], { description: "The requirements that stand otherwise, in their order." })
  differences: readonly ReplayDifference[];

  @Field(() => String, { description: "The version of the engine that gave the advice." })
  engineThen: string;

  @Field(() => String, { description: "The version of the engine that gave it again." })
  engineNow: string;
}
