import { Field, ID, InputType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";

@InputType({ description: "Who is to judge a piece of evidence." })
export class AssignAssessorInput {
  @Field(() => ID, { description: "Global id of the evidence, which has been handed in." })
  evidence: string;

  @Field(() => ID, {
    description:
      "Global id of the member, appointed today for all that it claims. Whoever it was assigned to before no longer reads or judges it.",
  })
  assessor: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Lets a member read the words of evidence of one's own." })
export class ShareEvidenceInput {
  @Field(() => ID, { description: "Global id of the evidence, which has been handed in." })
  evidence: string;

  @Field(() => ID, {
    description: "Global id of the member; what they were given of it before is replaced.",
  })
  member: string;

  @Field(() => String, { description: "What for, at most 500 characters: you and they read it." })
  purpose: string;

  @Field(() => CivilDate, {
    description: "The first day on which it is no longer shared, within twelve months.",
  })
  untilOn: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Stops sharing evidence, now." })
export class StopSharingEvidenceInput {
  @Field(() => ID, { description: "Global id of the share." })
  share: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}
