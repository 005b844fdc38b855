import { Field, ID, InputType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { IdempotencyKey } from "../idempotency-key";

@InputType({ description: "The assessor who is to judge a piece of evidence." })
export class AssignAssessorInput {
  @Field(() => ID, { description: "Global id of the evidence, which must have been submitted." })
  evidence: string;

  @Field(() => ID, {
    description:
      "Global id of the member. Today they must be appointed for everything that it claims. The previous assessor, if there was one, can no longer read or judge it.",
  })
  assessor: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Lets a member read the text of your own evidence." })
export class ShareEvidenceInput {
  @Field(() => ID, { description: "Global id of the evidence, which must have been submitted." })
  evidence: string;

  @Field(() => ID, {
    description:
      "Global id of the member. This replaces anything that you shared with them from this evidence before.",
  })
  member: string;

  @Field(() => String, {
    description: "The purpose, at most 500 characters. You and the member can read it.",
  })
  purpose: string;

  @Field(() => CivilDate, {
    description: "The first day on which it is no longer shared, within twelve months.",
  })
  untilOn: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Stops sharing evidence, now." })
export class StopSharingEvidenceInput {
  @Field(() => ID, { description: "Global id of the share." })
  share: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
