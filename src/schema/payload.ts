import { type ClassType, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Fact, Worker } from "../entities";
import type { Node } from "../entities/node";
import { UserError } from "../entities/user-error";

export interface Payload {
  readonly id: string | null;
  readonly worker: Worker | null | Promise<Worker | null>;
  readonly userErrors: readonly UserError[];
}

/** The changed object of a mutation: the field of the payload that shows it. */
export interface Subject {
  readonly field: string;
  readonly type: () => object;
}

/**
 * Makes the payload type of a mutation.
 * @param what names, in plain words, the thing whose id it carries.
 * @param subject the field that shows that thing; null for a worker, whom every payload shows.
 */
export function payloadOf(mutation: string, what: string, subject: Subject | null): ClassType<Payload> {
  @ObjectType(`${mutation}Payload`, {
    description: `What came of ${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}.`,
  })
  class MutationPayload implements Payload {
    @Field(() => ID, { nullable: true, description: `Global id of ${what}; null where it was refused.` })
    id: string | null;

    @Field(() => Worker, {
      nullable: true,
      description:
        "The worker whom it concerns, as they stand now; null where it was refused, concerns no one worker, or the record is not yours to read.",
    })
    worker: Worker | null | Promise<Worker | null>;

    @Field(() => [UserError], {
      description: "What was wrong and what would be right; empty where it was done.",
    })
    userErrors: readonly UserError[];
  }
  if (subject) {
    const shown: PropertyDecorator = Field(subject.type, {
      nullable: true,
      description: `${what.charAt(0).toUpperCase()}${what.slice(1)}, as it stands now; null where it was refused.`,
    });
    shown(MutationPayload.prototype, subject.field);
  }
  return MutationPayload;
}

export const BatchPolicy = { ALL_OR_NOTHING: "ALL_OR_NOTHING", EACH_FOR_ITSELF: "EACH_FOR_ITSELF" } as const;
export type BatchPolicy = keyof typeof BatchPolicy;
registerEnumType(BatchPolicy, {
  name: "BatchPolicy",
  description: "What becomes of a batch in which an item is refused.",
  valuesConfig: {
    ALL_OR_NOTHING: { description: "Nothing is stored." },
    EACH_FOR_ITSELF: { description: "The others are stored." },
  },
});

@ObjectType({ description: "What came of one item of a batch." })
export class BatchResult {
  @Field(() => ID, {
    nullable: true,
    description: "Global id of what was recorded; null where it was refused.",
  })
  id: string | null;

  @Field(() => Fact, {
    nullable: true,
    description: "The fact that was recorded, as it stands now; null where it was refused, and for a worker.",
  })
  fact: Node | null | Promise<Node | null>;

  @Field(() => Worker, {
    nullable: true,
    description:
      "The worker whom it concerns, as they stand now; null where it was refused, or the record is not yours to read.",
  })
  worker: Worker | null | Promise<Worker | null>;

  @Field(() => [UserError], {
    description: "What was wrong and what would be right; empty where it was done.",
  })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "What came of a batch." })
export class BatchPayload {
  @Field(() => [BatchResult], {
    description: "One for each item, in the order given; empty where the batch as a whole was refused.",
  })
  results: readonly BatchResult[];

  @Field(() => [UserError], { description: "What was wrong with the batch as a whole." })
  userErrors: readonly UserError[];
}
