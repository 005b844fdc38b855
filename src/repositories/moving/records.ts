import type { Client } from "pg";

/** Whether an organisation's records are in this database: it has its entry, and they have not moved on. */
export async function hasRecordsHere(client: Client, organisationId: string): Promise<boolean> {
  const { rows } = await client.query("SELECT FROM public.organisation WHERE id = $1 AND moved_to IS NULL", [
    organisationId,
  ]);
  return rows.length > 0;
}

/** Whether a table of organisations has a row of this one. */
export async function hasRowsOf(client: Client, table: string, organisationId: string): Promise<boolean> {
  const { rows } = await client.query(`SELECT FROM public.${table} WHERE organisation_id = $1 LIMIT 1`, [
    organisationId,
  ]);
  return rows.length > 0;
}

/** How many files of an organisation are still to be recorded. */
export async function countImportTasks(client: Client, organisationId: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM public.import_task WHERE organisation_id = $1",
    [organisationId],
  );
  return rows[0]?.count ?? 0;
}

/** How many facts an organisation recorded within times; the end of each is not part of it. */
export async function countFactsRecordedIn(
  client: Client,
  organisationId: string,
  times: readonly { readonly from: string; readonly to: string }[],
): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM public.fact f
     WHERE f.organisation_id = $1 AND EXISTS (
       SELECT FROM unnest($2::timestamptz[], $3::timestamptz[]) AS time (began, ended)
       WHERE f.recorded_at >= time.began AND f.recorded_at < time.ended)`,
    [organisationId, times.map(({ from }) => from), times.map(({ to }) => to)],
  );
  return rows[0]?.count ?? 0;
}
