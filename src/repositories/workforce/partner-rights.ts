import type { Database } from "../../database/pool";

/**
 * The basis on which a partner's assessor judges: their appointment at home and the grant, as far as both are
 * valid.
 */
export interface PartnerRights {
  readonly grantId: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  /** Null: all. */
  readonly competenceIds: readonly string[] | null;
}

/** Null if no appointment at home, or no grant for that worker, is valid for the competence on that day. */
export async function findPartnerRights(
  db: Database,
  of: {
    readonly hostId: string;
    readonly partnerId: string;
    readonly assessorId: string;
    readonly workerId: string;
    readonly competenceId: string;
  },
  on: string,
): Promise<PartnerRights | null> {
  const [row] = await db.query<PartnerRights>(
    {
      name: "partner-rights",
      text: `
        WITH appointment AS (
          SELECT a.from_on,
                 LEAST(a.until_on,
                   (SELECT min(u.effective_on)
                     FROM undoing u
                     WHERE u.organisation_id = $2 AND u.fact_id = a.id)) AS until_on,
                 (SELECT array_agg(c.competence_id)
                   FROM appointment_competence c
                   WHERE c.organisation_id = $2 AND c.appointment_id = a.id) AS competence_ids
          FROM assessor_appointment a
          WHERE a.organisation_id = $2 AND a.assessor_id = $3
            AND NOT EXISTS (SELECT FROM undoing u
              WHERE u.organisation_id = $2 AND u.fact_id = a.id AND u.how = 'RETRACTION')
        ), granted AS (
          SELECT g.id, g.from_on, LEAST(g.until_on, e.ended_on) AS until_on
          FROM partner_grant g
          JOIN partner_grant_worker w ON w.organisation_id = $1 AND w.grant_id = g.id
          LEFT JOIN partner_grant_end e ON e.organisation_id = g.organisation_id AND e.grant_id = g.id
          WHERE g.organisation_id = $1 AND g.partner_organisation_id = $2 AND g.capacity = 'ASSESSOR'
            AND w.worker_id = $4
        )
        SELECT g.id AS "grantId", GREATEST(a.from_on, g.from_on) AS "fromOn",
               LEAST(a.until_on, g.until_on) AS "untilOn", a.competence_ids AS "competenceIds"
        FROM appointment a CROSS JOIN granted g
        WHERE GREATEST(a.from_on, g.from_on) <= $6::date
          AND (LEAST(a.until_on, g.until_on) IS NULL OR LEAST(a.until_on, g.until_on) > $6::date)
          AND (a.competence_ids IS NULL OR a.competence_ids && appointed_through($5))
        ORDER BY LEAST(a.until_on, g.until_on) DESC NULLS FIRST, g.id LIMIT 1`,
    },
    [of.hostId, of.partnerId, of.assessorId, of.workerId, of.competenceId, on],
  );
  return row ?? null;
}

/** Stores with a judgement what its assessor was appointed for at another organisation. */
export async function insertPartnerRights(
  db: Database,
  of: {
    readonly organisationId: string;
    readonly judgementId: string;
    readonly workerId: string;
    readonly appointedBy: string;
  },
  rights: Omit<PartnerRights, "grantId"> & { readonly grantId: string | null },
): Promise<void> {
  await db.query(
    {
      name: "insert-partner-rights",
      text: `
        INSERT INTO judgement_standing (organisation_id, judgement_id, worker_id, appointed_by, grant_id,
          from_on, until_on, competence_ids)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    },
    [
      of.organisationId,
      of.judgementId,
      of.workerId,
      of.appointedBy,
      rights.grantId,
      rights.fromOn,
      rights.untilOn,
      rights.competenceIds,
    ],
  );
}
