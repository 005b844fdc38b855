import { Field, Int, ObjectType } from "type-graphql";
import { SuppliedBy } from "../../entities/vocabulary";

@ObjectType({ description: "How many single requirements are met or waived, out of all that count." })
export class RequirementShare {
  @Field(() => Int, { description: "How many are met or waived." })
  met: number;

  @Field(() => Int, { description: "How many count. For a choice, the parts that are nearest to being met." })
  total: number;
}

@ObjectType({
  description:
    "How far along the worker is, with the employer's part counted separately. It is never a score of a person.",
})
export class Progress {
  @Field(() => RequirementShare, {
    simple: true,
    description: "The part that is not the employer's responsibility.",
  })
  own: RequirementShare;

  @Field(() => RequirementShare, {
    simple: true,
    description: "The part that is the employer's responsibility.",
  })
  employer: RequirementShare;
}

@ObjectType({
  description:
    "The part of progress that is one actor's: what they have supplied, and what they have to do next. It is never a score of a person.",
})
export class ActorProgress {
  @Field(() => SuppliedBy, { description: "Who supplied what is met, and who acts next on the rest." })
  who: SuppliedBy;

  @Field(() => Int, { description: "How many are met or waived." })
  met: number;

  @Field(() => Int, { description: "How many count. For a choice, the parts that are nearest to being met." })
  total: number;
}
