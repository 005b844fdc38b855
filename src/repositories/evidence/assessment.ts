import type { Database } from "../../database/pool";
import type { FactRow } from "./fact-readings";
import { conflictsOn, hasManaged, isAppointed, type Judging, managersMayJudge } from "./judging-rule";

/** What stands for or against somebody judging a worker's evidence of a competence on a day, as known now. */
export interface JudgingFacts {
  readonly appointed: boolean;
  /**
   * Whether a conflict of interest is declared for that day; and the first day after it, where it has one.
   */
  readonly inConflict: boolean;
  readonly conflictUntil: string | null;
  /**
   * Whether they have acted as this worker's line manager: recorded anything but a judgement on the record as
   * one.
   */
  readonly managed: boolean;
  readonly lineManagersMayJudge: boolean;
}

const ASKED: Judging = { organisation: "$1", assessor: "$2", worker: "$3", competence: "$4", on: "$5" };

export async function findJudgingFacts(
  db: Database,
  organisationId: string,
  assessorId: string,
  workerId: string,
  competenceId: string,
  on: string,
): Promise<JudgingFacts> {
  const [row] = await db.query<JudgingFacts>(
    {
      name: "judging-facts",
      text: `
        WITH conflict AS (${conflictsOn(ASKED)})
        SELECT ${isAppointed(ASKED)} AS appointed,
               EXISTS (SELECT FROM conflict) AS "inConflict",
               (SELECT CASE WHEN bool_and(until_on IS NOT NULL) THEN max(until_on) END
                 FROM conflict) AS "conflictUntil",
               ${hasManaged(ASKED)} AS managed,
               ${managersMayJudge(ASKED.organisation)} AS "lineManagersMayJudge"`,
    },
    [organisationId, assessorId, workerId, competenceId, on],
  );
  if (!row) throw new Error("The statement judging-facts returned no row.");
  return row;
}

/** A judgement with what an appeal against it, or a check of it, has to know. */
export interface JudgementToQuestion {
  readonly id: string;
  readonly workerId: string;
  readonly claimId: string;
  readonly evidenceId: string;
  readonly assessorId: string;
  readonly outcome: "ACCEPTED" | "RETURNED";
  /** Neither retracted nor superseded, on evidence that has not been withdrawn. */
  readonly stands: boolean;
  /** Whether an appeal waits for a second judgement. */
  readonly appealed: boolean;
}

export async function findJudgement(
  db: Database,
  organisationId: string,
  id: string,
): Promise<JudgementToQuestion | null> {
  const [row] = await db.query<JudgementToQuestion>(
    {
      name: "find-judgement",
      text: `
        SELECT j.id, j.worker_id AS "workerId", j.claim_id AS "claimId", c.evidence_id AS "evidenceId",
               j.assessor_id AS "assessorId", j.outcome,
               NOT EXISTS (SELECT FROM undoing u
                 WHERE u.organisation_id = $1 AND u.fact_id = j.id)
               AND NOT EXISTS (SELECT FROM judgement later
                 WHERE later.organisation_id = $1 AND later.supersedes_id = j.id)
               AND NOT EXISTS (SELECT FROM evidence_handover h
                 WHERE h.organisation_id = $1 AND h.evidence_id = c.evidence_id
                   AND h.handover = 'WITHDRAWN') AS stands,
               EXISTS (${OPEN_APPEAL}) AS appealed
        FROM judgement j JOIN claim c ON c.organisation_id = $1 AND c.id = j.claim_id
        WHERE j.organisation_id = $1 AND j.id = $2`,
    },
    [organisationId, id],
  );
  return row ?? null;
}

/** SQL: appeals against judgement `j` of organisation $1 that have not been taken back. */
export const OPEN_APPEAL = `
  SELECT FROM appeal a WHERE a.organisation_id = $1 AND a.judgement_id = j.id
    AND NOT EXISTS (SELECT FROM undoing au WHERE au.organisation_id = $1 AND au.fact_id = a.id)`;

/** An organisation's appeals, the latest first. @param open only those that wait for a second judgement. */
export async function allAppeals(
  db: Database,
  organisationId: string,
  open: boolean,
): Promise<Omit<FactRow<"APPEAL">, "clocks">[]> {
  return db.query(
    {
      name: "all-appeals",
      text: `
        SELECT a.id, a.worker_id AS "workerId", a.judgement_id AS "judgementId", a.reason,
               a.appealed_on AS "lodgedOn", true AS "inForce", true AS holds
        FROM appeal a JOIN fact f USING (organisation_id, id)
        WHERE a.organisation_id = $1
          AND NOT EXISTS (SELECT FROM undoing u
            WHERE u.organisation_id = $1 AND u.fact_id = a.id)
          AND (NOT $2
            OR NOT EXISTS (SELECT FROM judgement later
              WHERE later.organisation_id = $1 AND later.supersedes_id = a.judgement_id))
        ORDER BY f.recorded_at DESC, a.id`,
    },
    [organisationId, open],
  );
}

/** An accepted claim that no second assessor has looked at, with what its risk is read from. */
export interface SampleCandidate {
  readonly judgementId: string;
  readonly workerId: string;
  readonly assessorId: string;
  readonly recordedAt: Date;
  /** How many judgements the assessor had made here before. */
  readonly madeBefore: number;
  readonly returnedBefore: boolean;
  readonly topLevel: boolean;
}

/**
 * Accepted claims of an organisation that are in force, were judged there and have not been checked; the
 * longest waiting first.
 */
export async function sampleCandidates(db: Database, organisationId: string): Promise<SampleCandidate[]> {
  return db.query(
    {
      name: "sample-candidates",
      text: `
        WITH made AS (
          SELECT j.id, j.claim_id, j.worker_id, j.assessor_id, j.outcome, j.level_id, j.framework_version_id,
                 f.recorded_at, f.origin_id,
                 (row_number()
                   OVER (PARTITION BY j.assessor_id ORDER BY f.recorded_at, j.id) - 1)::int AS before
          FROM judgement j JOIN fact f USING (organisation_id, id) WHERE j.organisation_id = $1
        )
        SELECT m.id AS "judgementId", m.worker_id AS "workerId", m.assessor_id AS "assessorId",
               m.recorded_at AS "recordedAt", m.before AS "madeBefore",
               EXISTS (SELECT FROM made r JOIN claim rc ON rc.organisation_id = $1 AND rc.id = r.claim_id
                       WHERE r.worker_id = m.worker_id AND rc.competence_id = c.competence_id
                         AND r.outcome = 'RETURNED' AND r.recorded_at < m.recorded_at) AS "returnedBefore",
               l.rank = (SELECT max(top.rank)
                 FROM level top
                 WHERE top.framework_version_id = m.framework_version_id) AS "topLevel"
        FROM made m
        JOIN claim c ON c.organisation_id = $1 AND c.id = m.claim_id
        JOIN level l ON l.id = m.level_id
        WHERE m.outcome = 'ACCEPTED' AND m.origin_id IS NULL
          AND NOT EXISTS (SELECT FROM judgement later
            WHERE later.organisation_id = $1 AND later.supersedes_id = m.id)
          AND NOT EXISTS (SELECT FROM undoing u
            WHERE u.organisation_id = $1 AND u.fact_id IN (m.id, c.evidence_id))
          AND NOT EXISTS (SELECT FROM evidence_handover h
            WHERE h.organisation_id = $1 AND h.evidence_id = c.evidence_id AND h.handover = 'WITHDRAWN')
          AND NOT EXISTS (SELECT FROM quality_check q WHERE q.organisation_id = $1 AND q.judgement_id = m.id
                          AND NOT EXISTS (SELECT FROM undoing u
                            WHERE u.organisation_id = $1 AND u.fact_id = q.id))
        ORDER BY m.recorded_at, m.id`,
    },
    [organisationId],
  );
}
