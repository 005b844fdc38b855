import { eventsPermitted } from "../../../access/changes";
import { isScope } from "../../../access/scopes";
import type { EventDeliveryFailure } from "../../../entities/events/subscription";
import type { EventKind } from "../../../entities/workforce/change";
import type { SubscriptionRow } from "../../../repositories/events/subscriptions";

/** Why an event of a kind is not sent to a subscription; null: it is. */
export type Withholding = (kind: EventKind) => EventDeliveryFailure | null;

/**
 * How long a program's events are sent without a token of it, in milliseconds. Peerway cannot ask the identity
 * provider whether it has ended a client, but an ended one gets no more tokens.
 */
const LONGEST_UNSEEN = 30 * 24 * 60 * 60 * 1_000;

/**
 * What the subscriber may read now, which may be less than when they subscribed. A person's subscription is the
 * organisation's own, and is judged as HR's.
 */
export function withholdingOf(
  { organisationId, client, scopes, programSeenAt }: SubscriptionRow,
  now: Date,
): Withholding {
  // Without a note of its scopes, a program has used no token since it subscribed: its kinds are as they were.
  if (client !== null && scopes === null) return () => null;
  const permitted = eventsPermitted(
    client === null ? null : { id: client, scopes: (scopes ?? []).filter(isScope) },
    organisationId,
  );
  const isUnseen = programSeenAt !== null && now.getTime() - programSeenAt.getTime() > LONGEST_UNSEEN;
  return (kind) => {
    if (!permitted.has(kind)) return "NOT_PERMITTED";
    return isUnseen ? "PROGRAM_NOT_SEEN" : null;
  };
}
