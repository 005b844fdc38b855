import type { Things } from "./things";

/** Valid input for the mutations about sending events. */
export const EVENT_INPUTS: Readonly<Record<string, (things: Things) => object>> = {
  stateEventPolicy: () => ({ workerFirstDays: 7 }),
  subscribeToEvents: () => ({ url: "https://receiver.example/" }),
  rotateSecret: ({ byType }) => ({ subscription: byType.EventSubscription }),
  redeliverEvents: ({ byType }) => ({ subscription: byType.EventSubscription }),
  endSubscription: ({ toWorkOn }) => ({ subscription: toWorkOn.subscriptionToEnd }),
};
