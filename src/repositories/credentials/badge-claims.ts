import type { Database } from "../../database/pool";
import { JUDGEMENT_IN_FORCE } from "../evidence/attainments";

/** An accepted claim, with what a badge says of it. */
export interface BadgeClaimRow {
  readonly claimId: string;
  readonly workerId: string;
  readonly judgementId: string;
  readonly competenceId: string;
  readonly levelId: string;
  readonly evidenceKindId: string;
  readonly doneOn: string;
  readonly judgedOn: string;
  /** Whether the judgement was copied from another employer's record. */
  readonly isCopied: boolean;
}

/** Those of some claims that are accepted, as known now. @param today YYYY-MM-DD. */
export async function findBadgeClaims(
  db: Database,
  organisationId: string,
  claims: readonly string[],
  today: string,
): Promise<BadgeClaimRow[]> {
  return db.query(
    {
      name: "badge-claims",
      text: `
        SELECT c.id AS "claimId", e.worker_id AS "workerId", j.id AS "judgementId",
               c.competence_id AS "competenceId", j.level_id AS "levelId", e.evidence_kind_id AS "evidenceKindId",
               e.done_on AS "doneOn", j.judged_on AS "judgedOn", f.origin_id IS NOT NULL AS "isCopied"
        FROM claim c JOIN evidence e ON e.organisation_id = $1 AND e.id = c.evidence_id
        JOIN judgement j ON j.organisation_id = $1 AND j.claim_id = c.id
        JOIN fact f ON f.organisation_id = $1 AND f.id = j.id
        WHERE c.organisation_id = $1 AND c.id = ANY($2) AND ${JUDGEMENT_IN_FORCE}
        ORDER BY c.id`,
    },
    [organisationId, claims, today, null],
  );
}
