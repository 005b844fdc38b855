import { Field, ID, Int, ObjectType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { vocabulary } from "../vocabulary";

export const EventSubscriptionState = vocabulary(
  "EventSubscriptionState",
  "Whether events are sent to a subscription's address.",
  {
    TESTING: "The test event has not been accepted yet; no other event is sent.",
    ACTIVE: "Events are sent.",
    ASLEEP:
      "An event could not be delivered in three days, so no more are sent. redeliverEvents goes on with them.",
    ENDED: "Nothing more is sent, and it cannot be used again.",
  },
);
export type EventSubscriptionState = keyof typeof EventSubscriptionState;

export const EventSubscriptionReason = vocabulary(
  "EventSubscriptionReason",
  "Why a subscription is asleep or has ended.",
  {
    ASKED: "Somebody ended it with endSubscription.",
    GONE: "The receiver answered 410 Gone.",
    NOT_DELIVERED: "An event could not be delivered in three days.",
  },
);
export type EventSubscriptionReason = keyof typeof EventSubscriptionReason;

export const EventDeliveryState = vocabulary("EventDeliveryState", "What became of a delivery.", {
  WAITING: "It will be sent, or sent again.",
  DELIVERED: "The receiver accepted it.",
  FAILED: "It was given up. redeliverEvents sends it again.",
  WITHHELD:
    "It was not sent, because the program that subscribed may not read it now. Once it may, redeliverEvents sends it.",
});
export type EventDeliveryState = keyof typeof EventDeliveryState;

export const EventDeliveryFailure = vocabulary(
  "EventDeliveryFailure",
  "Why the last attempt of a delivery failed, or why the event was withheld.",
  {
    REFUSED: "The receiver answered with a status outside 200 to 299. A redirect is not followed.",
    NOT_RESOLVED: "The name in the address was not found.",
    ADDRESS_REFUSED: "The address leads to a network that is not public.",
    TIMED_OUT: "The receiver did not answer in 15 seconds.",
    TLS_FAILED: "The receiver's certificate is not valid for the address.",
    NOT_CONNECTED: "The receiver could not be reached, or ended the connection.",
    BAD_ANSWER: "The answer was not HTTP.",
    NOT_PERMITTED:
      "Withheld: the latest token of the program that subscribed has no scope for reading such events, or none for subscribing.",
    PROGRAM_NOT_SEEN: "Withheld: the program that subscribed has used no token here for 30 days.",
  },
);
export type EventDeliveryFailure = keyof typeof EventDeliveryFailure;

@ObjectType("EventSubscription", {
  implements: Node,
  description:
    "An address to which your organisation's events are sent as webhooks (docs/webhooks.md). It belongs to the organisation.",
})
export class EventSubscription {
  organisationId: string;
  id: string;

  @Field(() => String, { description: "The address that receives the events." })
  url: string;

  @Field(() => [String], {
    nullable: true,
    description: "The types of events that are sent, for example peerway.post.recorded.v1; null for all.",
  })
  types: readonly string[] | null;

  routes: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many days before readiness lapses its event is sent (peerway.readiness.lapsing.v1); null if no such events are.",
  })
  lapsingWithinDays: number | null;

  @Field(() => EventSubscriptionState, { description: "Whether events are sent." })
  state: EventSubscriptionState;

  @Field(() => EventSubscriptionReason, {
    nullable: true,
    description: "Why it is asleep or has ended; null otherwise.",
  })
  reason: EventSubscriptionReason | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "When sending goes on after a pause, which the receiver asked for or caused by failing; null without one.",
  })
  resumesAt: Date | null;

  @Field(() => DateTime, { description: "The instant at which somebody subscribed." })
  subscribedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: "The person or program that subscribed, by the name that your organisation knows.",
  })
  subscribedBy: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "When the program that subscribed last used a token here, to the hour; null if a person subscribed. After 30 days without one, its events are withheld.",
  })
  programSeenAt: Date | null;

  @Field(() => DateTime, {
    description: "When its current secret was made. For 24 hours after that, the previous one signs as well.",
  })
  secretChangedAt: Date;
}

@ObjectType({ description: "What became of one event at one subscription. Kept for 30 days after its end." })
export class EventDelivery {
  @Field(() => ID, {
    description: "The id of the event: the webhook-id of every attempt, and Change.id in the feed.",
  })
  eventId: string;

  @Field(() => String, { description: "The type of the event." })
  type: string;

  @Field(() => ID, {
    nullable: true,
    description: "Global id of the worker concerned; null if there is none.",
  })
  workerId: string | null;

  @Field(() => EventDeliveryState, { description: "What became of it." })
  state: EventDeliveryState;

  @Field(() => Int, { description: "How many times it was sent." })
  attempts: number;

  @Field(() => Int, {
    nullable: true,
    description: "The HTTP status of the last answer; null if there was none.",
  })
  status: number | null;

  @Field(() => EventDeliveryFailure, {
    nullable: true,
    description: "Why the last attempt failed, or why the event was withheld; null if neither is so.",
  })
  failure: EventDeliveryFailure | null;

  @Field(() => DateTime, { nullable: true, description: "When it was last sent; null if it was not." })
  attemptedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it is sent next, at the earliest; null if it is not waiting.",
  })
  dueAt: Date | null;
}
