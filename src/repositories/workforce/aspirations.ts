import type { Database } from "../../database/pool";

interface Aspiration {
  readonly organisationId: string;
  readonly workerId: string;
  readonly routeId: string;
}

/** Records that a worker aspires to a route; a repetition has no effect. */
export async function insertAspiration(
  db: Database,
  { organisationId, workerId, routeId }: Aspiration,
): Promise<void> {
  await db.query(
    {
      name: "insert-aspiration",
      text: `
        INSERT INTO aspiration (organisation_id, worker_id, route_id)
        VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING`,
    },
    [organisationId, workerId, routeId],
  );
}

/** @returns whether the worker aspired to it. */
export async function deleteAspiration(
  db: Database,
  { organisationId, workerId, routeId }: Aspiration,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "delete-aspiration",
      text: `
        DELETE FROM aspiration
        WHERE organisation_id = $1 AND worker_id = $2 AND route_id = $3
        RETURNING route_id`,
    },
    [organisationId, workerId, routeId],
  );
  return rows.length === 1;
}

export interface AspirationRow {
  readonly workerId: string;
  readonly routeId: string;
  readonly saidAt: Date;
}

/** The aspirations of workers, in the order in which they were recorded. */
export async function findAspirations(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<AspirationRow[]> {
  return db.query(
    {
      name: "aspirations",
      text: `
        SELECT worker_id AS "workerId", route_id AS "routeId", since AS "saidAt"
        FROM aspiration
        WHERE organisation_id = $1 AND worker_id = ANY($2)
        ORDER BY since, route_id`,
    },
    [organisationId, workerIds],
  );
}
