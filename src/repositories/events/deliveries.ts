import type { Database } from "../../database/pool";
import type { EventDeliveryFailure, EventDeliveryState } from "../../entities/events/subscription";
import type { ChangeRow } from "../workforce/changes";

/** A delivery with the change that it is about; a test event is about none. */
export interface DeliveryRow {
  readonly id: string;
  readonly state: EventDeliveryState;
  readonly attempts: number;
  readonly status: number | null;
  readonly failure: EventDeliveryFailure | null;
  readonly createdAt: Date;
  readonly attemptedAt: Date | null;
  readonly dueAt: Date;
  readonly lane: string;
  readonly change: ChangeRow | null;
}

type StoredDelivery = Omit<DeliveryRow, "change"> &
  Omit<ChangeRow, "kind"> & { readonly kind: ChangeRow["kind"] | null };

const COLUMNS = `
  d.id, d.state, d.attempts, d.status, d.failure, d.created_at AS "createdAt", d.attempted_at AS "attemptedAt",
  d.due_at AS "dueAt", d.lane, d.number, d.ordinal, d.batch_id AS "batchId",
  d.organisation_id AS "organisationId", b.at AS "committedAt", c.kind, c.worker_id AS "workerId",
  c.fact_id AS "factId", c.fact_kind AS "factKind", c.post_id AS "postId", c.route_id AS "routeId", c.was,
  c.became`;

const JOINED = `
  FROM webhook_delivery d
  LEFT JOIN change c
    ON c.organisation_id = d.organisation_id AND c.batch_id = d.batch_id AND c.ordinal = d.ordinal
  LEFT JOIN change_batch b ON b.organisation_id = d.organisation_id AND b.id = d.batch_id
  WHERE d.organisation_id = $1 AND d.subscription_id = $2`;

function deliveryOf(row: StoredDelivery): DeliveryRow {
  const { id, state, attempts, status, failure, createdAt, attemptedAt, dueAt, lane, kind, ...change } = row;
  const own = { id, state, attempts, status, failure, createdAt, attemptedAt, dueAt, lane };
  return { ...own, change: kind === null ? null : { ...change, kind } };
}

/**
 * The deliveries that can be sent now, in the order of the feed: of each lane the first that waits.
 * @param isTesting only test events.
 */
export async function dueDeliveries(
  db: Database,
  organisationId: string,
  subscriptionId: string,
  { isTesting, most }: { readonly isTesting: boolean; readonly most: number },
): Promise<DeliveryRow[]> {
  const rows = await db.query<StoredDelivery>(
    {
      name: "due-deliveries",
      text: `
        SELECT ${COLUMNS} ${JOINED}
          AND d.state = 'WAITING' AND d.due_at <= clock_timestamp() AND (NOT $3 OR d.number IS NULL)
          AND NOT EXISTS (
            SELECT FROM webhook_delivery e
            WHERE e.organisation_id = $1 AND e.subscription_id = $2 AND e.state = 'WAITING'
              AND e.lane = d.lane AND (e.number, e.ordinal) < (d.number, d.ordinal)
          )
        ORDER BY d.number NULLS FIRST, d.ordinal
        LIMIT $4`,
    },
    [organisationId, subscriptionId, isTesting, most],
  );
  return rows.map(deliveryOf);
}

/** The lanes in which something waits, with how much. */
export async function waitingLanes(
  db: Database,
  organisationId: string,
  subscriptionId: string,
): Promise<{ readonly lane: string; readonly count: number }[]> {
  return db.query(
    {
      name: "waiting-lanes",
      text: `
        SELECT lane, count(*)::int AS count
        FROM webhook_delivery
        WHERE organisation_id = $1 AND subscription_id = $2 AND state = 'WAITING'
        GROUP BY lane`,
    },
    [organisationId, subscriptionId],
  );
}

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

const DUE = `clock_timestamp() + make_interval(secs => o."dueIn" / 1000)`;
const ATTEMPTED = "CASE WHEN o.attempts > 0 THEN clock_timestamp() END";

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

/** Has everything that was given up sent again, now and with all attempts. */
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
        SET state = 'WAITING', attempts = 0, due_at = clock_timestamp()
        WHERE organisation_id = $1 AND subscription_id = $2 AND state = 'FAILED'`,
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
            AND created_at < clock_timestamp() - make_interval(days => $3)
            AND coalesce(attempted_at, created_at) < clock_timestamp() - make_interval(days => $3)
          ORDER BY created_at, id
          LIMIT 1000
        )`,
    },
    [organisationId, subscriptionId, days],
  );
}

/** A page of deliveries, the latest first; one more than asked for so that it shows whether others follow. */
export async function pageOfDeliveries(
  db: Database,
  organisationId: string,
  subscriptionId: string,
  state: EventDeliveryState | null,
  page: {
    readonly size: number;
    readonly backwards: boolean;
    readonly place: readonly [createdAt: string, id: string] | null;
  },
): Promise<DeliveryRow[]> {
  const [order, beyond] = page.backwards ? ["ASC", ">"] : ["DESC", "<"];
  const rows = await db.query<StoredDelivery>(
    {
      name: `page-of-deliveries-${order}`,
      byValues: true,
      text: `
        SELECT ${COLUMNS} ${JOINED}
          AND ($3::text IS NULL OR d.state = $3)
          AND ($4::timestamptz IS NULL OR (d.created_at, d.id) ${beyond} ($4, $5::uuid))
        ORDER BY d.created_at ${order}, d.id ${order} LIMIT $6`,
    },
    [organisationId, subscriptionId, state, page.place?.[0] ?? null, page.place?.[1] ?? null, page.size + 1],
  );
  return rows.map(deliveryOf);
}

export async function countDeliveries(
  db: Database,
  organisationId: string,
  subscriptionId: string,
  state: EventDeliveryState | null,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-deliveries",
      byValues: true,
      text: `
        SELECT count(*)::int AS count
        FROM webhook_delivery
        WHERE organisation_id = $1 AND subscription_id = $2 AND ($3::text IS NULL OR state = $3)`,
    },
    [organisationId, subscriptionId, state],
  );
  return row?.count ?? 0;
}
