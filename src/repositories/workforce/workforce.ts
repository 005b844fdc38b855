import type { Database } from "../../database/pool";

export interface WorkerRow {
  readonly organisationId: string;
  readonly id: string;
  readonly personId: string;
  readonly number: string;
  readonly name: string;
  readonly team: string | null;
  readonly intention: "STAYING" | "EXPLORING" | null;
  readonly version: number;
  /** When their name was removed; null: never. */
  readonly erasedAt: Date | null;
}

/** SQL: the columns that are read from row `w` of worker. */
export const WORKER = (w: string): string =>
  `${w}.organisation_id AS "organisationId", ${w}.id, ${w}.person_id AS "personId", ${w}.number, ${w}.name, ${w}.team, ${w}.intention, ${w}.version, ${w}.erased_at AS "erasedAt"`;

export async function findWorkers(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<WorkerRow[]> {
  return db.query(
    {
      name: "find-workers",
      text: `SELECT ${WORKER("worker")} FROM worker WHERE organisation_id = $1 AND id = ANY($2)`,
    },
    [organisationId, ids],
  );
}

/** The first workers of an organisation by name and id. */
export async function firstWorkers(
  db: Database,
  organisationId: string,
  most: number,
): Promise<(WorkerRow & { readonly sortName: string })[]> {
  return db.query(
    {
      name: "first-workers",
      byValues: true,
      text: `
        SELECT ${WORKER("worker")}, sort_name AS "sortName"
        FROM worker
        WHERE organisation_id = $1
        ORDER BY sort_name, id
        LIMIT $2`,
    },
    [organisationId, most],
  );
}

export async function findWorkerByNumber(
  db: Database,
  organisationId: string,
  number: string,
): Promise<WorkerRow | null> {
  const [row] = await db.query<WorkerRow>(
    {
      name: "find-worker-by-number",
      text: `SELECT ${WORKER("worker")} FROM worker WHERE organisation_id = $1 AND number = $2`,
    },
    [organisationId, number],
  );
  return row ?? null;
}

/**
 * Workers with a recorded post at one of those role bands that had begun by that day, ended or not; by name.
 */
export async function findHolders(
  db: Database,
  organisationId: string,
  roleBandIds: readonly string[],
  startedBy: string,
): Promise<WorkerRow[]> {
  return db.query(
    {
      name: "find-holders",
      byValues: true,
      text: `SELECT ${WORKER("w")} FROM worker w WHERE organisation_id = $1 AND EXISTS (
          SELECT FROM post p
          WHERE p.organisation_id = $1 AND p.worker_id = w.id AND p.role_band_id = ANY($2)
            AND p.started_on <= $3::date)
        ORDER BY sort_name, id`,
    },
    [organisationId, roleBandIds, startedBy],
  );
}

export async function insertPerson(db: Database, id: string): Promise<void> {
  await db.query(
    { name: "insert-person", text: "INSERT INTO person (id) VALUES ($1) ON CONFLICT DO NOTHING" },
    [id],
  );
}

export async function insertWorker(
  db: Database,
  worker: Omit<WorkerRow, "version" | "erasedAt">,
): Promise<void> {
  await db.query(
    {
      name: "insert-worker",
      text: `
        INSERT INTO worker (organisation_id, id, person_id, number, name, team, intention)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    },
    [
      worker.organisationId,
      worker.id,
      worker.personId,
      worker.number,
      worker.name,
      worker.team,
      worker.intention,
    ],
  );
}

/** Changes a worker's particulars if they still have that version. @returns whether it did. */
export async function updateWorker(
  db: Database,
  worker: Omit<WorkerRow, "personId" | "number" | "erasedAt">,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "update-worker",
      text: `
        UPDATE worker
        SET name = $4, team = $5, intention = $6, version = version + 1
        WHERE organisation_id = $1 AND id = $2 AND version = $3
        RETURNING id`,
    },
    [worker.organisationId, worker.id, worker.version, worker.name, worker.team, worker.intention],
  );
  return rows.length === 1;
}
