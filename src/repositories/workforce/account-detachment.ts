import type { Database } from "../../database/pool";

/** A worker record that an account leads to, or led to. */
interface OfRecord {
  readonly organisationId: string;
  readonly workerId: string;
}

/** Whether somebody has signed in as this person: if so, their record does not wait for an account. */
export async function hasSignedIn(db: Database, personId: string): Promise<boolean> {
  const rows = await db.query(
    { name: "has-signed-in", text: "SELECT FROM sign_in WHERE person_id = $1 LIMIT 1" },
    [personId],
  );
  return rows.length > 0;
}

/** Records that a person's accounts may no longer be linked to a record. */
export async function insertDetachment(
  db: Database,
  { organisationId, workerId }: OfRecord,
  { personId, reason, by }: { readonly personId: string; readonly reason: string; readonly by: string },
): Promise<void> {
  await db.query(
    {
      name: "insert-detachment",
      text: `
        INSERT INTO account_detachment (organisation_id, worker_id, person_id, reason, detached_by)
        VALUES ($1, $2, $3, $4, $5)`,
    },
    [organisationId, workerId, personId, reason, by],
  );
}

/** Gives a record to another person. */
export async function setPerson(
  db: Database,
  { organisationId, workerId }: OfRecord,
  personId: string,
): Promise<void> {
  await db.query(
    {
      name: "set-person",
      text: "UPDATE worker SET person_id = $3 WHERE organisation_id = $1 AND id = $2",
    },
    [organisationId, workerId, personId],
  );
}

/** Ends a person's consents to copy from a record. */
export async function endConsentsOf(
  db: Database,
  { organisationId, workerId }: OfRecord,
  personId: string,
): Promise<void> {
  await db.query(
    {
      name: "end-consents-of",
      text: `INSERT INTO copy_consent_end (organisation_id, consent_id)
        SELECT organisation_id, id
        FROM copy_consent
        WHERE organisation_id = $1 AND worker_id = $2 AND person_id = $3
        ON CONFLICT DO NOTHING`,
    },
    [organisationId, workerId, personId],
  );
}

/**
 * Records that everybody who was detached from a record may be linked to it again. @returns whether anybody
 * was.
 */
export async function insertReadmissions(
  db: Database,
  { organisationId, workerId }: OfRecord,
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "insert-readmissions",
      text: `
        INSERT INTO account_readmission (organisation_id, detachment_id, worker_id, reason, readmitted_by)
        SELECT organisation_id, id, worker_id, $3, $4
        FROM account_detachment
        WHERE organisation_id = $1 AND worker_id = $2
        ON CONFLICT DO NOTHING RETURNING detachment_id`,
    },
    [organisationId, workerId, reason, by],
  );
  return rows.length > 0;
}
