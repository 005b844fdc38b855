import type { Database } from "../../database/pool";
import { type ColumnRow, inColumns, readColumns } from "../shared/columns";
import { ATTAINMENT, type AttainmentRow, attainment, LISTED, lookThroughEvidence } from "./attainments";

const COLUMNS = ["workerId", "current", "id", "competenceId", "levelId", "doneOn", "judgedOn"] as const;

/** What is stored of some workers. */
export interface StoredAttainments {
  readonly rows: AttainmentRow[];
  /** The workers that it counts for; what others have attained has to be looked up in their evidence. */
  readonly current: ReadonlySet<string>;
}

const stored = (name: string, limit: string) =>
  inColumns(COLUMNS, {
    name,
    text: `
      SELECT s.worker_id AS "workerId", s.attainments_due_on > $3::date AS current, ${ATTAINMENT}
      FROM readiness_state s
      LEFT JOIN LATERAL (
        SELECT a.claim_id, a.competence_id, a.level_id, a.done_on, a.judged_on
        FROM attainment a
        WHERE a.organisation_id = $1 AND a.worker_id = s.worker_id
        ORDER BY ${LISTED}${limit}
      ) a ON s.attainments_due_on > $3::date
      WHERE s.organisation_id = $1 AND s.worker_id = ANY($2)`,
  });
const ALL = stored("stored-attainments", "");
const FIRST = stored("first-stored-attainments", " LIMIT $4");

/**
 * The stored attainments of workers who are not due, as they are on a day and known now, in their order. The
 * rows and whether they count come from one statement, so from one state.
 * @param today YYYY-MM-DD. @param most of each worker; null: all.
 */
export async function storedAttainments(
  db: Database,
  organisationId: string,
  workers: readonly string[],
  today: string,
  most: number | null,
): Promise<StoredAttainments> {
  const values = [organisationId, workers, today];
  const current = new Set<string>();
  const read = (row: ColumnRow<(typeof COLUMNS)[number]>): AttainmentRow => {
    if (row.flag("current")) current.add(row.text("workerId"));
    return attainment(row);
  };
  const rows = await (most === null
    ? readColumns(db, ALL, values, read)
    : readColumns(db, FIRST, [...values, most], read));
  // Somebody without any has one row, which says only whether it counts.
  return { rows: rows.filter(({ id }) => id !== ""), current };
}

/**
 * Takes some workers whose stored attainments are due, for this transaction; those that another transaction
 * has taken are passed over.
 * @returns their ids.
 */
export async function takeAttainmentsDue(
  db: Database,
  organisationId: string,
  today: string,
  most: number,
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    {
      name: "take-attainments-due",
      text: `
        SELECT worker_id AS id FROM readiness_state
        WHERE organisation_id = $1 AND attainments_due_on < 'infinity' AND attainments_due_on <= $2::date
        ORDER BY attainments_due_on LIMIT $3 FOR UPDATE SKIP LOCKED`,
    },
    [organisationId, today, most],
  );
  return rows.map(({ id }) => id);
}

const WRITTEN = ["worker_id", "evidence_id", "competence_id", "level_id", "done_on", "judged_on"];
const list = (row: string) => WRITTEN.map((name) => `${row}.${name}`).join(", ");

/**
 * SQL: the first day after $3 on which time alone may change what worker `s` has attained: something on record
 * takes effect.
 */
const NEXT_DAY = `
          SELECT min(day) FROM (
            SELECT j.judged_on AS day FROM judgement j
            WHERE j.organisation_id = $1 AND j.worker_id = s.worker_id
            UNION ALL
            SELECT h.effective_on FROM evidence_handover h
            WHERE h.organisation_id = $1 AND h.worker_id = s.worker_id AND h.handover = 'WITHDRAWN'
            UNION ALL
            SELECT u.effective_on FROM evidence e
            JOIN undoing u ON u.organisation_id = e.organisation_id AND u.fact_id = e.id
            WHERE e.organisation_id = $1 AND e.worker_id = s.worker_id
            UNION ALL
            SELECT u.effective_on FROM judgement j
            JOIN undoing u ON u.organisation_id = j.organisation_id AND u.fact_id = j.id
            WHERE j.organisation_id = $1 AND j.worker_id = s.worker_id
          ) AS days WHERE day > $3::date`;

/**
 * Stores what workers that this transaction has taken have attained, if it is due. A row that has not changed
 * stays untouched. What decides is the statement that looks through the evidence; a change of it has to raise
 * the version of the engine, and to make everybody's due in a migration.
 * @param today YYYY-MM-DD.
 */
export async function storeAttainments(
  db: Database,
  organisationId: string,
  workers: readonly string[],
  today: string,
): Promise<void> {
  await db.query(
    {
      name: "store-attainments",
      text: `
        WITH due AS (
          SELECT worker_id FROM readiness_state
          WHERE organisation_id = $1 AND worker_id = ANY($2) AND attainments_due_on <= $3::date
        ), found AS (
          SELECT due.worker_id, a.* FROM due CROSS JOIN LATERAL (${lookThroughEvidence("due.worker_id")}
          ) a
        ), dropped AS (
          DELETE FROM attainment a USING due
          WHERE a.organisation_id = $1 AND a.worker_id = due.worker_id
            AND a.claim_id NOT IN (SELECT claim_id FROM found)
        ), stored AS (
          INSERT INTO attainment AS t (organisation_id, claim_id, ${WRITTEN.join(", ")})
          SELECT $1, f.claim_id, ${list("f")} FROM found f
          ON CONFLICT (organisation_id, claim_id) DO UPDATE
          SET ${WRITTEN.map((name) => `${name} = excluded.${name}`).join(", ")}
          WHERE (${list("t")}) IS DISTINCT FROM (${list("excluded")})
        )
        UPDATE readiness_state s
        SET attainments_due_on = coalesce((${NEXT_DAY}), 'infinity'), changed_in = NULL
        FROM due WHERE s.organisation_id = $1 AND s.worker_id = due.worker_id`,
    },
    [organisationId, workers, today, null],
  );
}
