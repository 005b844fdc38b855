import { type ClassType, Field, ObjectType, registerEnumType } from "type-graphql";
import { Worker } from "../entities";
import { UserError } from "../entities/user-error";

export interface Payload {
  readonly userErrors: readonly UserError[];
}

/** The changed object of a mutation: the field of the payload that shows it. */
export interface Subject {
  readonly field: string;
  readonly type: () => object;
}

/** Whether a mutation changes something about one worker, or something of an organisation. */
export type Concern = "WORKER" | "ORGANISATION";

/**
 * Makes the payload type of a mutation.
 * @param what the name, in plain words, of the object that it changes.
 * @param subject the field that shows that object; null for a worker, who has a field in every payload
 *   about one.
 * @param concern whether the payload has the field `worker`.
 */
export function payloadOf(
  mutation: string,
  what: string,
  subject: Subject | null,
  concern: Concern = "WORKER",
): ClassType<Payload> {
  @ObjectType(`${mutation}Payload`, { description: `The result of ${operationOf(mutation)}.` })
  class MutationPayload implements Payload {
    userErrors: readonly UserError[];
  }
  showChanged(MutationPayload, what, subject, concern);
  return MutationPayload;
}

const operationOf = (mutation: string): string => `${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}`;

function showChanged(
  payload: ClassType<Payload>,
  what: string,
  subject: Subject | null,
  concern: Concern,
): void {
  if (subject) {
    const changed: PropertyDecorator = Field(subject.type, {
      nullable: true,
      description: `${what.charAt(0).toUpperCase()}${what.slice(1)} after the change; null if it was refused.`,
    });
    changed(payload.prototype, subject.field);
  }
  if (concern === "WORKER") {
    const worker: PropertyDecorator = Field(() => Worker, {
      nullable: true,
      description: subject
        ? "The worker concerned, after the change; null if it was refused, or if you may not read their record."
        : "The worker after the change; null if it was refused, or if you may not read their record.",
    });
    worker(payload.prototype, "worker");
  }
  const errors: PropertyDecorator = Field(() => [UserError], {
    description: "What was wrong and how to correct it; empty if it was done.",
  });
  errors(payload.prototype, "userErrors");
}

export const BatchPolicy = { ALL_OR_NOTHING: "ALL_OR_NOTHING", EACH_FOR_ITSELF: "EACH_FOR_ITSELF" } as const;
export type BatchPolicy = keyof typeof BatchPolicy;
registerEnumType(BatchPolicy, {
  name: "BatchPolicy",
  description: "What happens to the batch if an item is refused.",
  valuesConfig: {
    ALL_OR_NOTHING: { description: "One refused item refuses the whole batch: nothing is stored." },
    EACH_FOR_ITSELF: { description: "A refused item does not affect the others: they are stored." },
  },
});

export interface BatchPayload {
  readonly results: readonly Payload[];
  readonly userErrors: readonly UserError[];
}

/**
 * Makes the payload type of a batch, with one result an item, which has the fields of the single mutation's
 * payload.
 */
export function batchPayloadOf(
  mutation: string,
  what: string,
  subject: Subject | null,
  concern: Concern = "WORKER",
): ClassType<BatchPayload> {
  @ObjectType(`${mutation}ItemResult`, {
    description: `The result for one item of ${operationOf(mutation)}.`,
  })
  class ItemResult implements Payload {
    userErrors: readonly UserError[];
  }
  showChanged(ItemResult, what, subject, concern);

  @ObjectType(`${mutation}Payload`, { description: `The result of ${operationOf(mutation)}.` })
  class ManyPayload implements BatchPayload {
    @Field(() => [ItemResult], {
      description: "One result an item, in the order given; empty if the batch as a whole was refused.",
    })
    results: readonly Payload[];

    @Field(() => [UserError], { description: "What was wrong with the batch as a whole." })
    userErrors: readonly UserError[];
  }
  return ManyPayload;
}
