import { Field, Float, Int, ObjectType } from "type-graphql";
import { enumOf } from "../enum-of";

export const QualityRiskEnum = enumOf("QualityRisk", "Why a judgement is more likely to be sampled.", {
  NEW_ASSESSOR: "It is one of the assessor's first at the organisation.",
  RETURNED_BEFORE: "The worker's evidence of the competence was returned before.",
  TOP_LEVEL: "It was accepted at the highest level.",
});

@ObjectType({
  description:
    "An accepted claim that was sampled for a second assessor to check. The policy that was in force at the time of the judgement determines the sample, so that anyone can calculate it again.",
})
export class SampledJudgement {
  /** Its resolver shows the judgement. */
  judgementId: string;

  @Field(() => [QualityRiskEnum], {
    description: "The reasons why it was more likely to be sampled; empty if there were none.",
  })
  risks: readonly (keyof typeof QualityRiskEnum)[];

  @Field(() => Int, { description: "Percentage of such judgements that are sampled." })
  percent: number;

  @Field(() => Float, {
    description:
      "Its position in the draw, at least 0 and below 100: the first 48 bits of the SHA-256 of the seed, a colon and the judgement's own id, as a fraction of a hundred.",
  })
  draw: number;
}
