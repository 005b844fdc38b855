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

/** The types that most systems want, by their names in the API. */
const typeNames = {
  "peerway.readiness.changed.v1": "Somebody is ready for a way, or no longer",
  "peerway.readiness.lapsing.v1": "Somebody will soon no longer be ready",
  "peerway.worker.registered.v1": "A worker's record was opened",
  "peerway.worker.changed.v1": "A worker's name, team or plans changed",
  "peerway.worker.renumbered.v1": "A staff number was corrected",
  "peerway.worker.removed.v1": "A record that was opened by mistake is gone",
  "peerway.worker.erased.v1": "A worker's name and words were removed",
  "peerway.post.recorded.v1": "A post was recorded",
  "peerway.post.changed.v1": "A post changed or ended",
  "peerway.post.undone.v1": "A post was taken back",
  "peerway.completion.recorded.v1": "A completed programme was recorded",
  "peerway.completion.undone.v1": "A completed programme was taken back",
  "peerway.decision.recorded.v1": "A decision about a way was recorded",
  "peerway.reference.published.v1": "Reference data was published",
};

/** Events to other systems. */
export const deliveries = {
  title: "Events to other systems",
  lead: "The systems that your events are sent to. Programs can subscribe too, through the API.",
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
  after: "From which place of the feed",
  afterHint:
    "A cursor of the feed of changes. Everything after it is sent again. Leave it empty for what was given up.",
  subscribe: "Send events to a system",
  subscribeLead:
    "The system gets a test event first. Other events follow when it has accepted that. An event holds ids and outcomes, and no names.",
  urlHint: "It begins with https, for example https://hr.example.nhs.uk/peerway",
  which: "Which events?",
  whichHint: "Choose none, and write none below, to send all events that you may read.",
  typeNames,
  otherTypes: "Other types of events",
  otherTypesHint: "For example peerway.judgement.recorded.v1. Write one on each line.",
  daysBefore: "How many days before readiness lapses",
  daysBeforeHint: "From 1 to 365. It is 90 days if you leave this empty.",
  daysWrong: "How many days before readiness lapses: write a whole number of days, such as 60.",
  limitRoutes: "Only some ways",
  onlyRoutes: "Send events about readiness along these ways only",
  onlyRoutesHint: "Choose none for all ways.",
  subscribedTitle: "Events will be sent",
  testFirst: "The test event is on its way. Nothing else is sent before the system has accepted it.",
  secretIs: "The secret",
  secretKeep: {
    title: "Copy the secret now",
    text: "It is shown here alone. Give it to the system that gets the events and to nobody else. With it, the system knows that events come from here.",
  },
  toSubscription: "See this system, and what became of its events",
  rotate: "Make a new secret",
  rotateLead:
    "Do this when somebody who knew the secret leaves. For 24 hours events are signed with both, so that the system can change over.",
  rotatedTitle: "A new secret was made",
  bothSign: "For 24 hours events are signed with the old secret too.",
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
