import type { Database } from "../../database/pool";

/** Whose a file is: what is asked again of them before it is recorded. */
export interface Sender {
  readonly name: string;
  readonly capacities: readonly string[];
  /** The client id of a program. */
  readonly client: string | null;
  readonly scopes: readonly string[] | null;
}

/** A file that is still to be recorded. */
export interface ImportTask extends Sender {
  readonly importId: string;
  readonly content: Buffer;
  readonly mapping: object;
  readonly worker: string | null;
  /** The day of which the file speaks, YYYY-MM-DD. */
  readonly extractedOn: string;
  /** Whether what a person took back is recorded again. */
  readonly again: boolean;
  /** Whether a file of ESR is taken although the one before it is missing. */
  readonly afterGap: boolean;
}

/**
 * How long a task is left to the process that has taken it, in seconds: the process renews this with each
 * transaction. A process that died is replaced after that.
 */
const LEASE = 5;

const FROM_NOW = (seconds: string) => `clock_instant() + make_interval(secs => ${seconds})`;

/** @param heldBy the process to which it is left; null: any process may take it now. */
export async function insertTask(
  db: Database,
  organisationId: string,
  {
    importId,
    content,
    mapping,
    worker,
    extractedOn,
    again,
    afterGap,
    name,
    capacities,
    client,
    scopes,
  }: ImportTask,
  heldBy: string | null,
): Promise<void> {
  await db.query(
    {
      name: "insert-import-task",
      text: `
        INSERT INTO import_task (organisation_id, import_id, content, mapping, worker, extracted_on, again,
          after_gap, name, capacities, client, scopes, taken_by, due_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, ${FROM_NOW("$14")})`,
    },
    [
      organisationId,
      importId,
      content,
      JSON.stringify(mapping),
      worker,
      extractedOn,
      again,
      afterGap,
      name,
      capacities,
      client,
      scopes,
      heldBy,
      heldBy === null ? 0 : LEASE,
    ],
  );
}

/** Has every process that keeps imports look at an organisation's, once the transaction is committed. */
export async function announceTask(db: Database, organisationId: string): Promise<void> {
  await db.query({ name: "announce-import-task", text: "SELECT pg_notify('peerway_imports', $1)" }, [
    organisationId,
  ]);
}

/** How many files of an organisation wait. */
export async function countTasks(db: Database, organisationId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-import-tasks",
      text: "SELECT count(*)::int AS count FROM import_task WHERE organisation_id = $1",
    },
    [organisationId],
  );
  return row?.count ?? 0;
}

/**
 * Takes the task that has been due for longest and that no other process is at. @returns null where there is
 * none.
 */
export async function takeTask(db: Database, organisationId: string, by: string): Promise<ImportTask | null> {
  const [row] = await db.query<ImportTask>(
    {
      name: "take-import-task",
      text: `UPDATE import_task SET taken_by = $2, due_at = ${FROM_NOW(String(LEASE))}
             WHERE organisation_id = $1 AND import_id = (
               SELECT import_id FROM import_task WHERE organisation_id = $1 AND due_at <= clock_instant()
               ORDER BY due_at, import_id LIMIT 1 FOR UPDATE SKIP LOCKED)
             RETURNING import_id AS "importId", content, mapping, worker, extracted_on AS "extractedOn", again,
               after_gap AS "afterGap", name, capacities, client, scopes`,
    },
    [organisationId, by],
  );
  return row ?? null;
}

/**
 * Locks the task of an import until the transaction ends. @returns whether a process may take it now; null if
 * the import has no task.
 */
export async function lockTaskOf(
  db: Database,
  organisationId: string,
  importId: string,
): Promise<{ readonly isDue: boolean } | null> {
  const [row] = await db.query<{ isDue: boolean }>(
    {
      name: "lock-import-task",
      text: `
        SELECT due_at <= clock_instant() AS "isDue"
        FROM import_task
        WHERE organisation_id = $1 AND import_id = $2 FOR UPDATE`,
    },
    [organisationId, importId],
  );
  return row ?? null;
}

/** Leaves the task of an import, which the transaction has locked, to a process. */
export async function takeLockedTask(
  db: Database,
  organisationId: string,
  importId: string,
  by: string,
): Promise<void> {
  await db.query(
    {
      name: "take-import-task-of",
      text: `
        UPDATE import_task
        SET taken_by = $3, due_at = ${FROM_NOW(String(LEASE))}
        WHERE organisation_id = $1 AND import_id = $2`,
    },
    [organisationId, importId, by],
  );
}

/**
 * When the next task that another process is at can be taken, in milliseconds from now; null where there is
 * none.
 */
export async function nextTaskIn(db: Database, organisationId: string): Promise<number | null> {
  // Without tasks there has to be no row: greatest(0, NULL) is 0, with which every process would look again ten times
  // a second for every organisation.
  const [row] = await db.query<{ due: number }>(
    {
      name: "next-import-task",
      text: `
        SELECT greatest(0, ceil(extract(epoch FROM min(due_at) - clock_instant()) * 1000))::int AS due
        FROM import_task
        WHERE organisation_id = $1
        HAVING count(*) > 0`,
    },
    [organisationId],
  );
  return row?.due ?? null;
}

/**
 * Locks a task until the transaction ends. @returns whether it is still there, and still left to that
 * process.
 */
export async function holdTask(
  db: Database,
  organisationId: string,
  importId: string,
  by: string,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "hold-import-task",
      text: `
        SELECT import_id
        FROM import_task
        WHERE organisation_id = $1 AND import_id = $2 AND taken_by = $3 FOR UPDATE`,
    },
    [organisationId, importId, by],
  );
  return rows.length === 1;
}

/**
 * Says that the process is still at it. @param seconds for which it is left to it; 0: another one may take it
 * now.
 */
export async function renewTask(
  db: Database,
  organisationId: string,
  importId: string,
  by: string,
  seconds = LEASE,
): Promise<void> {
  await db.query(
    {
      name: "renew-import-task",
      text: `
        UPDATE import_task
        SET due_at = ${FROM_NOW("$4")}
        WHERE organisation_id = $1 AND import_id = $2 AND taken_by = $3`,
    },
    [organisationId, importId, by, seconds],
  );
}

/** Deletes a task, with the file. */
export async function deleteTask(db: Database, organisationId: string, importId: string): Promise<void> {
  await db.query(
    {
      name: "delete-import-task",
      text: "DELETE FROM import_task WHERE organisation_id = $1 AND import_id = $2",
    },
    [organisationId, importId],
  );
}
