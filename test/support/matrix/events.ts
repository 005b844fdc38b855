import type { Things } from "./things";

/** Valid input for the mutations about sending events. */
export const EVENT_INPUTS: Readonly<Record<string, (things: Things) => object>> = {
  stateEventPolicy: () => ({ workerFirstDays: 7 }),
  subscribeToEvents: () => ({ url: "https://receiver.example/" }),
  rotateSecret: ({ byType }) => ({ subscription: byType.EventSubscription }),
  redeliverEvents: ({ byType }) => ({ subscription: byType.EventSubscription }),
  endSubscription: ({ toWorkOn }) => ({ subscription: toWorkOn.subscriptionToEnd }),
};

/** Those that begin something new of the organisation's own. */
export const ABOUT_NO_SUBSCRIPTION = ["stateEventPolicy", "subscribeToEvents"] as const;
/** Those about a subscription, which is on nobody's record. */
export const ABOUT_A_SUBSCRIPTION = ["rotateSecret", "redeliverEvents", "endSubscription"] as const;
