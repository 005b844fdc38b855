import type { Database } from "../../database/pool";

/** The organisations at which a worker has or had a post, apart from their employer. */
export async function hostsOfWorker(
  db: Database,
  organisationId: string,
  workerId: string,
): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(
    {
      name: "hosts-of-worker",
      text: `
        SELECT DISTINCT p.host_organisation_id AS id
        FROM post p
        WHERE p.organisation_id = $1 AND p.worker_id = $2 AND p.host_organisation_id IS NOT NULL
          AND NOT EXISTS (
            SELECT FROM undoing u
            WHERE u.organisation_id = $1 AND u.fact_id = p.id AND u.how = 'RETRACTION'
          )`,
    },
    [organisationId, workerId],
  );
  return rows.map(({ id }) => id);
}
