import { type ClassType, Field, InputType } from "type-graphql";
import { IdempotencyKey } from "./idempotency-key";
import { BatchPolicy } from "./payload";

/** The input of a mutation for several objects of one kind. */
export interface BatchInput<Item> {
  readonly items: Item[];
  readonly policy: BatchPolicy;
  readonly idempotencyKey?: string | null;
}

/**
 * Makes the input type of a batch.
 * @param mutation name of the mutation, with a capital, for example GiveEndorsements.
 * @param item the input of one item: that of the mutation for one object.
 */
export function batchInputOf<Item extends object>(
  mutation: string,
  item: ClassType<Item>,
): ClassType<BatchInput<Item>> {
  @InputType(`${mutation}Input`, { description: "Several items, from 1 to 250." })
  class ManyInput implements BatchInput<Item> {
    @Field(() => [item], {
      description: "The items. They must not have an idempotencyKey of their own: the batch has one for all.",
    })
    items: Item[];

    @Field(() => BatchPolicy, { description: "What happens to the batch if an item is refused." })
    policy: BatchPolicy;

    @IdempotencyKey()
    idempotencyKey?: string | null;
  }
  return ManyInput;
}
