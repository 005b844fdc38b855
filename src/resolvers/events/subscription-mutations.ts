import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { EventPolicy, EventSubscription } from "../../entities";
import {
  EndSubscriptionInput,
  RedeliverEventsInput,
  RotateSecretInput,
  StateEventPolicyInput,
  SubscribeToEventsInput,
} from "../../schema/events/inputs";
import { RotateSecretPayload, SubscribeToEventsPayload } from "../../schema/events/payloads";
import { type Payload, payloadOf } from "../../schema/payload";
import { endSubscription, redeliverEvents, rotateSecret } from "../../services/events/keep-subscriptions";
import { currentSecret } from "../../services/events/read-subscriptions";
import { stateEventPolicy } from "../../services/events/state-event-policy";
import { subscribeToEvents } from "../../services/events/subscribe";
import { type Context, requireActor } from "../context";
import { findFact } from "../find-fact";
import { recordedType, recordOne, recordOwn } from "../record";
import { placeAt } from "../workforce/change-cursor";

const SUBSCRIPTION = recordedType("subscription", "EventSubscription", EventSubscription);
const POLICY = recordedType("policy", "EventPolicy", EventPolicy);
const RedeliverEventsPayload = payloadOf(
  "RedeliverEvents",
  "the subscription",
  SUBSCRIPTION.subject,
  "ORGANISATION",
);
const EndSubscriptionPayload = payloadOf(
  "EndSubscription",
  "the subscription",
  SUBSCRIPTION.subject,
  "ORGANISATION",
);
const StateEventPolicyPayload = payloadOf("StateEventPolicy", "the policy", POLICY.subject, "ORGANISATION");
const INPUT = { description: "What to record." };
const NAMED = { description: "Which subscription it is about." };

/** The fields of a payload that shows a subscription's secret. */
const withSecret = (context: Context) => (id: string) => ({
  get subscription() {
    return findFact(context, "EventSubscription", id);
  },
  get secret() {
    return context.loaders.policies.subscriptions
      .load(id)
      .then((row) => row && currentSecret(context.forUseCase(requireActor(context)), row));
  },
});

@Resolver()
export class SubscriptionMutations {
  @Mutation(() => SubscribeToEventsPayload, {
    description:
      "Has your organisation's events sent to an address as webhooks (docs/webhooks.md). A test event is sent first; the others follow once it was accepted.",
  })
  async subscribeToEvents(
    @Arg("input", () => SubscribeToEventsInput, INPUT) input: SubscribeToEventsInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOwn(
      context,
      "subscribeToEvents",
      input,
      (useCase, db) => subscribeToEvents(useCase, db, input),
      withSecret(context),
    );
  }

  @Mutation(() => RotateSecretPayload, {
    description:
      "Gives a subscription a new secret. For 24 hours the previous one signs as well, so that its receiver can change over.",
  })
  async rotateSecret(
    @Arg("input", () => RotateSecretInput, NAMED) input: RotateSecretInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOwn(
      context,
      "rotateSecret",
      input,
      (useCase, db) => rotateSecret(useCase, db, input),
      withSecret(context),
    );
  }

  @Mutation(() => RedeliverEventsPayload, {
    description:
      "Sends events again: those that were given up, or all after a cursor of the query changes. It also wakes a subscription that is asleep, which begins with a test event.",
  })
  async redeliverEvents(
    @Arg("input", () => RedeliverEventsInput, NAMED) input: RedeliverEventsInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const { organisationId } = requireActor(context);
    const { subscription, after: cursor } = input;
    const after = cursor == null ? null : (placeAt(organisationId, cursor) ?? "UNREADABLE");
    return await recordOne(context, "redeliverEvents", input, SUBSCRIPTION, (useCase, db) =>
      redeliverEvents(useCase, db, { subscription, after }),
    );
  }

  @Mutation(() => EndSubscriptionPayload, {
    description: "Ends a subscription for good. Nothing more is sent, and what waits is given up.",
  })
  async endSubscription(
    @Arg("input", () => EndSubscriptionInput, NAMED) input: EndSubscriptionInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "endSubscription", input, SUBSCRIPTION, (useCase, db) =>
      endSubscription(useCase, db, input),
    );
  }

  @Mutation(() => StateEventPolicyPayload, {
    description: "Sets how your organisation's events are sent.",
  })
  async stateEventPolicy(
    @Arg("input", () => StateEventPolicyInput, INPUT) input: StateEventPolicyInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "stateEventPolicy", input, POLICY, (useCase, db) =>
      stateEventPolicy(useCase, db, input),
    );
  }
}
