import type { Database } from "../../database/pool";
import type { EventSubscriptionState } from "../../entities/events/subscription";
import type { FeedPlace } from "../workforce/changes";

/** A subscription that a process has taken, with how far it is. */
export interface TakenSubscription {
  readonly id: string;
  readonly state: EventSubscriptionState;
  readonly place: FeedPlace;
  readonly failures: number;
}

/**
 * How long a subscription is left to the process that has taken it, in seconds: longer than a process works on
 * it without storing anything. Another takes over from one that died after that.
 */
const LEASE = 45;

const IS_FREE = "(p.taken_until IS NULL OR p.taken_until <= clock_instant())";
const HAS_DUE = `EXISTS (
  SELECT FROM webhook_delivery d
  WHERE d.organisation_id = $1 AND d.subscription_id = p.subscription_id
    AND d.state = 'WAITING' AND d.due_at <= clock_instant() AND (p.state = 'ACTIVE' OR d.number IS NULL)
    AND NOT EXISTS (
      SELECT FROM webhook_delivery e
      WHERE e.organisation_id = $1 AND e.subscription_id = d.subscription_id
        AND e.state = 'WAITING' AND e.lane = d.lane AND (e.number, e.ordinal) < (d.number, d.ordinal)
    ))`;
const HAS_NEW = `p.state = 'ACTIVE' AND EXISTS (
  SELECT FROM change_batch b
  WHERE b.organisation_id = $1 AND b.number >= p.number
    AND (b.number > p.number OR b.changes > p.ordinal)
) AND (
  SELECT count(*) FROM webhook_delivery d
  WHERE d.organisation_id = $1 AND d.subscription_id = p.subscription_id AND d.state = 'WAITING'
) < $3`;

/**
 * Takes a subscription that has something to send and that no other process works on, the one that was worked
 * on longest ago. @param mostWaiting nothing is read from the feed while so many deliveries wait.
 * @returns null if there is none.
 */
export async function takeSubscription(
  db: Database,
  organisationId: string,
  by: string,
  mostWaiting: number,
): Promise<TakenSubscription | null> {
  const [row] = await db.query<Omit<TakenSubscription, "place"> & FeedPlace>(
    {
      name: "take-subscription",
      text: `
        UPDATE webhook_progress
        SET taken_by = $2, taken_until = clock_instant() + interval '${LEASE} seconds',
          worked_at = clock_instant()
        WHERE organisation_id = $1 AND subscription_id = (
          SELECT p.subscription_id
          FROM webhook_progress p
          WHERE p.organisation_id = $1 AND p.state IN ('TESTING', 'ACTIVE') AND ${IS_FREE}
            AND (p.paused_until IS NULL OR p.paused_until <= clock_instant())
            AND (${HAS_DUE} OR ${HAS_NEW})
          ORDER BY p.worked_at NULLS FIRST, p.subscription_id
          LIMIT 1 FOR UPDATE SKIP LOCKED
        )
        RETURNING subscription_id AS id, state, failures, number, ordinal, coalesce(batch_id::text, '') AS "batchId"`,
    },
    [organisationId, by, mostWaiting],
  );
  if (!row) return null;
  const { number, ordinal, batchId, ...taken } = row;
  return { ...taken, place: { number, ordinal, batchId } };
}

/** Locks a subscription until the transaction ends. @returns whether it is still left to that process. */
export async function holdSubscription(
  db: Database,
  organisationId: string,
  id: string,
  by: string,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "hold-subscription",
      text: `
        SELECT FROM webhook_progress
        WHERE organisation_id = $1 AND subscription_id = $2 AND taken_by = $3 FOR UPDATE`,
    },
    [organisationId, id, by],
  );
  return rows.length === 1;
}

/** Lets others take a subscription, and stores how far it is. @param pause milliseconds from now; 0: none. */
export async function releaseSubscription(
  db: Database,
  organisationId: string,
  id: string,
  {
    place,
    failures,
    pause,
    isAccepted,
  }: {
    readonly place: FeedPlace;
    readonly failures: number;
    readonly pause: number;
    /** Whether its test event was accepted. */
    readonly isAccepted: boolean;
  },
): Promise<void> {
  await db.query(
    {
      name: "release-subscription",
      text: `
        UPDATE webhook_progress
        SET taken_by = NULL, taken_until = NULL, number = $3, ordinal = $4, batch_id = nullif($5, '')::uuid,
          failures = $6, state = CASE WHEN $8 AND state = 'TESTING' THEN 'ACTIVE' ELSE state END,
          paused_until = clock_instant() + make_interval(secs => nullif(greatest($7::float8, 0), 0) / 1000)
        WHERE organisation_id = $1 AND subscription_id = $2`,
    },
    [organisationId, id, place.number, place.ordinal, place.batchId, failures, pause, isAccepted],
  );
}

/**
 * When something can be sent at the earliest that cannot be sent now, in milliseconds from now; null if
 * nothing waits.
 */
export async function nextDeliveryIn(db: Database, organisationId: string): Promise<number | null> {
  const [row] = await db.query<{ due: number | null }>(
    {
      name: "next-delivery",
      text: `
        SELECT ceil(extract(epoch FROM min(t.at) - clock_instant()) * 1000)::float8 AS due
        FROM webhook_progress p
        CROSS JOIN LATERAL (
          SELECT unnest(ARRAY[p.paused_until, p.taken_until]) AS at
          UNION ALL
          SELECT d.due_at
          FROM webhook_delivery d
          WHERE d.organisation_id = $1 AND d.subscription_id = p.subscription_id
            AND d.state = 'WAITING' AND (p.state = 'ACTIVE' OR d.number IS NULL)
        ) t
        WHERE p.organisation_id = $1 AND p.state IN ('TESTING', 'ACTIVE') AND t.at > clock_instant()`,
    },
    [organisationId],
  );
  return row?.due ?? null;
}
