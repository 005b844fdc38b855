import type { Database } from "../database/pool";

export interface EvidenceFace {
  readonly id: string;
  readonly workerId: string;
  readonly evidenceKindId: string;
  readonly doneOn: string;
  readonly version: number;
  readonly state: "DRAFT" | "SUBMITTED" | "WITHDRAWN";
  readonly submittedOn: string | null;
  readonly recordedAt: Date;
}

/** The public face of workers' evidence that has not been retracted, the newest work first. */
export async function evidenceOfWorkers(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<EvidenceFace[]> {
  return db.query(
    {
      name: "evidence-of-workers",
      text: `
        SELECT e.id, e.worker_id AS "workerId", e.evidence_kind_id AS "evidenceKindId", e.done_on AS "doneOn", e.version, f.recorded_at AS "recordedAt",
               CASE WHEN withdrawn.id IS NOT NULL THEN 'WITHDRAWN' WHEN submitted.id IS NOT NULL THEN 'SUBMITTED' ELSE 'DRAFT' END AS state,
               submitted.effective_on AS "submittedOn"
        FROM evidence e
        JOIN fact f USING (organisation_id, id)
        LEFT JOIN evidence_handover submitted ON submitted.organisation_id = e.organisation_id AND submitted.evidence_id = e.id AND submitted.handover = 'SUBMITTED'
        LEFT JOIN evidence_handover withdrawn ON withdrawn.organisation_id = e.organisation_id AND withdrawn.evidence_id = e.id AND withdrawn.handover = 'WITHDRAWN'
        WHERE e.organisation_id = $1 AND e.worker_id = ANY($2)
          AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = e.organisation_id AND u.fact_id = e.id AND u.how = 'RETRACTION')
        ORDER BY e.done_on DESC, e.id`,
    },
    [organisationId, workerIds],
  );
}

export interface ClaimFace {
  readonly id: string;
  readonly evidenceId: string;
  readonly competenceId: string;
  readonly levelId: string;
  readonly judgement: {
    readonly id: string;
    readonly outcome: "ACCEPTED" | "RETURNED";
    readonly levelId: string | null;
    readonly reason: string | null;
    readonly judgedOn: string;
    readonly assessorName: string | null;
  } | null;
}

/** Claims of evidence, each with the judgement that stands: the one that none supersedes and that was not retracted. */
export async function claimsOfEvidence(
  db: Database,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<ClaimFace[]> {
  return db.query(
    {
      name: "claims-of-evidence",
      text: `
        SELECT c.id, c.evidence_id AS "evidenceId", c.competence_id AS "competenceId", c.level_id AS "levelId",
               (SELECT jsonb_build_object('id', j.id, 'outcome', j.outcome, 'levelId', j.level_id, 'reason', j.reason, 'judgedOn', j.judged_on, 'assessorName', m.name)
                FROM judgement j LEFT JOIN member m ON m.organisation_id = j.organisation_id AND m.person_id = j.assessor_id
                WHERE j.organisation_id = c.organisation_id AND j.claim_id = c.id
                  AND NOT EXISTS (SELECT FROM judgement later WHERE later.organisation_id = j.organisation_id AND later.supersedes_id = j.id)
                  AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = j.organisation_id AND u.fact_id = j.id AND u.how = 'RETRACTION')) AS judgement
        FROM claim c JOIN competence k ON k.id = c.competence_id
        WHERE c.organisation_id = $1 AND c.evidence_id = ANY($2)
        ORDER BY length(k.code), k.code, c.id`,
    },
    [organisationId, evidenceIds],
  );
}

export interface WordsFace {
  readonly evidenceId: string;
  readonly title: string;
  readonly reflection: string;
}

export async function wordsOfEvidence(
  db: Database,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<WordsFace[]> {
  return db.query(
    {
      name: "words-of-evidence",
      text: `SELECT evidence_id AS "evidenceId", title, reflection FROM evidence_words WHERE organisation_id = $1 AND evidence_id = ANY($2)`,
    },
    [organisationId, evidenceIds],
  );
}
