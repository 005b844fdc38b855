import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import {
  deleteUndeliveredAfter,
  giveUpDeliveries,
  insertTestDelivery,
  retryFailedDeliveries,
} from "../../repositories/events/delivery-writing";
import {
  announceSubscription,
  setPlace,
  setState,
  turnSecret,
} from "../../repositories/events/subscriptions";
import { type FeedPlace, isInFeed } from "../../repositories/workforce/changes";
import { refuse, type UseCaseContext } from "../shared/context";
import { messages } from "./messages";
import { requireOpenSubscription } from "./shared/open-subscription";
import { requireWebhooks } from "./shared/webhooks";

interface NamedSubscription {
  /** Global id. */
  readonly subscription: string;
}

/** Gives a subscription a new secret; the one before signs as well for a day. @returns its id. */
export async function rotateSecret(
  context: UseCaseContext,
  db: Database,
  input: NamedSubscription,
): Promise<string> {
  capacityFor(context.actor, "subscribe", null);
  requireWebhooks(context);
  const { organisationId, id } = await requireOpenSubscription(context, db, input.subscription);
  await turnSecret(db, organisationId, id);
  return id;
}

export interface RedeliverEvents extends NamedSubscription {
  /** Everything after this place of the feed is sent again; null: only what was given up. */
  readonly after: FeedPlace | "UNREADABLE" | null;
}

/** Has events sent again, and wakes a subscription that is asleep. @returns its id. */
export async function redeliverEvents(
  context: UseCaseContext,
  db: Database,
  input: RedeliverEvents,
): Promise<string> {
  capacityFor(context.actor, "subscribe", null);
  requireWebhooks(context);
  const { organisationId, id, state } = await requireOpenSubscription(context, db, input.subscription);
  const { after } = input;
  if (after === "UNREADABLE") return refuse("UNREADABLE", ["after"], messages.notAPlace);
  if (after !== null) {
    const isKnown = after.batchId === "" || (await isInFeed(db, organisationId, after));
    if (!isKnown) refuse("NOT_FOUND", ["after"], messages.placeLost);
    await deleteUndeliveredAfter(db, organisationId, id, after);
    await setPlace(db, organisationId, id, after);
  } else await retryFailedDeliveries(db, organisationId, id);
  if (state === "ACTIVE") await setState(db, organisationId, id, "ACTIVE", null);
  else {
    await setState(db, organisationId, id, "TESTING", null);
    await insertTestDelivery(db, organisationId, id);
  }
  await announceSubscription(db, organisationId);
  return id;
}

/** Ends a subscription for good: nothing more is sent, and what waits is given up. @returns its id. */
export async function endSubscription(
  context: UseCaseContext,
  db: Database,
  input: NamedSubscription,
): Promise<string> {
  capacityFor(context.actor, "subscribe", null);
  const { organisationId, id } = await requireOpenSubscription(context, db, input.subscription);
  await setState(db, organisationId, id, "ENDED", "ASKED");
  await giveUpDeliveries(db, organisationId, id);
  return id;
}
