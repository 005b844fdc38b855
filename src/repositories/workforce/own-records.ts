import type { Database } from "../../database/pool";

/** Somebody's worker records, wherever they are, by the organisation's id. */
export async function ownRecords(
  db: Database,
  personId: string,
): Promise<{ readonly organisationId: string; readonly number: string; readonly name: string }[]> {
  return db.query(
    {
      name: "own-records",
      text: `
        SELECT organisation_id AS "organisationId", number, name
        FROM worker
        WHERE person_id = $1
        ORDER BY created_at, organisation_id`,
    },
    [personId],
  );
}

/** Somebody's worker record at an organisation; null if they have none. */
export async function ownRecordAt(
  db: Database,
  organisationId: string,
  personId: string,
): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    {
      name: "own-record-at",
      text: "SELECT id FROM worker WHERE organisation_id = $1 AND person_id = $2",
    },
    [organisationId, personId],
  );
  return row?.id ?? null;
}
