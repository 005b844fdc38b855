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
          AND d.state = 'WAITING' AND d.due_at <= clock_instant() AND (NOT $3 OR d.number IS NULL)
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
