import type { Database } from "../../database/pool";

/** A worker's confirmation of a session, unless it has been undone; null if there is none. */
export async function findConfirmation(
  db: Database,
  organisationId: string,
  supervisionId: string,
): Promise<{ readonly id: string; readonly setAgenda: boolean } | null> {
  const [found] = await db.query<{ id: string; setAgenda: boolean }>(
    {
      name: "find-supervision-confirmation",
      text: `
        SELECT c.id, c.set_agenda AS "setAgenda"
        FROM supervision_confirmation c
        WHERE c.organisation_id = $1
          AND c.supervision_id = $2
          AND NOT EXISTS (
            SELECT FROM undoing u WHERE u.organisation_id = c.organisation_id AND u.fact_id = c.id
          )
        LIMIT 1
      `,
    },
    [organisationId, supervisionId],
  );
  return found ?? null;
}
