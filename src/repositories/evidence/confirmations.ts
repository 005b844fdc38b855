import type { Database } from "../../database/pool";

export interface SaidOfSession {
  readonly id: string;
  readonly setAgenda: boolean;
  /** Whether the worker says that it did not take place. */
  readonly isContest: boolean;
}

/** What a worker said of a session, unless it has been undone; null if they have said nothing. */
export async function findConfirmation(
  db: Database,
  organisationId: string,
  supervisionId: string,
): Promise<SaidOfSession | null> {
  const [found] = await db.query<SaidOfSession>(
    {
      name: "find-supervision-confirmation",
      text: `
        SELECT c.id, c.set_agenda AS "setAgenda", c.is_contest IS TRUE AS "isContest"
        FROM supervision_confirmation c
        WHERE c.organisation_id = $1
          AND c.supervision_id = $2
          AND NOT EXISTS (
            SELECT FROM undoing u WHERE u.organisation_id = $1 AND u.fact_id = c.id
          )
        LIMIT 1
      `,
    },
    [organisationId, supervisionId],
  );
  return found ?? null;
}
