import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import { OPEN_APPEAL } from "./assessment";
import { ASSIGNMENT_HOLDS } from "./assignment-holds";

export interface AssignmentRow {
  readonly id: string;
  readonly evidenceId: string;
  readonly assessorId: string;
  readonly assignedAt: Date;
  readonly assignedAs: Capacity;
  /** The name by which the organisation knows them; null where it does not. */
  readonly assignedBy: string | null;
}

/** The current assignments of pieces of evidence; evidence that waits for an assessor has none. */
export async function assignmentsOfEvidence(
  db: Database,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<AssignmentRow[]> {
  return db.query(
    {
      name: "assignments-of-evidence",
      text: `
        SELECT a.id, a.evidence_id AS "evidenceId", a.assessor_id AS "assessorId",
               a.assigned_at AS "assignedAt", a.assigned_as AS "assignedAs",
               coalesce(m.name, w.name) AS "assignedBy"
        FROM evidence_assignment a
        LEFT JOIN member m ON m.organisation_id = a.organisation_id AND m.person_id = a.assigned_by
        LEFT JOIN worker w ON w.organisation_id = a.organisation_id AND w.id = a.worker_id
          AND w.person_id = a.assigned_by
        WHERE a.organisation_id = $1 AND a.evidence_id = ANY($2) AND ${ASSIGNMENT_HOLDS}`,
    },
    [organisationId, evidenceIds],
  );
}

export interface AssessedWorker {
  readonly workerId: string;
}

/** Those of some workers with evidence that is assigned to an assessor. */
export async function workersAssessedBy(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
  assessorId: string,
): Promise<AssessedWorker[]> {
  return db.query(
    {
      name: "workers-assessed-by",
      text: `
        SELECT DISTINCT a.worker_id AS "workerId"
        FROM evidence_assignment a
        WHERE a.organisation_id = $1 AND a.worker_id = ANY($2) AND a.assessor_id = $3 AND ${ASSIGNMENT_HOLDS}`,
    },
    [organisationId, workerIds, assessorId],
  );
}

export interface NewAssignment {
  readonly organisationId: string;
  readonly workerId: string;
  readonly evidenceId: string;
  readonly assessorId: string;
  readonly assignedBy: string;
  readonly assignedAs: Capacity;
}

export async function insertAssignment(db: Database, assignment: NewAssignment): Promise<void> {
  await db.query(
    {
      name: "insert-evidence-assignment",
      text: `
        INSERT INTO evidence_assignment (organisation_id, worker_id, evidence_id, assessor_id, assigned_by,
          assigned_as)
        VALUES ($1, $2, $3, $4, $5, $6)`,
    },
    [
      assignment.organisationId,
      assignment.workerId,
      assignment.evidenceId,
      assignment.assessorId,
      assignment.assignedBy,
      assignment.assignedAs,
    ],
  );
}

/** Ends the assignment of a piece of evidence, if it has one. */
export async function endAssignment(db: Database, organisationId: string, evidenceId: string): Promise<void> {
  await db.query(
    {
      name: "end-evidence-assignment",
      text: `
        UPDATE evidence_assignment
        SET ended_at = clock_instant()
        WHERE organisation_id = $1 AND evidence_id = $2 AND ended_at IS NULL`,
    },
    [organisationId, evidenceId],
  );
}

/** Ends what was assigned under a grant that is over. */
export async function endAssignmentsUnder(
  db: Database,
  organisationId: string,
  grantId: string,
): Promise<void> {
  await db.query(
    {
      name: "end-assignments-under-grant",
      text: `
        UPDATE evidence_assignment
        SET ended_at = clock_instant()
        WHERE organisation_id = $1 AND grant_id = $2 AND ended_at IS NULL`,
    },
    [organisationId, grantId],
  );
}

/** SQL: whether the judgement of claim `c` of organisation $1 that is in force has been appealed, and no other has followed. */
export const APPEALED = `EXISTS (
  SELECT FROM judgement j
  WHERE j.organisation_id = $1 AND j.claim_id = c.id AND EXISTS (${OPEN_APPEAL})
    AND NOT EXISTS (SELECT FROM judgement later WHERE later.organisation_id = $1 AND later.supersedes_id = j.id))`;

export interface ClaimToAssign {
  readonly competenceId: string;
  /** Who judged it, where the worker has appealed and waits for somebody else; otherwise empty. */
  readonly judgedBefore: readonly string[];
}

/** What a piece of evidence claims, with what the choice of its assessor has to know. */
export async function claimsToAssign(
  db: Database,
  organisationId: string,
  evidenceId: string,
): Promise<ClaimToAssign[]> {
  return db.query(
    {
      name: "claims-to-assign",
      text: `
        SELECT c.competence_id AS "competenceId",
               ARRAY(SELECT DISTINCT j.assessor_id
                 FROM judgement j
                 WHERE j.organisation_id = $1 AND j.claim_id = c.id
                   AND ${APPEALED}) AS "judgedBefore"
        FROM claim c WHERE c.organisation_id = $1 AND c.evidence_id = $2`,
    },
    [organisationId, evidenceId],
  );
}
