import type { Database } from "../../database/pool";
import type { UserErrorCode } from "../../entities/user-error";

export interface RefusalRow {
  readonly line: number;
  readonly code: UserErrorCode;
  readonly field: string;
  readonly message: string;
  /** The line as it was sent; null once it is kept no longer. */
  readonly written: string | null;
  /** Whether it could be split into cells under the headings. */
  readonly isSplit: boolean;
}

/** How many days what refused lines said, and dry runs, are kept; docs/export.md. */
export const DAYS_KEPT = 30;

/**
 * What PostgreSQL keeps of a line: a NUL, or half of a character, shows as lost, for which the line is
 * refused again.
 */
const keepable = (refusal: RefusalRow): RefusalRow => ({
  ...refusal,
  written:
    refusal.written === null
      ? null
      : Buffer.from(refusal.written, "utf8").toString("utf8").replaceAll("\0", "\uFFFD"),
});

export async function insertRefusals(
  db: Database,
  organisationId: string,
  id: string,
  refusals: readonly RefusalRow[],
): Promise<void> {
  await db.query(
    {
      name: "insert-import-refusals",
      text: `
        INSERT INTO import_refusal (organisation_id, import_id, line, code, field, message, written, is_split)
             SELECT $1, $2, line, code, field, message, written, "isSplit"
             FROM jsonb_to_recordset($3::jsonb) AS r (line integer, code text, field text, message text,
               written text, "isSplit" boolean)
             ON CONFLICT DO NOTHING`,
    },
    [organisationId, id, JSON.stringify(refusals.map(keepable))],
  );
}

/** What a line said is shown no longer than it is kept, also where nobody has deleted it yet. */
const WRITTEN = `CASE WHEN (
    SELECT coalesce(i.finished_at, i.started_at)
    FROM import i
    WHERE i.organisation_id = $1 AND i.id = r.import_id)
  > clock_instant() - make_interval(days => ${DAYS_KEPT}) THEN r.written END`;

/**
 * Refused lines after a line, in order; backwards, before one, the last first.
 * @param page.place null: from the one end. @param page.longest how many characters are read of what a line
 * said; left out, all.
 */
export async function findRefusals(
  db: Database,
  organisationId: string,
  id: string,
  page: {
    readonly place: number | null;
    readonly most: number;
    readonly backwards?: boolean;
    readonly longest?: number;
  },
): Promise<RefusalRow[]> {
  const [order, beyond, end] = page.backwards ? ["DESC", "<", 2_147_483_647] : ["ASC", ">", 0];
  return db.query(
    {
      name: `find-import-refusals-${order}`,
      text: `
        SELECT r.line, r.code, r.field, r.message, left(${WRITTEN}, $5) AS written, r.is_split AS "isSplit"
        FROM import_refusal r
        WHERE r.organisation_id = $1 AND r.import_id = $2 AND r.line ${beyond} $3
        ORDER BY r.line ${order}
        LIMIT $4`,
    },
    [organisationId, id, page.place ?? end, page.most, page.longest ?? 2_147_483_647],
  );
}

/** Whether a refused line of an import could not be split into cells. */
export async function anyUnsplit(db: Database, organisationId: string, id: string): Promise<boolean> {
  const rows = await db.query(
    {
      name: "any-unsplit-refusal",
      text: `
        SELECT line
        FROM import_refusal
        WHERE organisation_id = $1 AND import_id = $2 AND NOT is_split
        LIMIT 1`,
    },
    [organisationId, id],
  );
  return rows.length === 1;
}

export async function deleteRefusals(db: Database, organisationId: string, id: string): Promise<void> {
  await db.query(
    {
      name: "delete-import-refusals",
      text: "DELETE FROM import_refusal WHERE organisation_id = $1 AND import_id = $2",
    },
    [organisationId, id],
  );
}

const OLD = `coalesce(i.finished_at, i.started_at) <= clock_instant() - make_interval(days => ${DAYS_KEPT})`;

/** How many refused lines are on record whose words are kept no longer. */
export async function countOldLines(db: Database, organisationId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-old-refused-lines",
      text: `
        SELECT count(*)::int AS count
        FROM import_refusal r
        JOIN import i ON i.organisation_id = $1 AND i.id = r.import_id
             WHERE r.organisation_id = $1 AND ${OLD} AND (r.written IS NOT NULL OR i.dry_run)`,
    },
    [organisationId],
  );
  return row?.count ?? 0;
}

/**
 * Deletes dry runs that are kept no longer, with their refused lines, and what the refused lines of other
 * imports said.
 */
export async function deleteOldLines(db: Database, organisationId: string): Promise<void> {
  await deleteRefusalsOfOldDryRuns(db, organisationId);
  await deleteOldDryRuns(db, organisationId);
  await eraseOldLines(db, organisationId);
}

async function deleteRefusalsOfOldDryRuns(db: Database, organisationId: string): Promise<void> {
  await db.query(
    {
      name: "delete-refusals-of-old-dry-runs",
      text: `
        DELETE FROM import_refusal r USING import i
        WHERE i.organisation_id = $1 AND i.id = r.import_id
             AND r.organisation_id = $1 AND i.dry_run AND ${OLD}`,
    },
    [organisationId],
  );
}

async function deleteOldDryRuns(db: Database, organisationId: string): Promise<void> {
  await db.query(
    {
      name: "delete-old-dry-runs",
      text: `DELETE FROM import i WHERE i.organisation_id = $1 AND i.dry_run AND ${OLD}`,
    },
    [organisationId],
  );
}

/** Removes the text of old refused lines of imports other than dry runs. */
async function eraseOldLines(db: Database, organisationId: string): Promise<void> {
  await db.query(
    {
      name: "delete-old-refused-lines",
      text: `
        UPDATE import_refusal r
        SET written = NULL
        FROM import i
        WHERE i.organisation_id = $1 AND i.id = r.import_id
             AND r.organisation_id = $1 AND r.written IS NOT NULL AND ${OLD}`,
    },
    [organisationId],
  );
}
