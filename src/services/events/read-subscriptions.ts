import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import type { EventDeliveryState } from "../../entities/events/subscription";
import { countDeliveries, type DeliveryRow, pageOfDeliveries } from "../../repositories/events/deliveries";
import { currentEventPolicy, type EventPolicyRow } from "../../repositories/events/event-policy";
import { type SubscriptionRow, subscriptionsOf } from "../../repositories/events/subscriptions";
import type { UseCaseContext } from "../shared/context";
import { eventOf } from "./shared/event-of-change";
import { secretOf, writeSecret } from "./shared/secrets";

/** The subscriptions of the actor's organisation, the latest first. */
export const readSubscriptions = (db: Database, { organisationId }: Actor): Promise<SubscriptionRow[]> =>
  subscriptionsOf(db, organisationId);

/** The policy in force; null before the first statement. */
export const readEventPolicy = (db: Database, { organisationId }: Actor): Promise<EventPolicyRow | null> =>
  currentEventPolicy(db, organisationId);

/** The secret of a subscription, as its receiver needs it; null if the service sends no webhooks. */
export const currentSecret = (
  { webhooks }: UseCaseContext,
  { id, secretTurn }: Pick<SubscriptionRow, "id" | "secretTurn">,
): string | null => (webhooks ? writeSecret(secretOf(webhooks.key, id, secretTurn)) : null);

/** A delivery as its page shows it. */
export interface ShownDelivery
  extends Pick<DeliveryRow, "state" | "attempts" | "status" | "failure" | "attemptedAt"> {
  readonly eventId: string;
  readonly type: string;
  readonly workerId: string | null;
  readonly dueAt: Date | null;
  /** Where it is in the list. */
  readonly place: readonly [createdAt: string, id: string];
}

type Subscription = Pick<SubscriptionRow, "organisationId" | "id">;

/** A page of a subscription's deliveries, the latest first, and one more if others follow. */
export async function readDeliveries(
  db: Database,
  { organisationId, id }: Subscription,
  state: EventDeliveryState | null,
  page: Parameters<typeof pageOfDeliveries>[4],
): Promise<ShownDelivery[]> {
  return (await pageOfDeliveries(db, organisationId, id, state, page)).map(shownOf);
}

function shownOf(row: DeliveryRow): ShownDelivery {
  const { state, attempts, status, failure, attemptedAt } = row;
  const { id, type, workerId } = eventOf(row);
  return {
    state,
    attempts,
    status,
    failure,
    attemptedAt,
    eventId: id,
    type,
    workerId,
    dueAt: state === "WAITING" ? row.dueAt : null,
    place: [row.createdAt.toISOString(), row.id],
  };
}

export const countSubscriptionDeliveries = (
  db: Database,
  { organisationId, id }: Subscription,
  state: EventDeliveryState | null,
): Promise<number> => countDeliveries(db, organisationId, id, state);
