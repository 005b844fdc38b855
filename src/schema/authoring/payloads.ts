import { type ClassType, Field, ObjectType } from "type-graphql";
import { Draft, Finding } from "../../entities";
import { Node } from "../../entities/node";
import { UserError } from "../../entities/user-error";

export interface DraftPayload {
  readonly draft: Draft | null | Promise<Draft | null>;
  readonly userErrors: readonly UserError[];
}

/** Makes the payload type of a mutation of drafts. */
export function draftPayloadOf(mutation: string): ClassType<DraftPayload> {
  @ObjectType(`${mutation}Payload`, {
    description: `The result of ${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}.`,
  })
  class Payload implements DraftPayload {
    @Field(() => Draft, {
      nullable: true,
      description: "The draft after the change; null if it was refused.",
    })
    draft: Draft | null | Promise<Draft | null>;

    @Field(() => [UserError], {
      description: "What was wrong and how to correct it; empty if it was done.",
    })
    userErrors: readonly UserError[];
  }
  return Payload;
}

@ObjectType({ description: "The result of publishDraft." })
export class PublishDraftPayload implements DraftPayload {
  @Field(() => Draft, {
    nullable: true,
    description: "The draft after the change, with what was published from it; null if it was refused.",
  })
  draft: Draft | null | Promise<Draft | null>;

  @Field(() => [Finding], {
    description:
      "Everything that was found: what prevents publication, or the warnings about what was published.",
  })
  findings: readonly Finding[];

  @Field(() => [UserError], {
    description: "What was wrong and how to correct it; empty if it was published.",
  })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "The result of retireVersion." })
export class RetireVersionPayload {
  @Field(() => Node, {
    nullable: true,
    description:
      "The version that was retired: of a route, a role band, a curriculum unit, a programme, a crosswalk or a framework. Null if it was refused.",
  })
  retired: Node | null;

  @Field(() => [Finding], {
    description:
      "What needs a second look: for example, that somebody holds the retired role band. Only for those who may list the workers.",
  })
  findings: readonly Finding[];

  @Field(() => [UserError], {
    description: "What was wrong and how to correct it; empty if it was done.",
  })
  userErrors: readonly UserError[];
}
