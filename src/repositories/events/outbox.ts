import type { Database } from "../../database/pool";

/** What waits to be sent for an organisation. */
export interface Outbox {
  /** Deliveries that wait, and transactions of the feed that subscriptions have not come to yet. */
  readonly waiting: number;
  /** For how long the oldest of them could have been sent, in seconds; 0 if nothing is due. */
  readonly oldestDue: number;
}

export async function readOutbox(db: Database, organisationId: string): Promise<Outbox> {
  const [row] = await db.query<Outbox>(
    {
      name: "read-outbox",
      text: `
        SELECT coalesce(sum(waiting), 0)::float8 AS waiting,
          greatest(0, extract(epoch FROM clock_instant() - min(due)))::float8 AS "oldestDue"
        FROM webhook_progress p
        CROSS JOIN LATERAL (
          SELECT count(*) AS waiting, min(d.due_at) AS due
          FROM webhook_delivery d
          WHERE d.organisation_id = $1 AND d.subscription_id = p.subscription_id
            AND d.state = 'WAITING'
          UNION ALL
          SELECT greatest(0, max(b.number) - p.number), min(b.at)
          FROM change_batch b
          WHERE b.organisation_id = $1 AND b.number > p.number
        ) o
        WHERE p.organisation_id = $1 AND p.state IN ('TESTING', 'ACTIVE')`,
    },
    [organisationId],
  );
  return { waiting: row?.waiting ?? 0, oldestDue: row?.oldestDue ?? 0 };
}
