import type { Database } from "../../database/pool";
import { ASSIGNMENT_HOLDS } from "./assignment-holds";
import { APPEALED } from "./assignments";
import { couldJudge, type Judging } from "./judging-rule";

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
  carriedOver: "SELECT s.competence, s.named FROM unnest($4::uuid[], $5::uuid[]) AS s (competence, named)",
};

/** Pairs of competences, by place: an appointment that names the second is one for the first too, as crosswalks carry it over. */
export interface CarriedOver {
  readonly competences: readonly string[];
  readonly named: readonly string[];
}

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
    LEFT JOIN evidence_assignment a ON a.organisation_id = h.organisation_id AND a.evidence_id = h.evidence_id
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
  { competences, named }: CarriedOver,
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
        AND ($6::date IS NULL OR (h.effective_on, e.id) ${beyond} ($6, $7::uuid))
        ORDER BY h.effective_on ${order}, e.id ${order} LIMIT $8`,
    },
    [
      organisationId,
      assessorId,
      today,
      competences,
      named,
      page.place?.[0] ?? null,
      page.place?.[1] ?? null,
      page.size + 1,
    ],
  );
}

export async function countWaiting(
  db: Database,
  organisationId: string,
  assessorId: string | null,
  today: string,
  { competences, named }: CarriedOver,
): Promise<number> {
  const what = waitsFor(assessorId);
  const [row] = await db.query<{ count: number }>(
    { byValues: true, name: `count-waiting-${what}`, text: `SELECT count(*)::int AS count ${WAITS[what]}` },
    [organisationId, assessorId, today, competences, named],
  );
  return row?.count ?? 0;
}
