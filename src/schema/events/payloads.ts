import { Field, ObjectType } from "type-graphql";
import { EventSubscription } from "../../entities";
import { UserError } from "../../entities/user-error";

@ObjectType()
abstract class SecretPayload {
  @Field(() => EventSubscription, {
    nullable: true,
    description: "The subscription after the change; null if it was refused.",
  })
  subscription: EventSubscription | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The secret with which its receiver verifies signatures (Standard Webhooks), shown here alone; null if it was refused.",
  })
  secret: string | null;

  @Field(() => [UserError], {
    description: "What was wrong and how to correct it; empty if it was done.",
  })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "The result of subscribeToEvents." })
export class SubscribeToEventsPayload extends SecretPayload {}

@ObjectType({ description: "The result of rotateSecret." })
export class RotateSecretPayload extends SecretPayload {}
