import type { Database } from "../../database/pool";

/** The day on which a credential of an organisation was awarded, YYYY-MM-DD; null where there is none. */
export async function awardedOn(db: Database, organisationId: string, id: string): Promise<string | null> {
  const [row] = await db.query<{ awardedOn: string }>(
    {
      name: "credential-awarded-on",
      text: `SELECT awarded_on AS "awardedOn" FROM credential WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, id],
  );
  return row?.awardedOn ?? null;
}
