import { Field, ObjectType } from "type-graphql";
import { Evaluation, RequirementResult } from "./evaluation";

@ObjectType({ description: "A requirement that differs between two answers." })
export class RequirementDifference {
  @Field(() => String, { description: "Code of the requirement, stable within its route." })
  code: string;

  @Field(() => String, { description: "The requirement in plain words." })
  label: string;

  @Field(() => RequirementResult, {
    nullable: true,
    description: "Its result on record; null if the route on record does not have it.",
  })
  before: RequirementResult | null;

  @Field(() => RequirementResult, {
    nullable: true,
    description: "Its hypothetical result; null if the hypothetical route does not have it.",
  })
  after: RequirementResult | null;
}

@ObjectType({
  description: "What would change if something were the case that is not on record. Nothing is stored.",
})
export class WhatIf {
  @Field(() => Evaluation, { description: "The answer from the record." })
  base: Evaluation;

  @Field(() => Evaluation, { description: "The answer with what is supposed, explained in the same way." })
  hypothetical: Evaluation;

  @Field(() => [RequirementDifference], {
    description:
      "The requirements that differ between the two in outcome, dates, numbers or the facts that count; groups before their parts.",
  })
  differences: readonly RequirementDifference[];
}
