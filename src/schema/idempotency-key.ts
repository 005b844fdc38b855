import { Field } from "type-graphql";

/** The field `idempotencyKey` of a mutation's input. */
export const IdempotencyKey = (): PropertyDecorator =>
  Field(() => String, {
    nullable: true,
    description:
      "Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice.",
  });
