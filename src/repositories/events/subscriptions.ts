import type { Database } from "../../database/pool";
import type { EventSubscriptionReason, EventSubscriptionState } from "../../entities/events/subscription";
import type { EventKind } from "../../entities/workforce/change";
import type { FeedPlace } from "../workforce/changes";

export interface SubscriptionRow {
  readonly organisationId: string;
  readonly id: string;
  /** It is the organisation's own, and on nobody's record. */
  readonly workerId: null;
  readonly url: string;
  /** Null: all. */
  readonly types: readonly string[] | null;
  readonly routes: readonly string[] | null;
  readonly kinds: readonly EventKind[];
  /** How many days before readiness lapses its event is made; null: there are none. */
  readonly lapsingWithinDays: number | null;
  readonly state: EventSubscriptionState;
  readonly reason: EventSubscriptionReason | null;
  readonly resumesAt: Date | null;
  readonly subscribedAt: Date;
  readonly subscribedBy: string | null;
  /** The client id of the program that subscribed; null for a person. */
  readonly client: string | null;
  /** The scopes of its latest token; null: none was noted. */
  readonly scopes: readonly string[] | null;
  /** When it last used a token, to the hour; null for a person. */
  readonly programSeenAt: Date | null;
  readonly secretTurn: number;
  readonly secretChangedAt: Date;
}

const SUBSCRIPTION = `
  SELECT s.organisation_id AS "organisationId", s.id, NULL AS "workerId", s.url, s.types, s.routes, s.kinds,
    s.lapsing_within_days AS "lapsingWithinDays",
    p.state, p.reason, CASE WHEN p.paused_until > clock_instant() THEN p.paused_until END AS "resumesAt", s.subscribed_at AS "subscribedAt",
    (SELECT m.name FROM member m
      WHERE m.organisation_id = $1 AND m.person_id = s.subscribed_by) AS "subscribedBy",
    s.client, p.scopes, CASE WHEN s.client IS NOT NULL THEN p.seen_at END AS "programSeenAt",
    s.secret_turn AS "secretTurn", s.secret_changed_at AS "secretChangedAt"
  FROM webhook_subscription s
  JOIN webhook_progress p ON p.organisation_id = $1 AND p.subscription_id = s.id
  WHERE s.organisation_id = $1`;

export async function findSubscriptions(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<SubscriptionRow[]> {
  return db.query({ name: "find-subscriptions", text: `${SUBSCRIPTION} AND s.id = ANY($2)` }, [
    organisationId,
    ids,
  ]);
}

/** All subscriptions of an organisation, the latest first. */
export async function subscriptionsOf(db: Database, organisationId: string): Promise<SubscriptionRow[]> {
  return db.query({ name: "subscriptions-of", text: `${SUBSCRIPTION} ORDER BY s.subscribed_at DESC, s.id` }, [
    organisationId,
  ]);
}

/** How many subscriptions of an organisation have not ended. */
export async function countOpenSubscriptions(db: Database, organisationId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-open-subscriptions",
      text: `
        SELECT count(*)::int AS count
        FROM webhook_progress
        WHERE organisation_id = $1 AND state <> 'ENDED'`,
    },
    [organisationId],
  );
  return row?.count ?? 0;
}

export interface NewSubscription
  extends Pick<
    SubscriptionRow,
    "organisationId" | "id" | "url" | "types" | "routes" | "kinds" | "lapsingWithinDays" | "client"
  > {
  readonly subscribedBy: string;
}

export async function insertSubscription(db: Database, subscription: NewSubscription): Promise<void> {
  const { organisationId, id, url, types, routes, kinds, lapsingWithinDays, client, subscribedBy } =
    subscription;
  await db.query(
    {
      name: "insert-subscription",
      text: `
        INSERT INTO webhook_subscription (organisation_id, id, url, types, routes, kinds, client, subscribed_by,
          lapsing_within_days)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    },
    [organisationId, id, url, types, routes, kinds, client, subscribedBy, lapsingWithinDays],
  );
}

/** Begins a subscription at a place of the feed: what comes after it is sent. @param scopes of the program. */
export async function insertProgress(
  db: Database,
  organisationId: string,
  id: string,
  place: FeedPlace,
  scopes: readonly string[] | null,
): Promise<void> {
  await db.query(
    {
      name: "insert-webhook-progress",
      text: `
        INSERT INTO webhook_progress (organisation_id, subscription_id, number, ordinal, batch_id, scopes)
        VALUES ($1, $2, $3, $4, nullif($5, '')::uuid, $6)`,
    },
    [organisationId, id, place.number, place.ordinal, place.batchId, scopes],
  );
}

/** Notes for the subscriptions of a program that it used a token, and its scopes. Nothing is written if both are known. */
export async function noteProgram(
  db: Database,
  organisationId: string,
  { id, scopes }: { readonly id: string; readonly scopes: readonly string[] },
): Promise<void> {
  await db.query(
    {
      name: "note-program",
      text: `
        UPDATE webhook_progress p
        SET scopes = $3, seen_at = clock_instant()
        FROM webhook_subscription s
        WHERE s.organisation_id = $1 AND s.client = $2 AND p.organisation_id = $1
          AND p.subscription_id = s.id AND p.state <> 'ENDED'
          AND (p.scopes IS DISTINCT FROM $3 OR p.seen_at < clock_instant() - interval '1 hour')`,
    },
    [organisationId, id, [...new Set(scopes)].sort()],
  );
}

/** Gives a subscription its next secret. */
export async function turnSecret(db: Database, organisationId: string, id: string): Promise<void> {
  await db.query(
    {
      name: "turn-webhook-secret",
      text: `
        UPDATE webhook_subscription
        SET secret_turn = secret_turn + 1, secret_changed_at = clock_instant()
        WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, id],
  );
}

/** Locks a subscription's progress until the transaction ends. @returns its state. */
export async function lockProgress(
  db: Database,
  organisationId: string,
  id: string,
): Promise<EventSubscriptionState | null> {
  const [row] = await db.query<{ state: EventSubscriptionState }>(
    {
      name: "lock-webhook-progress",
      text: `
        SELECT state
        FROM webhook_progress
        WHERE organisation_id = $1 AND subscription_id = $2 FOR UPDATE`,
    },
    [organisationId, id],
  );
  return row?.state ?? null;
}

/** Changes the state; a process that works on it finds that it has lost it. */
export async function setState(
  db: Database,
  organisationId: string,
  id: string,
  state: EventSubscriptionState,
  reason: EventSubscriptionReason | null,
): Promise<void> {
  await db.query(
    {
      name: "set-subscription-state",
      text: `
        UPDATE webhook_progress
        SET state = $3, reason = $4, failures = 0, paused_until = NULL, taken_by = NULL, taken_until = NULL,
          noted_on = NULL
        WHERE organisation_id = $1 AND subscription_id = $2`,
    },
    [organisationId, id, state, reason],
  );
}

/** Moves a subscription to another place of the feed. */
export async function setPlace(
  db: Database,
  organisationId: string,
  id: string,
  { number, ordinal, batchId }: FeedPlace,
): Promise<void> {
  await db.query(
    {
      name: "set-subscription-place",
      text: `
        UPDATE webhook_progress
        SET number = $3, ordinal = $4, batch_id = nullif($5, '')::uuid
        WHERE organisation_id = $1 AND subscription_id = $2`,
    },
    [organisationId, id, number, ordinal, batchId],
  );
}

/** Has every process that delivers events look at an organisation, once the transaction is committed. */
export async function announceSubscription(db: Database, organisationId: string): Promise<void> {
  await db.query({ name: "announce-subscription", text: "SELECT pg_notify('peerway_events', $1)" }, [
    organisationId,
  ]);
}
