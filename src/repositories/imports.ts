import type { Database } from "../database/pool";
import type { UserErrorCode } from "../entities/user-error";

export interface ImportRow {
  readonly organisationId: string;
  readonly id: string;
  readonly kind: "WORKERS" | "POSTS" | "COMPLETIONS" | "CREDENTIALS" | "SUPERVISIONS";
  readonly fileName: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly bytesTotal: number;
  readonly bytesDone: number;
  readonly lastLine: number;
  readonly created: number;
  readonly changed: number;
  readonly skipped: number;
  readonly refused: number;
  readonly retracted: number;
}

const IMPORT = `organisation_id AS "organisationId", id, kind, file_name AS "fileName", started_at AS "startedAt", finished_at AS "finishedAt",
  bytes_total AS "bytesTotal", bytes_done AS "bytesDone", last_line AS "lastLine", created, changed, skipped, refused, retracted`;

/** Opens an import, or finds the one of the same file that has not come to its end. */
export async function openImport(
  db: Database,
  organisationId: string,
  file: {
    readonly kind: string;
    readonly digest: string;
    readonly name: string;
    readonly bytes: number;
    readonly by: string;
  },
): Promise<ImportRow> {
  const { kind, digest, name, bytes, by } = file;
  await db.query(
    {
      name: "open-import",
      text: `INSERT INTO import (organisation_id, kind, digest, file_name, bytes_total, started_by) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (organisation_id, digest) WHERE finished_at IS NULL DO NOTHING`,
    },
    [organisationId, kind, digest, name, bytes, by],
  );
  const [row] = await db.query<ImportRow>(
    {
      name: "find-open-import",
      text: `SELECT ${IMPORT} FROM import WHERE organisation_id = $1 AND digest = $2 ORDER BY finished_at DESC NULLS FIRST LIMIT 1`,
    },
    [organisationId, digest],
  );
  if (!row) throw new Error("The import was not opened.");
  return row;
}

export async function findImport(
  db: Database,
  organisationId: string,
  id: string,
): Promise<ImportRow | null> {
  const [row] = await db.query<ImportRow>(
    {
      name: "find-import",
      text: `SELECT ${IMPORT} FROM import WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, id],
  );
  return row ?? null;
}

/** Makes whoever works on the same import wait until the transaction ends. @returns up to which line it is done. */
export async function lockImport(
  db: Database,
  organisationId: string,
  id: string,
): Promise<{ readonly lastLine: number; readonly isFinished: boolean }> {
  const [row] = await db.query<{ lastLine: number; isFinished: boolean }>(
    {
      name: "lock-import",
      text: `SELECT last_line AS "lastLine", finished_at IS NOT NULL AS "isFinished" FROM import WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    },
    [organisationId, id],
  );
  if (!row) throw new Error("There is no such import.");
  return row;
}

export interface Tally {
  readonly created: number;
  readonly changed: number;
  readonly skipped: number;
  readonly refused: number;
  /** Those of the skipped that have been retracted. */
  readonly retracted: number;
}

/** Notes how far it has come. */
export async function advanceImport(
  db: Database,
  organisationId: string,
  id: string,
  done: Tally & { readonly lastLine: number; readonly bytes: number },
): Promise<void> {
  await db.query(
    {
      name: "advance-import",
      text: `UPDATE import SET last_line = $3, bytes_done = least($4, bytes_total), created = created + $5, changed = changed + $6, skipped = skipped + $7, refused = refused + $8, retracted = retracted + $9
             WHERE organisation_id = $1 AND id = $2`,
    },
    [
      organisationId,
      id,
      done.lastLine,
      done.bytes,
      done.created,
      done.changed,
      done.skipped,
      done.refused,
      done.retracted,
    ],
  );
}

export async function finishImport(db: Database, organisationId: string, id: string): Promise<void> {
  await db.query(
    {
      name: "finish-import",
      text: "UPDATE import SET finished_at = clock_timestamp(), bytes_done = bytes_total WHERE organisation_id = $1 AND id = $2 AND finished_at IS NULL",
    },
    [organisationId, id],
  );
}

export interface RefusalRow {
  readonly line: number;
  readonly code: UserErrorCode;
  readonly field: string;
  readonly message: string;
}

export async function insertRefusals(
  db: Database,
  organisationId: string,
  id: string,
  refusals: readonly RefusalRow[],
): Promise<void> {
  await db.query(
    {
      name: "insert-import-refusals",
      text: `INSERT INTO import_refusal (organisation_id, import_id, line, code, field, message)
             SELECT $1, $2, line, code, field, message FROM jsonb_to_recordset($3::jsonb) AS r (line integer, code text, field text, message text)
             ON CONFLICT DO NOTHING`,
    },
    [organisationId, id, JSON.stringify(refusals)],
  );
}

/** Refused lines after a line, in order. */
export async function findRefusals(
  db: Database,
  organisationId: string,
  id: string,
  after: number,
  most: number,
): Promise<RefusalRow[]> {
  return db.query(
    {
      name: "find-import-refusals",
      text: "SELECT line, code, field, message FROM import_refusal WHERE organisation_id = $1 AND import_id = $2 AND line > $3 ORDER BY line LIMIT $4",
    },
    [organisationId, id, after, most],
  );
}
