/** Every sentence with which a use case about webhooks refuses an input: what is wrong, and what would be right. */
export const messages = {
  webhooksOff:
    "This service sends no webhooks, because its operator has not configured a key for their secrets (WEBHOOK_KEY_FILE). The query changes has the same events.",
  notAnAddress: (allowsLocal: boolean) =>
    `This is not an address that events can be sent to. Give an https address${allowsLocal ? ", or an http one" : ""}, such as https://hr.example.nhs.uk/peerway, without a user name, a password and a #.`,
  typesEmpty: "types is empty. Name at least one type, or leave it out for all.",
  routesEmpty: "routes is empty. Name at least one route, or leave it out for all.",
  tooMany: (most: number) =>
    `Your organisation has ${most} subscriptions, which is the most possible. End one first (endSubscription).`,
  notFound: "Subscription not found in your organisation.",
  ended: "This subscription has ended. Make a new one (subscribeToEvents).",
  notAPlace:
    "The cursor does not belong to your organisation's feed. Give a cursor that the query changes has returned, or leave it out to send again what was given up.",
  placeLost: "The feed does not have this place. Give a cursor that the query changes has returned.",
  lapsingOutsideRange: (days: number, most: number) =>
    `lapsingWithinDays is ${days}. Give a number of days from 1 to ${most}.`,
  lapsingNotAsked:
    "lapsingWithinDays is for events of type peerway.readiness.lapsing.v1, and types leaves them out. Add this type to types, or leave lapsingWithinDays out.",
  daysOutsideRange: (days: number, most: number) =>
    `workerFirstDays is ${days}. Give a number of days from 0 to ${most}.`,
};
