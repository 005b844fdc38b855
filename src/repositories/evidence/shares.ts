import type { Database } from "../../database/pool";

/** A share that the transaction's person may see: their own, or one with them. */
export interface ShareRow {
  readonly id: string;
  readonly workerId: string;
  readonly evidenceId: string;
  /** The member's person. */
  readonly sharedWith: string;
  readonly purpose: string;
  /** The first day on which it is no longer shared. */
  readonly untilOn: string;
  readonly sharedAt: Date;
  readonly stoppedAt: Date | null;
  /** The worker's name. */
  readonly sharedBy: string;
}

const SHARE = `
  s.id, s.worker_id AS "workerId", s.evidence_id AS "evidenceId", s.shared_with AS "sharedWith", s.purpose,
  s.until_on AS "untilOn",
  s.shared_at AS "sharedAt", s.stopped_at AS "stoppedAt", w.name AS "sharedBy"
  FROM evidence_share s JOIN worker w ON w.organisation_id = $1 AND w.id = s.worker_id`;

export async function sharesOfEvidence(
  db: Database,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<ShareRow[]> {
  return db.query(
    {
      name: "shares-of-evidence",
      text: `
        SELECT ${SHARE}
        WHERE s.organisation_id = $1 AND s.evidence_id = ANY($2)
        ORDER BY s.shared_at DESC, s.id`,
    },
    [organisationId, evidenceIds],
  );
}

export async function sharesById(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<ShareRow[]> {
  return db.query(
    { name: "shares-by-id", text: `SELECT ${SHARE} WHERE s.organisation_id = $1 AND s.id = ANY($2)` },
    [organisationId, ids],
  );
}

/** What is shared with a person on a day, the latest first. */
export async function sharesWith(
  db: Database,
  organisationId: string,
  personId: string,
  today: string,
): Promise<ShareRow[]> {
  return db.query(
    {
      name: "shares-with",
      text: `
        SELECT ${SHARE}
        WHERE s.organisation_id = $1 AND s.shared_with = $2 AND s.stopped_at IS NULL AND s.until_on > $3::date
        ORDER BY s.shared_at DESC, s.id`,
    },
    [organisationId, personId, today],
  );
}

export interface NewShare {
  readonly organisationId: string;
  readonly id: string;
  readonly workerId: string;
  readonly evidenceId: string;
  readonly sharedWith: string;
  readonly purpose: string;
  readonly untilOn: string;
}

/** Stops what a member was given of a piece of evidence, so that a new share can replace it. */
export async function stopShareWith(
  db: Database,
  given: Pick<NewShare, "organisationId" | "evidenceId" | "sharedWith">,
): Promise<void> {
  await db.query(
    {
      name: "replace-evidence-share",
      text: `
        UPDATE evidence_share
        SET stopped_at = clock_instant()
        WHERE organisation_id = $1 AND evidence_id = $2 AND shared_with = $3 AND stopped_at IS NULL`,
    },
    [given.organisationId, given.evidenceId, given.sharedWith],
  );
}

export async function insertShare(db: Database, given: NewShare): Promise<void> {
  await db.query(
    {
      name: "insert-evidence-share",
      text: `
        INSERT INTO evidence_share (organisation_id, id, worker_id, evidence_id, shared_with, purpose,
          until_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    },
    [
      given.organisationId,
      given.id,
      given.workerId,
      given.evidenceId,
      given.sharedWith,
      given.purpose,
      given.untilOn,
    ],
  );
}

/** Deletes all shares of evidence. */
export async function deleteShares(
  db: Database,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "delete-evidence-shares",
      text: "DELETE FROM evidence_share WHERE organisation_id = $1 AND evidence_id = ANY($2)",
    },
    [organisationId, evidenceIds],
  );
}

/** Stops sharing a piece of evidence: one share, or all of them. */
export async function stopShares(
  db: Database,
  organisationId: string,
  of: { readonly evidenceId: string } | { readonly id: string },
): Promise<void> {
  const [column, value] = "id" in of ? ["id", of.id] : ["evidence_id", of.evidenceId];
  await db.query(
    {
      name: `stop-evidence-shares-by-${column}`,
      text: `
        UPDATE evidence_share
        SET stopped_at = clock_instant()
        WHERE organisation_id = $1 AND ${column} = $2 AND stopped_at IS NULL`,
    },
    [organisationId, value],
  );
}
