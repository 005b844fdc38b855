import type { Database } from "../../database/pool";

/** Makes writers of an organisation's ESR files wait for each other, until the transaction ends. */
export async function lockEsrFilesOf(db: Database, organisationId: string): Promise<void> {
  await db.query({ name: "lock-esr-files", text: "SELECT pg_advisory_xact_lock(hashtextextended($1, 5))" }, [
    organisationId,
  ]);
}

/** What was taken of an employer's files in ESR. */
export interface TakenEsrFiles {
  /** Up to when the latest had read, as 2026-11-28T00:00:00; null before the first. */
  readonly latest: string | null;
  /** Whether the file of that very run was taken. */
  readonly hasThis: boolean;
  /** The digest with which that very run was taken. */
  readonly digest: string | null;
}

/** @param thisRun up to when a file has read. */
export async function findTakenEsrFiles(
  db: Database,
  organisationId: string,
  { vpd, thisRun }: { readonly vpd: string; readonly thisRun: string },
): Promise<TakenEsrFiles> {
  const [row] = await db.query<TakenEsrFiles>(
    {
      name: "find-taken-esr-files",
      text: `
        SELECT to_char(max(this_run), 'YYYY-MM-DD"T"HH24:MI:SS') AS latest,
               coalesce(bool_or(this_run = $3::timestamp), false) AS "hasThis",
               max(digest) FILTER (WHERE this_run = $3::timestamp) AS digest
        FROM esr_file
        WHERE organisation_id = $1 AND vpd = $2`,
    },
    [organisationId, vpd, thisRun],
  );
  return row ?? { latest: null, hasThis: false, digest: null };
}

/** The name of another ESR file of an organisation that is not recorded to its end; null if there is none. */
export async function findUnfinishedEsrFile(
  db: Database,
  organisationId: string,
  digest: string,
): Promise<string | null> {
  const [row] = await db.query<{ fileName: string }>(
    {
      name: "find-unfinished-esr-file",
      text: `
        SELECT file_name AS "fileName"
        FROM import
        WHERE organisation_id = $1 AND kind = 'ESR_GO' AND finished_at IS NULL AND NOT dry_run AND digest <> $2
        LIMIT 1`,
    },
    [organisationId, digest],
  );
  return row?.fileName ?? null;
}

/** Notes that a file was recorded to its end. */
export async function insertEsrFile(
  db: Database,
  organisationId: string,
  file: {
    readonly vpd: string;
    readonly thisRun: string;
    readonly previousRun: string | null;
    readonly digest: string;
  },
): Promise<void> {
  await db.query(
    {
      name: "insert-esr-file",
      text: `
        INSERT INTO esr_file (organisation_id, vpd, this_run, previous_run, digest)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (organisation_id, vpd, this_run) DO UPDATE
        SET previous_run = EXCLUDED.previous_run, digest = EXCLUDED.digest, taken_at = EXCLUDED.taken_at`,
    },
    [organisationId, file.vpd, file.thisRun, file.previousRun, file.digest],
  );
}

/** Adds to the counts of lines of an import that are neither recorded nor refused. */
export async function addLeftOut(
  db: Database,
  organisationId: string,
  id: string,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  if (Object.keys(counts).length === 0) return;
  await db.query(
    {
      name: "add-lines-left-out",
      text: `
        UPDATE import
        SET left_out = (
          SELECT jsonb_object_agg(key, total)
          FROM (
            SELECT key, sum(value::int) AS total
            FROM (
              SELECT key, value FROM jsonb_each_text(left_out)
              UNION ALL
              SELECT key, value FROM jsonb_each_text($3::jsonb)
            ) AS each
            GROUP BY key
          ) AS summed
        )
        WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, id, JSON.stringify(counts)],
  );
}
