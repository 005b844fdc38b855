import { type ClassType, Field, ID, ObjectType } from "type-graphql";
import { Draft, Finding } from "../../entities";
import { UserError } from "../../entities/user-error";

export interface DraftPayload {
  readonly id: string | null;
  readonly draft: Draft | null | Promise<Draft | null>;
  readonly userErrors: readonly UserError[];
}

/** Makes the payload type of a mutation of drafts. */
export function draftPayloadOf(mutation: string): ClassType<DraftPayload> {
  @ObjectType(`${mutation}Payload`, {
    description: `What came of ${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}.`,
  })
  class Payload implements DraftPayload {
    @Field(() => ID, { nullable: true, description: "Global id of the draft; null where it was refused." })
    id: string | null;

    @Field(() => Draft, {
      nullable: true,
      description: "The draft as it stands now; null where it was refused.",
    })
    draft: Draft | null | Promise<Draft | null>;

    @Field(() => [UserError], {
      description: "What was wrong and what would be right; empty where it was done.",
    })
    userErrors: readonly UserError[];
  }
  return Payload;
}

@ObjectType({ description: "What came of publishDraft." })
export class PublishDraftPayload implements DraftPayload {
  @Field(() => ID, { nullable: true, description: "Global id of the draft; null where it was refused." })
  id: string | null;

  @Field(() => Draft, {
    nullable: true,
    description: "The draft as it stands now, with what it became; null where it was refused.",
  })
  draft: Draft | null | Promise<Draft | null>;

  @Field(() => [Finding], {
    description: "Everything that was found: what stands in the way, or the warnings of what was published.",
  })
  findings: readonly Finding[];

  @Field(() => [UserError], {
    description: "What was wrong and what would be right; empty where it was published.",
  })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "What came of retireVersion." })
export class RetireVersionPayload {
  @Field(() => ID, {
    nullable: true,
    description: "Global id of what was retired; null where it was refused.",
  })
  id: string | null;

  @Field(() => [Finding], {
    description:
      "What is worth a second look: that somebody holds the role band that was retired, for those who may list the workers.",
  })
  findings: readonly Finding[];

  @Field(() => [UserError], {
    description: "What was wrong and what would be right; empty where it was done.",
  })
  userErrors: readonly UserError[];
}
