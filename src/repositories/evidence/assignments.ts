import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import { OPEN_APPEAL } from "./assessment";
import { ASSIGNMENT_HOLDS } from "./assignment-holds";
import { couldJudge, type Judging } from "./judging-rule";

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

/** Claims of evidence `e` of organisation $1 that wait for a judgement, a first or a second one. */
const WAITING_CLAIMS = `
  SELECT FROM claim c WHERE c.organisation_id = $1 AND c.evidence_id = e.id
    AND (NOT EXISTS (SELECT FROM judgement j WHERE j.organisation_id = $1 AND j.claim_id = c.id
                     AND NOT EXISTS (SELECT FROM undoing u
                       WHERE u.organisation_id = $1 AND u.fact_id = j.id
                         AND u.how = 'RETRACTION'))
         OR ${APPEALED})`;

const ASSIGNEE: Judging = {
  organisation: "$1",
  assessor: "a.assessor_id",
  worker: "e.worker_id",
  competence: "c.competence_id",
  on: "$3",
};

/**
 * Whether the assessor of the evidence could judge all of its waiting claims on day $3; false if it has no
 * assessor.
 */
const CAN_BE_JUDGED = `a.id IS NOT NULL AND NOT EXISTS (${WAITING_CLAIMS} AND NOT ${couldJudge(ASSIGNEE)})`;

/**
 * Evidence with such claims, of a whole organisation: claims without a judgement, and then those of open appeals.
 * In a large organisation nearly all evidence has been judged. Asked piece by piece whether it waits, 100,000
 * pieces took 18 s on a busy machine.
 */
const WAITING_EVIDENCE = `
  SELECT c.evidence_id
  FROM claim c
  WHERE c.organisation_id = $1
    AND NOT EXISTS (SELECT FROM judgement j WHERE j.organisation_id = $1 AND j.claim_id = c.id
      AND NOT EXISTS (SELECT FROM undoing u
        WHERE u.organisation_id = $1 AND u.fact_id = j.id AND u.how = 'RETRACTION'))
  UNION
  SELECT c.evidence_id
  FROM appeal a
  JOIN judgement j ON j.organisation_id = $1 AND j.id = a.judgement_id
  JOIN claim c ON c.organisation_id = $1 AND c.id = j.claim_id
  WHERE a.organisation_id = $1
    AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = $1 AND u.fact_id = a.id)
    AND NOT EXISTS (SELECT FROM judgement later WHERE later.organisation_id = $1 AND later.supersedes_id = j.id)`;

/**
 * SQL: evidence that is handed in and not taken back, retracted or judged in full, and waits on day $3: for a
 * judgement by the assessor $2, or for an assessor, $2 being null. What waits is found first (OFFSET 0), because it
 * takes longest to find out who could judge it.
 */
const WAITS = {
  ASSESSOR: `
    FROM (
      SELECT w.*
      FROM evidence w
      WHERE w.organisation_id = $1 AND w.id IN (${WAITING_EVIDENCE})
      OFFSET 0
    ) e
    ${handedIn()}
    WHERE $2::uuid IS NULL AND ${notTakenBack()} AND NOT (${CAN_BE_JUDGED})`,
  JUDGEMENT: `
    FROM (
      SELECT e.*
      FROM evidence_assignment a
      JOIN evidence e ON e.organisation_id = $1 AND e.id = a.evidence_id
      WHERE a.organisation_id = $1 AND a.assessor_id = $2 AND a.ended_at IS NULL AND EXISTS (${WAITING_CLAIMS})
      OFFSET 0
    ) e
    ${handedIn()}
    WHERE a.assessor_id = $2 AND ${notTakenBack()} AND ${CAN_BE_JUDGED}`,
};

/** SQL: joins evidence `e` with its hand-in `h` and its assignment `a`. */
function handedIn(): string {
  return `
    JOIN evidence_handover h ON h.organisation_id = $1 AND h.evidence_id = e.id
      AND h.handover = 'SUBMITTED'
    LEFT JOIN evidence_assignment a ON a.organisation_id = e.organisation_id AND a.evidence_id = e.id
      AND ${ASSIGNMENT_HOLDS}`;
}

function notTakenBack(): string {
  return `NOT EXISTS (SELECT FROM evidence_handover t
      WHERE t.organisation_id = $1 AND t.evidence_id = e.id AND t.handover = 'WITHDRAWN')
    AND NOT EXISTS (SELECT FROM undoing u
      WHERE u.organisation_id = $1 AND u.fact_id = e.id AND u.how = 'RETRACTION')`;
}

const waitsFor = (assessorId: string | null): keyof typeof WAITS =>
  assessorId === null ? "ASSESSOR" : "JUDGEMENT";

/**
 * A page of the evidence that waits, the longest waiting first, one more than asked for so that it shows
 * whether others follow.
 * @param assessorId whose judgement it waits for; null: it waits for an assessor, assigned to nobody or to
 * somebody who could not judge it on that day.
 */
export async function pageOfWaiting(
  db: Database,
  organisationId: string,
  assessorId: string | null,
  today: string,
  page: {
    readonly size: number;
    readonly backwards: boolean;
    readonly place: readonly [submittedOn: string, id: string] | null;
  },
): Promise<{ readonly id: string; readonly submittedOn: string }[]> {
  const [order, beyond] = page.backwards ? ["DESC", "<"] : ["ASC", ">"];
  const what = waitsFor(assessorId);
  return db.query(
    {
      name: `page-of-waiting-${what}-${order}`,
      byValues: true,
      text: `SELECT e.id, h.effective_on AS "submittedOn" ${WAITS[what]}
        AND ($4::date IS NULL OR (h.effective_on, e.id) ${beyond} ($4, $5::uuid))
        ORDER BY h.effective_on ${order}, e.id ${order} LIMIT $6`,
    },
    [organisationId, assessorId, today, page.place?.[0] ?? null, page.place?.[1] ?? null, page.size + 1],
  );
}

export async function countWaiting(
  db: Database,
  organisationId: string,
  assessorId: string | null,
  today: string,
): Promise<number> {
  const what = waitsFor(assessorId);
  const [row] = await db.query<{ count: number }>(
    { byValues: true, name: `count-waiting-${what}`, text: `SELECT count(*)::int AS count ${WAITS[what]}` },
    [organisationId, assessorId, today],
  );
  return row?.count ?? 0;
}
