import type { Database, Statement } from "../database/pool";
import { type FactReading, factReading, type OfWorker } from "./fact-reading";

/** @property standing not retracted. */
export interface EvidenceFace extends OfWorker {
  readonly evidenceKindId: string;
  readonly doneOn: string;
  readonly version: number;
  readonly state: "DRAFT" | "SUBMITTED" | "WITHDRAWN";
  readonly submittedOn: string | null;
}

const evidenceWhere = (name: string, key: string): Statement => ({
  name,
  text: `
    SELECT e.id, e.worker_id AS "workerId", e.evidence_kind_id AS "evidenceKindId", e.done_on AS "doneOn", e.version,
           CASE WHEN withdrawn.id IS NOT NULL THEN 'WITHDRAWN' WHEN submitted.id IS NOT NULL THEN 'SUBMITTED' ELSE 'DRAFT' END AS state,
           submitted.effective_on AS "submittedOn",
           NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = e.organisation_id AND u.fact_id = e.id AND u.how = 'RETRACTION') AS standing
    FROM evidence e
    LEFT JOIN evidence_handover submitted ON submitted.organisation_id = e.organisation_id AND submitted.evidence_id = e.id AND submitted.handover = 'SUBMITTED'
    LEFT JOIN evidence_handover withdrawn ON withdrawn.organisation_id = e.organisation_id AND withdrawn.evidence_id = e.id AND withdrawn.handover = 'WITHDRAWN'
    WHERE e.organisation_id = $1 AND ${key} = ANY($2)
    ORDER BY e.done_on DESC, e.id`,
});
const [OF_WORKERS, BY_ID] = [
  evidenceWhere("evidence-of-workers", "e.worker_id"),
  evidenceWhere("evidence-by-id", "e.id"),
];

/** The public face of evidence, the newest work first; retracted evidence too. */
export const evidence: FactReading<EvidenceFace> = {
  ofWorkers: (db, organisationId, workers) => db.query(OF_WORKERS, [organisationId, workers]),
  byIds: (db, organisationId, ids) => db.query(BY_ID, [organisationId, ids]),
};

export interface HandoverFace extends OfWorker {
  readonly evidenceId: string;
  readonly handover: "SUBMITTED" | "WITHDRAWN";
  readonly effectiveOn: string;
}
export const handovers = factReading<HandoverFace>(
  "evidence_handover",
  `evidence_id AS "evidenceId", handover, effective_on AS "effectiveOn"`,
  "effective_on",
);

export interface ClaimFace {
  readonly id: string;
  readonly evidenceId: string;
  readonly workerId: string;
  readonly competenceId: string;
  readonly levelId: string;
  /** Whether its evidence has never been handed in. */
  readonly draft: boolean;
}

const claimsWhere = (name: string, key: string): Statement => ({
  name,
  text: `
    SELECT c.id, c.evidence_id AS "evidenceId", e.worker_id AS "workerId", c.competence_id AS "competenceId", c.level_id AS "levelId",
           NOT EXISTS (SELECT FROM evidence_handover h WHERE h.organisation_id = c.organisation_id AND h.evidence_id = c.evidence_id) AS draft
    FROM claim c JOIN evidence e ON e.organisation_id = c.organisation_id AND e.id = c.evidence_id JOIN competence k ON k.id = c.competence_id
    WHERE c.organisation_id = $1 AND ${key} = ANY($2)
    ORDER BY length(k.code), k.code, c.id`,
});
const [CLAIMS_OF_EVIDENCE, CLAIMS_BY_ID] = [
  claimsWhere("claims-of-evidence", "c.evidence_id"),
  claimsWhere("claim-by-id", "c.id"),
];

export async function claimsOfEvidence(
  db: Database,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<ClaimFace[]> {
  return db.query(CLAIMS_OF_EVIDENCE, [organisationId, evidenceIds]);
}

export async function claimsById(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<ClaimFace[]> {
  return db.query(CLAIMS_BY_ID, [organisationId, ids]);
}

/** @property standing not retracted, and superseded by none that is not. */
export interface JudgementFace extends OfWorker {
  readonly claimId: string;
  readonly outcome: "ACCEPTED" | "RETURNED";
  readonly levelId: string | null;
  readonly reason: string | null;
  readonly judgedOn: string;
  readonly supersedesId: string | null;
  readonly assessorName: string | null;
}

const RETRACTED = (judgement: string) =>
  `EXISTS (SELECT FROM undoing u WHERE u.organisation_id = ${judgement}.organisation_id AND u.fact_id = ${judgement}.id AND u.how = 'RETRACTION')`;
const judgementsWhere = (name: string, key: string): Statement => ({
  name,
  text: `
    SELECT j.id, j.worker_id AS "workerId", j.claim_id AS "claimId", j.outcome, j.level_id AS "levelId", j.reason, j.judged_on AS "judgedOn",
           j.supersedes_id AS "supersedesId", m.name AS "assessorName",
           NOT ${RETRACTED("j")} AND NOT EXISTS (SELECT FROM judgement later WHERE later.organisation_id = j.organisation_id AND later.claim_id = j.claim_id
                                                 AND later.supersedes_id = j.id AND NOT ${RETRACTED("later")}) AS standing
    FROM judgement j JOIN fact f USING (organisation_id, id)
    LEFT JOIN member m ON m.organisation_id = j.organisation_id AND m.person_id = j.assessor_id
    WHERE j.organisation_id = $1 AND ${key} = ANY($2)
    ORDER BY f.recorded_at DESC, j.id`,
});
const [JUDGEMENTS_OF_CLAIMS, JUDGEMENTS_BY_ID] = [
  judgementsWhere("judgements-of-claims", "j.claim_id"),
  judgementsWhere("judgement-by-id", "j.id"),
];

/** Every judgement of some claims, the latest first; superseded and retracted ones too. */
export async function judgementsOfClaims(
  db: Database,
  organisationId: string,
  claimIds: readonly string[],
): Promise<JudgementFace[]> {
  return db.query(JUDGEMENTS_OF_CLAIMS, [organisationId, claimIds]);
}

export async function judgementsById(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<JudgementFace[]> {
  return db.query(JUDGEMENTS_BY_ID, [organisationId, ids]);
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
