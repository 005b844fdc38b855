import type { Database } from "../../database/pool";

export type ImportState = "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED";

export interface ImportRow {
  readonly organisationId: string;
  readonly id: string;
  readonly kind:
    | "WORKERS"
    | "POSTS"
    | "COMPLETIONS"
    | "CREDENTIALS"
    | "SUPERVISIONS"
    | "ENDORSEMENTS"
    | "OFFERS"
    | "ESR_GO";
  readonly fileName: string;
  readonly startedById: string;
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
  readonly dryRun: boolean;
  readonly state: ImportState;
  /** Why it failed. */
  readonly failure: string | null;
  readonly format: "CSV" | "NDJSON" | "ESR_GO";
  readonly delimiter: string;
  /** The columns of a CSV file, in its order. */
  readonly headings: readonly string[];
  /** The headings, or keys, that are read. */
  readonly wanted: readonly string[];
  /** Lines that were neither recorded nor refused, by the reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

export const IMPORT = `
  organisation_id AS "organisationId", id, kind, file_name AS "fileName", started_by AS "startedById",
  started_at AS "startedAt", finished_at AS "finishedAt", bytes_total AS "bytesTotal",
  bytes_done AS "bytesDone", last_line AS "lastLine", created, changed, skipped, refused, retracted,
  dry_run AS "dryRun", state, failure, format, delimiter, headings, wanted,
  left_out AS "leftOut"`;

export interface OpenedFile
  extends Pick<ImportRow, "kind" | "dryRun" | "format" | "delimiter" | "headings" | "wanted"> {
  readonly digest: string;
  readonly name: string;
  readonly bytes: number;
  readonly by: string;
  readonly state: "QUEUED" | "RUNNING";
}

/**
 * Opens an import, unless one of the same file has not come to its end; a dry run is always opened.
 * @returns null where there is such a one.
 */
export async function openImport(
  db: Database,
  organisationId: string,
  file: OpenedFile,
): Promise<ImportRow | null> {
  const [row] = await db.query<ImportRow>(
    {
      name: "open-import",
      text: `
        INSERT INTO import (organisation_id, kind, digest, file_name, bytes_total, started_by, dry_run, state,
          format, delimiter, headings, wanted)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             ON CONFLICT (organisation_id, digest) WHERE finished_at IS NULL AND NOT dry_run DO NOTHING
             RETURNING ${IMPORT}`,
    },
    [
      organisationId,
      file.kind,
      file.digest,
      file.name,
      file.bytes,
      file.by,
      file.dryRun,
      file.state,
      file.format,
      file.delimiter,
      file.headings,
      file.wanted,
    ],
  );
  return row ?? null;
}

/** The import of a file that has not come to its end; else the one that ended last. */
export async function findImportOf(
  db: Database,
  organisationId: string,
  digest: string,
): Promise<ImportRow | null> {
  const [row] = await db.query<ImportRow>(
    {
      name: "find-import-of",
      text: `
        SELECT ${IMPORT}
        FROM import
        WHERE organisation_id = $1 AND digest = $2 AND NOT dry_run
        ORDER BY finished_at DESC NULLS FIRST
        LIMIT 1`,
    },
    [organisationId, digest],
  );
  return row ?? null;
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

/** The digest of an import's file and of how it is read; null if there is none. */
export async function findImportDigest(
  db: Database,
  organisationId: string,
  id: string,
): Promise<string | null> {
  const [row] = await db.query<{ digest: string }>(
    {
      name: "find-import-digest",
      text: "SELECT digest FROM import WHERE organisation_id = $1 AND id = $2",
    },
    [organisationId, id],
  );
  return row?.digest ?? null;
}

export async function findImports(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<ImportRow[]> {
  return db.query(
    {
      name: "find-imports",
      text: `SELECT ${IMPORT} FROM import WHERE organisation_id = $1 AND id = ANY($2)`,
    },
    [organisationId, ids],
  );
}

/**
 * Makes others who work on the same import wait until the transaction ends. @returns the last line that has
 * been done.
 */
export async function lockImport(
  db: Database,
  organisationId: string,
  id: string,
): Promise<{ readonly lastLine: number; readonly isFinished: boolean }> {
  const [row] = await db.query<{ lastLine: number; isFinished: boolean }>(
    {
      name: "lock-import",
      text: `
        SELECT last_line AS "lastLine", finished_at IS NOT NULL AS "isFinished"
        FROM import
        WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    },
    [organisationId, id],
  );
  if (!row) throw new Error("Import not found.");
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
      text: `
        UPDATE import
        SET last_line = $3, bytes_done = least($4, bytes_total), created = created + $5,
          changed = changed + $6, skipped = skipped + $7, refused = refused + $8, retracted = retracted + $9
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

/** Notes that an import is under way. */
export async function beginImport(db: Database, organisationId: string, id: string): Promise<void> {
  await db.query(
    {
      name: "begin-import",
      text: "UPDATE import SET state = 'RUNNING' WHERE organisation_id = $1 AND id = $2 AND state = 'QUEUED'",
    },
    [organisationId, id],
  );
}

/** Sets an import that is not finished back to its first line. */
export async function resetImport(db: Database, organisationId: string, id: string): Promise<void> {
  await db.query(
    {
      name: "begin-import-again",
      text: `
        UPDATE import
        SET last_line = 0, bytes_done = 0, created = 0, changed = 0, skipped = 0, refused = 0, retracted = 0,
          left_out = '{}'
             WHERE organisation_id = $1 AND id = $2 AND finished_at IS NULL AND last_line > 0`,
    },
    [organisationId, id],
  );
}

export async function finishImport(db: Database, organisationId: string, id: string): Promise<void> {
  await db.query(
    {
      name: "finish-import",
      text: `
        UPDATE import
        SET state = 'DONE', finished_at = clock_instant(), bytes_done = bytes_total
        WHERE organisation_id = $1 AND id = $2 AND finished_at IS NULL`,
    },
    [organisationId, id],
  );
}

/**
 * Ends an import before its last line. @returns whether it had not ended. @param failure why, where it could
 * not go on.
 */
export async function endImport(
  db: Database,
  organisationId: string,
  id: string,
  failure: string | null,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "end-import",
      text: `UPDATE import SET state = $3, failure = $4, finished_at = clock_instant()
             WHERE organisation_id = $1 AND id = $2 AND finished_at IS NULL RETURNING id`,
    },
    [organisationId, id, failure === null ? "CANCELLED" : "FAILED", failure],
  );
  return rows.length === 1;
}
