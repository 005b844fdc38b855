import type {
  EventDeliveryFailure,
  EventDeliveryState,
  EventSubscriptionReason,
  EventSubscriptionState,
} from "../../operations/generated/graphql";

const states: Readonly<Record<EventSubscriptionState, string>> = {
  TESTING: "Waiting for its test event to be accepted",
  ACTIVE: "Events are sent",
  ASLEEP: "No events are sent",
  ENDED: "Ended",
};

const reasons: Readonly<Record<EventSubscriptionReason, string>> = {
  ASKED: "somebody ended it",
  GONE: "the other system answered that it is gone (410)",
  NOT_DELIVERED: "an event could not be delivered in three days",
};

const deliveryStates: Readonly<Record<EventDeliveryState, string>> = {
  WAITING: "Will be sent",
  DELIVERED: "Accepted",
  FAILED: "Given up",
  WITHHELD: "Withheld",
};

const failures: Readonly<Record<EventDeliveryFailure, string>> = {
  REFUSED: "the other system refused it",
  NOT_RESOLVED: "the name in the address was not found",
  ADDRESS_REFUSED: "the address leads to a network that is not public",
  TIMED_OUT: "no answer within 15 seconds",
  TLS_FAILED: "the certificate is not valid for the address",
  NOT_CONNECTED: "the other system could not be reached",
  BAD_ANSWER: "the answer was not HTTP",
  NOT_PERMITTED: "the program that subscribed may not read such events now",
  PROGRAM_NOT_SEEN: "the program that subscribed has used no token here for 30 days",
};

/** Events to other systems. */
export const deliveries = {
  title: "Events to other systems",
  lead: "The systems that your events are sent to. Programs subscribe through the API.",
  none: "No system is subscribed.",
  list: "Systems",
  address: "Address",
  state: "State",
  waiting: "To be sent",
  givenUp: "Given up",
  back: "Back to all systems",
  states,
  reasons,
  because: (state: string, reason: string) => `${state}: ${reason}`,
  resumes: (instant: string) => `Sending goes on ${instant}.`,
  about: "About this subscription",
  types: "Types of events",
  allTypes: "all",
  routes: "Ways",
  allRoutes: "all",
  lapsing: "Readiness that lapses",
  lapsingIn: (days: number) => `sent ${days} days before`,
  subscribed: "Subscribed",
  by: (instant: string, name: string) => `${instant}, by ${name}`,
  secret: "Secret made",
  log: "What became of the events",
  logLead: "Kept for 30 days.",
  only: "Show",
  deliveryStates,
  failures,
  noneOf: "No events to show.",
  event: "Event",
  outcome: "What became of it",
  attempts: "Times sent",
  last: "Last sent",
  next: "Sent again",
  status: (status: number) => `status ${status}`,
  notSent: "not yet",
  again: "Send again",
  againLead:
    "Sends again what was given up. A subscription that sends nothing is woken, and begins with a test event.",
  end: "End this subscription",
  endLead: "Nothing more is sent, and what waits is given up. This cannot be taken back.",
  sure: "Are you sure?",
  sureYes: "Yes, end it for good",
  sureMissing: "Are you sure? Tick the box to end this subscription.",
  done: {
    eventsRedelivered: "The events are sent again.",
    subscriptionEnded: "The subscription has ended.",
  },
};
