import { AS_REACHED, type FieldAccess, readableBy } from "./field-access";

/** Who can read and change how events are sent to other systems, and what learning systems send. */
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
  "Query.activityMappings": readableBy("connectLearningSystems"),
  "Query.accountHomes": readableBy("connectLearningSystems"),
  "Query.statementsReceived": readableBy("connectLearningSystems"),
  "ActivityMapping.*": readableBy("connectLearningSystems"),
  "AccountHome.*": readableBy("connectLearningSystems"),
  "ReceivedStatement.*": AS_REACHED,
  "Mutation.mapActivity": readableBy("connectLearningSystems"),
  "Mutation.endActivityMapping": readableBy("connectLearningSystems"),
  "Mutation.stateAccountHome": readableBy("connectLearningSystems"),
  "Mutation.endAccountHome": readableBy("connectLearningSystems"),
} as const satisfies Record<string, FieldAccess>;
