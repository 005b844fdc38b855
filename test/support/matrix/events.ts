import { ABOUT_AN_ISSUER, ABOUT_NO_ISSUER, BADGE_IN_INPUTS } from "./badges";
import type { Things } from "./things";

/** Valid input for the mutations about other systems: sending events, learning systems, and badges of others. */
export const EVENT_INPUTS: Readonly<Record<string, (things: Things) => object>> = {
  stateEventPolicy: () => ({ workerFirstDays: 7 }),
  subscribeToEvents: () => ({ url: "https://receiver.example/" }),
  rotateSecret: ({ byType }) => ({ subscription: byType.EventSubscription }),
  redeliverEvents: ({ byType }) => ({ subscription: byType.EventSubscription }),
  endSubscription: ({ toWorkOn }) => ({ subscription: toWorkOn.subscriptionToEnd }),
  mapActivity: () => ({ activity: "https://lms.example/course/7", credentialType: "FIRE_SAFETY" }),
  endActivityMapping: ({ toWorkOn }) => ({ mapping: toWorkOn.mappingToEnd }),
  stateAccountHome: () => ({ homePage: "https://lms.example" }),
  endAccountHome: ({ toWorkOn }) => ({ accountHome: toWorkOn.homeToEnd }),
  ...BADGE_IN_INPUTS,
};

/** Those that begin something new of the organisation's own. */
export const ABOUT_NO_SUBSCRIPTION = [
  "stateEventPolicy",
  "subscribeToEvents",
  "mapActivity",
  "stateAccountHome",
  ...ABOUT_NO_ISSUER,
] as const;
/** Those about a subscription, a learning system or an issuer, which are on nobody's record. */
export const ABOUT_A_SUBSCRIPTION = [
  "rotateSecret",
  "redeliverEvents",
  "endSubscription",
  "endActivityMapping",
  "endAccountHome",
  ...ABOUT_AN_ISSUER,
] as const;
