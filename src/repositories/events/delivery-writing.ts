import type { Database } from "../../database/pool";
import type { EventDeliveryFailure, EventDeliveryState } from "../../entities/events/subscription";
import type { ChangeRow } from "../workforce/changes";

/** What became of a delivery, to be stored. */
export interface DeliveryOutcome {
  /** Null for one that is not on record yet. */
  readonly id: string | null;
  readonly change: Pick<ChangeRow, "number" | "ordinal" | "batchId"> | null;
  readonly lane: string;
  readonly state: EventDeliveryState;
  /** How many attempts are added to those on record. */
  readonly attempts: number;
  readonly status: number | null;
  readonly failure: EventDeliveryFailure | null;
  /** Milliseconds from now; negative: it is due already. */
  readonly dueIn: number;
}

const OUTCOMES = `
  SELECT * FROM json_to_recordset($3) AS o (id uuid, number bigint, ordinal integer, "batchId" uuid, lane text,
    state text, attempts integer, status integer, failure text, "dueIn" double precision)`;

const DUE = `clock_instant() + make_interval(secs => o."dueIn" / 1000)`;
const ATTEMPTED = "CASE WHEN o.attempts > 0 THEN clock_instant() END";

const written = (outcomes: readonly DeliveryOutcome[]): string =>
  JSON.stringify(outcomes.map(({ change, ...outcome }) => ({ ...outcome, ...change })));

/** Stores what became of events that were read from the feed; an event that was sent before keeps its row. */
export async function insertDeliveries(
  db: Database,
  organisationId: string,
  subscriptionId: string,
  outcomes: readonly DeliveryOutcome[],
): Promise<void> {
  await db.query(
    {
      name: "insert-deliveries",
      text: `
        INSERT INTO webhook_delivery AS d (organisation_id, subscription_id, number, ordinal, batch_id, lane,
          state, attempts, status, failure, attempted_at, due_at)
        SELECT $1, $2, o.number, o.ordinal, o."batchId", o.lane, o.state, o.attempts, o.status, o.failure,
          ${ATTEMPTED}, ${DUE}
        FROM (${OUTCOMES}) o
        ON CONFLICT (organisation_id, subscription_id, number, ordinal) DO UPDATE
        SET state = excluded.state, attempts = excluded.attempts, status = excluded.status,
          failure = excluded.failure, attempted_at = coalesce(excluded.attempted_at, d.attempted_at),
          due_at = excluded.due_at`,
    },
    [organisationId, subscriptionId, written(outcomes)],
  );
}

/** Stores what became of further attempts. */
export async function updateDeliveries(
  db: Database,
  organisationId: string,
  subscriptionId: string,
  outcomes: readonly DeliveryOutcome[],
): Promise<void> {
  await db.query(
    {
      name: "update-deliveries",
      text: `
        UPDATE webhook_delivery d
        SET state = o.state, attempts = d.attempts + o.attempts, status = o.status, failure = o.failure,
          attempted_at = coalesce(${ATTEMPTED}, d.attempted_at), due_at = ${DUE}
        FROM (${OUTCOMES}) o
        WHERE d.organisation_id = $1 AND d.subscription_id = $2 AND d.id = o.id`,
    },
    [organisationId, subscriptionId, written(outcomes)],
  );
}

/** Has the test event sent. */
export async function insertTestDelivery(
  db: Database,
  organisationId: string,
  subscriptionId: string,
): Promise<void> {
  await db.query(
    {
      name: "insert-test-delivery",
      text: `
        INSERT INTO webhook_delivery (organisation_id, subscription_id, lane, state)
        VALUES ($1, $2, 'test', 'WAITING')`,
    },
    [organisationId, subscriptionId],
  );
}

/** Has everything that was given up or withheld sent again, now and with all attempts. */
export async function retryFailedDeliveries(
  db: Database,
  organisationId: string,
  subscriptionId: string,
): Promise<void> {
  await db.query(
    {
      name: "retry-failed-deliveries",
      text: `
        UPDATE webhook_delivery
        SET state = 'WAITING', attempts = 0, due_at = clock_instant()
        WHERE organisation_id = $1 AND subscription_id = $2 AND state IN ('FAILED', 'WITHHELD')`,
    },
    [organisationId, subscriptionId],
  );
}

/** Deletes what was not delivered after a place of the feed, from which all is read again. */
export async function deleteUndeliveredAfter(
  db: Database,
  organisationId: string,
  subscriptionId: string,
  place: { readonly number: number; readonly ordinal: number },
): Promise<void> {
  await db.query(
    {
      name: "delete-undelivered",
      text: `
        DELETE FROM webhook_delivery
        WHERE organisation_id = $1 AND subscription_id = $2 AND state <> 'DELIVERED'
          AND (number, ordinal) > ($3::bigint, $4::integer)`,
    },
    [organisationId, subscriptionId, place.number, place.ordinal],
  );
}

/** Gives up everything that waits, because nothing more is sent. */
export async function giveUpDeliveries(
  db: Database,
  organisationId: string,
  subscriptionId: string,
): Promise<void> {
  await db.query(
    {
      name: "give-up-deliveries",
      text: `
        UPDATE webhook_delivery
        SET state = 'FAILED'
        WHERE organisation_id = $1 AND subscription_id = $2 AND state = 'WAITING'`,
    },
    [organisationId, subscriptionId],
  );
}

/** Deletes what came to its end long ago, some of it. @param days how long it is kept. */
export async function deleteOldDeliveries(
  db: Database,
  organisationId: string,
  subscriptionId: string,
  days: number,
): Promise<void> {
  await db.query(
    {
      name: "delete-old-deliveries",
      text: `
        DELETE FROM webhook_delivery
        WHERE organisation_id = $1 AND id IN (
          SELECT id
          FROM webhook_delivery
          WHERE organisation_id = $1 AND subscription_id = $2 AND state <> 'WAITING'
            AND created_at < clock_instant() - make_interval(days => $3)
            AND coalesce(attempted_at, created_at) < clock_instant() - make_interval(days => $3)
          ORDER BY created_at, id
          LIMIT 1000
        )`,
    },
    [organisationId, subscriptionId, days],
  );
}
