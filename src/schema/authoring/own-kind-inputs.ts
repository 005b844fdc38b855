import { Field, ID, InputType } from "type-graphql";
import { OwnKindList } from "../../entities/vocabulary";
import { IdempotencyKey } from "../idempotency-key";

@InputType({
  description:
    "A kind of your organisation's own, under a national one: it counts wherever that is asked for, and only your organisation sees it.",
})
export class AddOwnKindInput {
  @Field(() => OwnKindList, { description: "The list that it is added to." })
  list: OwnKindList;

  @Field(() => String, {
    description:
      "Its code, for example REFLECTIVE_SPACE: capital letters, digits, hyphens and underscores, at most 40. It cannot be changed.",
  })
  code: string;

  @Field(() => String, { description: "Its title, at most 200 characters, as answers name it." })
  title: string;

  @Field(() => String, { nullable: true, description: "A note for readers, at most 2,000 characters." })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the national entry that it comes under, for example GROUP. A setting may come under none. It cannot be changed.",
  })
  under?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Another wording for a kind of your organisation's own." })
export class ChangeOwnKindInput {
  @Field(() => ID, { description: "Global id of the kind." })
  kind: string;

  @Field(() => String, {
    nullable: true,
    description: "The new title, at most 200 characters; leave it out to keep the title.",
  })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The new note, at most 2,000 characters; null for none. Leave it out to keep the note.",
  })
  note?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A kind of your organisation's own that is no longer used." })
export class RetireOwnKindInput {
  @Field(() => ID, { description: "Global id of the kind." })
  kind: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
