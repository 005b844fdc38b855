import type { Database, Statement } from "../../database/pool";
import type { ReadRow } from "../../facts";
import {
  type Clocks,
  type FactReading,
  isUndone,
  type OfWorker,
  readingOf,
  wasKnown,
  workerOf,
} from "./fact-reading";

/** @property inForce not retracted. */
export interface EvidenceRow extends OfWorker, ReadRow<"EVIDENCE"> {
  readonly state: "DRAFT" | "SUBMITTED" | "WITHDRAWN";
  readonly submittedOn: string | null;
}

const handedOver = (h: string, handover: "SUBMITTED" | "WITHDRAWN") =>
  `
    LEFT JOIN evidence_handover ${h} ON ${h}.organisation_id = e.organisation_id AND ${h}.evidence_id = e.id
      AND ${h}.handover = '${handover}'
      AND ${h}.effective_on <= $3::date AND ${wasKnown(h)}`;

const evidenceWhere = (name: string, key: string): Statement => ({
  name,
  text: `
    SELECT e.id, e.worker_id AS "workerId", e.evidence_kind_id AS "evidenceKindId", e.done_on AS "doneOn",
           e.version,
           CASE WHEN withdrawn.id IS NOT NULL THEN 'WITHDRAWN' WHEN submitted.id IS NOT NULL THEN 'SUBMITTED'
             ELSE 'DRAFT' END AS state,
           submitted.effective_on AS "submittedOn", NOT ${isUndone("e", "RETRACTED")} AS "inForce",
           e.done_on <= $3::date AS holds
    FROM evidence e
    ${handedOver("submitted", "SUBMITTED")}
    ${handedOver("withdrawn", "WITHDRAWN")}
    WHERE e.organisation_id = $1 AND ${key} = ANY($2) AND ${wasKnown("e")}
    ORDER BY e.done_on DESC, e.id`,
});

/** The public face of evidence, the newest work first; retracted evidence too. */
export const evidence: FactReading<EvidenceRow> = {
  ofParents: readingOf(evidenceWhere("evidence-of-workers", "e.worker_id")),
  parentOf: workerOf,
  byIds: readingOf(evidenceWhere("evidence-by-id", "e.id")),
};

export interface ClaimRow {
  readonly id: string;
  readonly evidenceId: string;
  readonly workerId: string;
  readonly competenceId: string;
  readonly levelId: string;
  /** Whether its evidence has never been handed in. */
  readonly draft: boolean;
  /** What its evidence was read by. */
  readonly clocks: Clocks;
}

const claimsWhere = (name: string, key: string): Statement => ({
  name,
  text: `
    SELECT c.id, c.evidence_id AS "evidenceId", e.worker_id AS "workerId", c.competence_id AS "competenceId",
           c.level_id AS "levelId",
           NOT EXISTS (SELECT FROM evidence_handover h
             WHERE h.organisation_id = $1 AND h.evidence_id = c.evidence_id) AS draft
    FROM claim c
    JOIN evidence e ON e.organisation_id = $1 AND e.id = c.evidence_id
    JOIN competence k ON k.id = c.competence_id
    WHERE c.organisation_id = $1 AND ${key} = ANY($2)
    ORDER BY length(k.code), k.code, c.id`,
});
const [CLAIMS_OF_EVIDENCE, CLAIMS_BY_ID] = [
  claimsWhere("claims-of-evidence", "c.evidence_id"),
  claimsWhere("claim-by-id", "c.id"),
];

const claimsBy =
  (statement: Statement) =>
  async (
    db: Database,
    organisationId: string,
    ids: readonly string[],
    clocks: Clocks,
  ): Promise<ClaimRow[]> => {
    const rows = await db.query<Omit<ClaimRow, "clocks">>(statement, [organisationId, ids]);
    return rows.map((row) => ({ ...row, clocks }));
  };
export const claimsOfEvidence = claimsBy(CLAIMS_OF_EVIDENCE);
export const claimsById = claimsBy(CLAIMS_BY_ID);

/**
 * SQL: whether judgement `j` of organisation $1 is superseded on day $3, as known at $4: by one of the same claim that was
 * recorded later and is not retracted. Not only by the one that names it: where that is retracted, the next
 * names the retracted one.
 */
export const superseded = (j: string): string => `EXISTS (
    SELECT FROM judgement later JOIN fact l ON l.organisation_id = $1 AND l.id = later.id
      JOIN fact own ON own.organisation_id = $1 AND own.id = ${j}.id
    WHERE later.organisation_id = $1 AND later.claim_id = ${j}.claim_id
      AND later.id <> ${j}.id AND l.recorded_at > own.recorded_at
      AND later.judged_on <= $3::date AND ${wasKnown("later")} AND NOT ${isUndone("later", "RETRACTED")})`;

/** @property inForce not retracted, and not superseded by one that is not retracted. */
export interface JudgementRow extends OfWorker, ReadRow<"JUDGEMENT"> {}

const judgementsWhere = (name: string, key: string): Statement => ({
  name,
  text: `
    SELECT j.id, j.worker_id AS "workerId", j.claim_id AS "claimId", j.outcome, j.level_id AS "levelId",
           j.reason, j.return_reason AS "returnReason", j.judged_on AS "judgedOn",
           j.supersedes_id AS "supersedesId", j.assessor_id AS "assessorId", j.judged_on <= $3::date AS holds,
           NOT ${isUndone("j", "RETRACTED")}
           AND NOT ${superseded("j")} AS "inForce"
    FROM judgement j JOIN fact f USING (organisation_id, id)
    WHERE j.organisation_id = $1 AND ${key} = ANY($2) AND ${wasKnown("j")}
    ORDER BY f.recorded_at DESC, j.id`,
});

/** Every judgement of some claims, the latest first; superseded and retracted ones too. */
export const judgements: FactReading<JudgementRow> = {
  ofParents: readingOf(judgementsWhere("judgements-of-claims", "j.claim_id")),
  parentOf: ({ claimId }) => claimId,
  byIds: readingOf(judgementsWhere("judgement-by-id", "j.id")),
};
