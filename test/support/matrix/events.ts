import { ABOUT_AN_ISSUER, ABOUT_NO_ISSUER, BADGE_IN_INPUTS } from "./badges";
import type { Things } from "./things";

/** Valid input for the mutations about other systems: sending events, and badges that others issued. */
export const EVENT_INPUTS: Readonly<Record<string, (things: Things) => object>> = {
  stateEventPolicy: () => ({ workerFirstDays: 7 }),
  subscribeToEvents: () => ({ url: "https://receiver.example/" }),
  rotateSecret: ({ byType }) => ({ subscription: byType.EventSubscription }),
  redeliverEvents: ({ byType }) => ({ subscription: byType.EventSubscription }),
  endSubscription: ({ toWorkOn }) => ({ subscription: toWorkOn.subscriptionToEnd }),
  ...BADGE_IN_INPUTS,
};

/** Those that begin something new of the organisation's own. */
export const ABOUT_NO_SUBSCRIPTION = ["stateEventPolicy", "subscribeToEvents", ...ABOUT_NO_ISSUER] as const;
/** Those about a subscription or an issuer, which is on nobody's record. */
export const ABOUT_A_SUBSCRIPTION = [
  "rotateSecret",
  "redeliverEvents",
  "endSubscription",
  ...ABOUT_AN_ISSUER,
] as const;
