import type { Database } from "../../database/pool";

interface OfWorker {
  readonly organisationId: string;
  readonly workerId: string;
}

/** One kind of row that depends on a worker's record: a word for it, and how many there are. */
export interface Dependence {
  readonly what: string;
  readonly count: number;
}

/**
 * What an organisation has about a worker in addition to facts, by table, with a word for one of its rows.
 */
const DEPENDING = {
  account_detachment: "detached account",
  account_readmission: "readmitted account",
  aspiration: "aspiration",
  copy_consent: "consent to copy",
  erasure_request: "request for erasure",
  issued_badge: "badge",
  partner_grant_worker: "grant to a partner",
} as const;

/**
 * Everything that depends on a worker's record: facts by kind, including retracted ones, and rows that others
 * rely on.
 */
export async function dependingOn(
  db: Database,
  { organisationId, workerId }: OfWorker,
): Promise<Dependence[]> {
  return db.query(
    {
      name: "depending-on-worker",
      text: `SELECT what, count FROM (
          SELECT lower(replace(kind, '_', ' ')) AS what, count(*)::int AS count
          FROM fact
          WHERE organisation_id = $1 AND worker_id = $2
          GROUP BY kind
          ${Object.entries(DEPENDING)
            .map(
              ([table, what]) =>
                `UNION ALL
                  SELECT '${what}', count(*)::int
                  FROM ${table}
                  WHERE organisation_id = $1 AND worker_id = $2`,
            )
            .join("\n")}
        ) AS depending WHERE count > 0 ORDER BY what`,
    },
    [organisationId, workerId],
  );
}

/** Records that a worker's record has been removed. */
export async function insertRemoval(
  db: Database,
  { organisationId, workerId }: OfWorker,
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<void> {
  await db.query(
    {
      name: "insert-worker-removal",
      text: `
        INSERT INTO worker_removal (organisation_id, worker_id, reason, removed_by) VALUES ($1, $2, $3, $4)`,
    },
    [organisationId, workerId, reason, by],
  );
}

/** Removes a worker's record, with everything that was computed from it. */
export async function deleteWorker(db: Database, { organisationId, workerId }: OfWorker): Promise<void> {
  await db.query(
    { name: "delete-worker", text: "DELETE FROM worker WHERE organisation_id = $1 AND id = $2" },
    [organisationId, workerId],
  );
}
