import { AS_REACHED, type FieldAccess, readableBy } from "./field-access";

/** Who can read and change how events are sent to other systems. */
export const EVENT_FIELDS = {
  "Query.eventPolicy": readableBy("readOrganisation"),
  "EventPolicy.*": readableBy("readOrganisation"),
  "Query.subscriptions": readableBy("subscribe"),
  "EventSubscription.*": readableBy("subscribe"),
  "EventDelivery.*": AS_REACHED,
  "Mutation.stateEventPolicy": readableBy("statePolicies"),
  "Mutation.subscribeToEvents": readableBy("subscribe"),
  "Mutation.rotateSecret": readableBy("subscribe"),
  "Mutation.redeliverEvents": readableBy("subscribe"),
  "Mutation.endSubscription": readableBy("subscribe"),
} as const satisfies Record<string, FieldAccess>;
