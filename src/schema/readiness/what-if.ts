import { Field, ObjectType } from "type-graphql";
import { Evaluation, RequirementResult } from "./evaluation";

@ObjectType({ description: "A requirement that stands otherwise in two answers." })
export class RequirementDifference {
  @Field(() => String, { description: "Code of the requirement, stable within its route." })
  code: string;

  @Field(() => String, { description: "The requirement in plain words." })
  label: string;

  @Field(() => RequirementResult, {
    nullable: true,
    description: "Where it stands on record; null where the route on record does not ask for it.",
  })
  before: RequirementResult | null;

  @Field(() => RequirementResult, {
    nullable: true,
    description: "Where it would stand; null where the hypothetical route does not ask for it.",
  })
  after: RequirementResult | null;
}

@ObjectType({
  description: "What would be if something were so that is not on record. Nothing of it is stored.",
})
export class WhatIf {
  @Field(() => Evaluation, { description: "The answer by what is on record." })
  base: Evaluation;

  @Field(() => Evaluation, { description: "The answer by what is supposed, explained in the same way." })
  hypothetical: Evaluation;

  @Field(() => [RequirementDifference], {
    description:
      "The requirements that differ between the two in outcome, dates, numbers or the facts that count; groups before their parts.",
  })
  differences: readonly RequirementDifference[];
}
