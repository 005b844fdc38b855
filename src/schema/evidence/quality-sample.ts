import { Field, Float, Int, ObjectType } from "type-graphql";
import { enumOf } from "../enum-of";

export const QualityRiskEnum = enumOf("QualityRisk", "Why a judgement is more likely to be drawn.", {
  NEW_ASSESSOR: "It is among the assessor's first at the organisation.",
  RETURNED_BEFORE: "The worker's evidence of the competence had been returned before.",
  TOP_LEVEL: "It was accepted at the highest level.",
});

@ObjectType({
  description:
    "An accepted claim that was drawn for a second assessor to look at. Which ones are drawn follows from the policy that stood when it was judged, so that it can be worked out again.",
})
export class SampledJudgement {
  /** Shown by its resolver. */
  judgementId: string;

  @Field(() => [QualityRiskEnum], { description: "What made it more likely; empty where nothing did." })
  risks: readonly (keyof typeof QualityRiskEnum)[];

  @Field(() => Int, { description: "Of such judgements, how many in a hundred are drawn." })
  percent: number;

  @Field(() => Float, {
    description:
      "Where it fell, at least 0 and below 100: the first 48 bits of the SHA-256 of the seed, a colon and the judgement's own id, as a fraction of a hundred.",
  })
  draw: number;
}
