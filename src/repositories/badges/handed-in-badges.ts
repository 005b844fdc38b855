import type { Database } from "../../database/pool";

/** How a badge is known to be a worker's. */
export type BadgeSubject = "ADDRESS_MATCHED" | "WORKER_CONFIRMED";

/** A badge that was handed in before. */
export interface HandedInBadgeRow {
  readonly workerId: string;
  readonly factId: string;
  readonly kind: "CREDENTIAL" | "EVIDENCE";
  /** Whether the fact has been retracted or revoked, or the evidence withdrawn. */
  readonly isUndone: boolean;
}

/** The same badge as it was handed in before in an organisation, the latest first. */
export async function findHandedInBadges(
  db: Database,
  organisationId: string,
  digest: string,
): Promise<HandedInBadgeRow[]> {
  return db.query(
    {
      name: "find-handed-in-badges",
      text: `
        SELECT b.worker_id AS "workerId", b.fact_id AS "factId", f.kind,
               EXISTS (SELECT FROM undoing u
                 WHERE u.organisation_id = $1 AND u.fact_id = b.fact_id)
               OR EXISTS (SELECT FROM evidence_handover h
                 WHERE h.organisation_id = $1 AND h.evidence_id = b.fact_id
                   AND h.handover = 'WITHDRAWN') AS "isUndone"
        FROM handed_in_badge b
        JOIN fact f ON f.organisation_id = $1 AND f.id = b.fact_id
        WHERE b.organisation_id = $1 AND b.digest = $2
        ORDER BY b.handed_in_at DESC, b.id`,
    },
    [organisationId, digest],
  );
}

/** Lets two people who hand in the same badge wait for each other, until the transaction ends. */
export async function lockBadge(db: Database, organisationId: string, digest: string): Promise<void> {
  await db.query(
    {
      name: "lock-handed-in-badge",
      text: "SELECT pg_advisory_xact_lock(hashtextextended($1, 3))",
    },
    [`${organisationId}/${digest}`],
  );
}

export async function insertHandedInBadge(
  db: Database,
  badge: {
    readonly organisationId: string;
    readonly workerId: string;
    readonly digest: string;
    readonly trustedIssuerId: string;
    readonly achievement: string;
    readonly subject: BadgeSubject;
    readonly factId: string;
  },
): Promise<void> {
  const { organisationId, workerId, digest, trustedIssuerId, achievement, subject, factId } = badge;
  await db.query(
    {
      name: "insert-handed-in-badge",
      text: `
        INSERT INTO handed_in_badge
          (organisation_id, worker_id, digest, trusted_issuer_id, achievement, subject, fact_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    },
    [organisationId, workerId, digest, trustedIssuerId, achievement, subject, factId],
  );
}
