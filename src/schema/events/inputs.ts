import { Field, ID, InputType, Int } from "type-graphql";
import { IdempotencyKey } from "../idempotency-key";
import { ProgressionRouteBy } from "../pathway/by";

@InputType({ description: "Where events are sent, and which." })
export class SubscribeToEventsInput {
  @Field(() => String, {
    description:
      "The https address that receives them, at most 2,000 characters. Redirects are not followed.",
  })
  url: string;

  @Field(() => [String], {
    nullable: true,
    description:
      "Only events of these types, for example peerway.readiness.changed.v1 (docs/changes.md lists them); all that you may read if left out.",
  })
  types?: string[] | null;

  @Field(() => [ProgressionRouteBy], {
    nullable: true,
    description: "For readiness: only along these routes; along all if left out.",
  })
  routes?: ProgressionRouteBy[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "For peerway.readiness.lapsing.v1: how many days before readiness lapses its event is sent, 1 to 365; 90 if left out.",
  })
  lapsingWithinDays?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "The subscription that gets a new secret." })
export class RotateSecretInput {
  @Field(() => ID, { description: "Global id of the subscription." })
  subscription: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Which events are sent again, and to which subscription." })
export class RedeliverEventsInput {
  @Field(() => ID, { description: "Global id of the subscription." })
  subscription: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Everything after this cursor of the query changes is sent again; if left out, only what was given up.",
  })
  after?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "The subscription that is ended for good." })
export class EndSubscriptionInput {
  @Field(() => ID, { description: "Global id of the subscription." })
  subscription: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "How the organisation's events are sent." })
export class StateEventPolicyInput {
  @Field(() => Int, {
    description:
      "For how many days an event about a lower outcome of readiness is held back, 0 to 30, so that the worker sees it first.",
  })
  workerFirstDays: number;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
