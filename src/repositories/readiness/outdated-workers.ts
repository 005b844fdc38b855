import type { Database } from "../../database/pool";

/** Those of some workers whose stored readiness may be another on a day, or by another basis. */
export async function outdatedAmong(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
  { today, basis }: { readonly today: string; readonly basis: number },
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }>(
    {
      name: "outdated-among",
      text: `SELECT worker_id AS id FROM readiness_state
        WHERE organisation_id = $1 AND worker_id = ANY($2) AND (recompute_on <= $3::date OR basis <> $4)`,
    },
    [organisationId, workerIds, today, basis],
  );
  return new Set(rows.map(({ id }) => id));
}
