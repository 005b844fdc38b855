import type { Database } from "../../database/pool";
import { ASSIGNMENT_HOLDS } from "./assignment-holds";

export interface EvidenceRow {
  readonly id: string;
  readonly workerId: string;
  readonly version: number;
  readonly doneOn: string;
  readonly submitted: boolean;
  readonly withdrawn: boolean;
}

/** One piece of evidence and how far it has come; null where there is none. */
export async function findEvidence(
  db: Database,
  organisationId: string,
  id: string,
): Promise<EvidenceRow | null> {
  const [row] = await db.query<EvidenceRow>(
    {
      name: "find-evidence",
      text: `
        SELECT e.id, e.worker_id AS "workerId", e.version, e.done_on AS "doneOn",
               coalesce(bool_or(h.handover = 'SUBMITTED'), false) AS submitted,
               coalesce(bool_or(h.handover = 'WITHDRAWN'), false) AS withdrawn
        FROM evidence e
        LEFT JOIN evidence_handover h ON h.organisation_id = e.organisation_id AND h.evidence_id = e.id
        WHERE e.organisation_id = $1 AND e.id = $2
        GROUP BY e.organisation_id, e.id`,
    },
    [organisationId, id],
  );
  return row ?? null;
}

export interface ClaimRow {
  readonly organisationId: string;
  readonly id: string;
  readonly evidenceId: string;
  readonly frameworkVersionId: string;
  readonly competenceId: string;
  readonly levelId: string;
}

export async function insertClaim(db: Database, claim: ClaimRow): Promise<void> {
  await db.query(
    {
      name: "insert-claim",
      text: `
        INSERT INTO claim (organisation_id, id, evidence_id, framework_version_id, competence_id, level_id)
        VALUES ($1, $2, $3, $4, $5, $6)`,
    },
    [
      claim.organisationId,
      claim.id,
      claim.evidenceId,
      claim.frameworkVersionId,
      claim.competenceId,
      claim.levelId,
    ],
  );
}

/** Deletes a draft's claims, which are then written again. */
export async function deleteClaims(db: Database, organisationId: string, evidenceId: string): Promise<void> {
  await db.query(
    { name: "delete-claims", text: "DELETE FROM claim WHERE organisation_id = $1 AND evidence_id = $2" },
    [organisationId, evidenceId],
  );
}

/** Revises a draft if it still has that version. @returns whether it did. */
export async function updateDraft(
  db: Database,
  draft: { organisationId: string; id: string; version: number; kindId: string; doneOn: string },
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "update-draft",
      text: `
        UPDATE evidence
        SET evidence_kind_id = $4, done_on = $5, version = version + 1
        WHERE organisation_id = $1 AND id = $2 AND version = $3
        RETURNING id`,
    },
    [draft.organisationId, draft.id, draft.version, draft.kindId, draft.doneOn],
  );
  return rows.length === 1;
}

export interface ClaimToJudge {
  readonly id: string;
  readonly evidenceId: string;
  readonly workerId: string;
  readonly personId: string;
  readonly competenceId: string;
  readonly frameworkVersionId: string;
  readonly submittedOn: string | null;
  readonly withdrawn: boolean;
  /** The assessor of its evidence; null while it waits for one. */
  readonly assessorId: string | null;
  /** The judgement that decides now: the one that none supersedes. */
  readonly standingJudgementId: string | null;
  /** Everybody whose judgement of it has not been retracted. */
  readonly assessorIds: readonly string[];
  /** Whether the worker has appealed against the judgement in force. */
  readonly appealed: boolean;
}

/** A claim with what a judgement of it has to know; null where there is none. */
export async function findClaim(
  db: Database,
  organisationId: string,
  id: string,
): Promise<ClaimToJudge | null> {
  const [row] = await db.query<ClaimToJudge>(
    {
      name: "find-claim",
      text: `
        SELECT c.id, c.evidence_id AS "evidenceId", e.worker_id AS "workerId", w.person_id AS "personId",
               c.competence_id AS "competenceId",
               c.framework_version_id AS "frameworkVersionId",
               (SELECT h.effective_on
                 FROM evidence_handover h
                 WHERE h.organisation_id = $1 AND h.evidence_id = c.evidence_id
                   AND h.handover = 'SUBMITTED') AS "submittedOn",
               EXISTS (SELECT FROM evidence_handover h
                 WHERE h.organisation_id = $1 AND h.evidence_id = c.evidence_id
                   AND h.handover = 'WITHDRAWN') AS withdrawn,
               (SELECT a.assessor_id
                 FROM evidence_assignment a
                 WHERE a.organisation_id = $1 AND a.evidence_id = c.evidence_id
                   AND ${ASSIGNMENT_HOLDS}) AS "assessorId",
               (SELECT j.id FROM judgement j WHERE j.organisation_id = $1 AND j.claim_id = c.id
                AND NOT EXISTS (SELECT FROM judgement later
                  WHERE later.organisation_id = $1
                    AND later.supersedes_id = j.id)) AS "standingJudgementId",
               ARRAY(SELECT DISTINCT j.assessor_id
                 FROM judgement j
                 WHERE j.organisation_id = $1 AND j.claim_id = c.id
                AND NOT EXISTS (SELECT FROM undoing u
                  WHERE u.organisation_id = $1 AND u.fact_id = j.id
                    AND u.how = 'RETRACTION')) AS "assessorIds",
               EXISTS (SELECT FROM judgement j
                 JOIN appeal a ON a.organisation_id = $1 AND a.judgement_id = j.id
                WHERE j.organisation_id = $1 AND j.claim_id = c.id
                AND NOT EXISTS (SELECT FROM judgement later
                  WHERE later.organisation_id = $1 AND later.supersedes_id = j.id)
                AND NOT EXISTS (SELECT FROM undoing u
                  WHERE u.organisation_id = $1 AND u.fact_id = a.id)) AS appealed
        FROM claim c
        JOIN evidence e ON e.organisation_id = $1 AND e.id = c.evidence_id
        JOIN worker w ON w.organisation_id = $1 AND w.id = e.worker_id
        WHERE c.organisation_id = $1 AND c.id = $2`,
    },
    [organisationId, id],
  );
  return row ?? null;
}

export async function insertAppointmentCompetence(
  db: Database,
  organisationId: string,
  appointmentId: string,
  competenceId: string,
): Promise<void> {
  await db.query(
    {
      name: "insert-appointment-competence",
      text: `
        INSERT INTO appointment_competence (organisation_id, appointment_id, competence_id)
        VALUES ($1, $2, $3)`,
    },
    [organisationId, appointmentId, competenceId],
  );
}

/** Whether a fact has been retracted, or revoked, already. */
export async function isUndone(
  db: Database,
  organisationId: string,
  factId: string,
  how: "RETRACTION" | "REVOCATION",
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "is-undone",
      text: `
        SELECT id FROM undoing WHERE organisation_id = $1 AND fact_id = $2 AND how IN ('RETRACTION', $3)`,
    },
    [organisationId, factId, how],
  );
  return rows.length > 0;
}
