import type { Database } from "../database/pool";

/** Enters someone who acts for an organisation, under the name by which it knows them. */
export async function insertMember(
  db: Database,
  organisationId: string,
  personId: string,
  name: string,
): Promise<void> {
  await db.query(
    {
      name: "insert-member",
      text: "INSERT INTO member (organisation_id, person_id, name) VALUES ($1, $2, $3)",
    },
    [organisationId, personId, name],
  );
}

/** The claims of one piece of evidence. */
export async function findClaims(
  db: Database,
  organisationId: string,
  evidenceId: string,
): Promise<{ readonly id: string }[]> {
  return db.query(
    {
      name: "find-claims",
      text: "SELECT id FROM claim WHERE organisation_id = $1 AND evidence_id = $2 ORDER BY id",
    },
    [organisationId, evidenceId],
  );
}
