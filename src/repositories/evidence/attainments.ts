import type { Database } from "../../database/pool";
import { type ColumnRow, inColumns, readColumns } from "../shared/columns";
import { superseded } from "./evidence-reading";
import { type Clocks, isUndone, valuesOf, wasKnown } from "./fact-reading";

/** A claim that was accepted, as it stands on a day. */
export interface AttainmentRow {
  readonly workerId: string;
  /** The claim's. */
  readonly id: string;
  readonly competenceId: string;
  /** The level accepted. */
  readonly levelId: string;
  readonly doneOn: string;
  readonly judgedOn: string;
}

const COLUMNS = ["workerId", "id", "competenceId", "levelId", "doneOn", "judgedOn"] as const;

type Column = (typeof COLUMNS)[number];

/** SQL: the order in which a worker's are listed: the newest work first. */
export const LISTED = "done_on DESC, evidence_id, claim_id";

/** SQL: whether judgement `j`, on evidence `e`, of organisation $1 is in force on day $3 as known at $4. */
export const JUDGEMENT_IN_FORCE = `j.outcome = 'ACCEPTED' AND j.judged_on <= $3::date AND ${wasKnown("e")} AND ${wasKnown("j")}
              AND NOT ${isUndone("e", "BY_DAY")} AND NOT ${isUndone("j", "BY_DAY")}
              AND NOT EXISTS (SELECT FROM evidence_handover h
                WHERE h.organisation_id = $1 AND h.evidence_id = e.id
                  AND h.handover = 'WITHDRAWN'
                              AND h.effective_on <= $3::date AND ${wasKnown("h")})
              AND NOT ${superseded("j")}`;

/**
 * SQL: the attainments of a worker by the evidence on record, in their order; $1 is the organisation, $3 the day,
 * $4 by when they were known.
 */
export const lookThroughEvidence = (worker: string, limit = ""): string => `
          SELECT a.claim_id, e.id AS evidence_id, a.competence_id, a.level_id, e.done_on, a.judged_on
          FROM (SELECT organisation_id, id, done_on
          FROM evidence
          WHERE organisation_id = $1 AND worker_id = ${worker}
          ORDER BY done_on DESC, id) e
          CROSS JOIN LATERAL (
            SELECT c.id AS claim_id, c.competence_id, j.level_id, j.judged_on
            FROM claim c JOIN judgement j ON j.organisation_id = $1 AND j.claim_id = c.id
            WHERE c.organisation_id = $1 AND c.evidence_id = e.id AND ${JUDGEMENT_IN_FORCE}
            ORDER BY c.id
          ) a
          ORDER BY ${LISTED}${limit}`;

/** SQL: row `a` of attainments as it is read. */
const ATTAINMENT = `a.claim_id AS id, a.competence_id AS "competenceId", a.level_id AS "levelId",
          a.done_on AS "doneOn", a.judged_on AS "judgedOn"`;

const attainments = (name: string, limit: string) =>
  inColumns(COLUMNS, {
    name,
    text: `
        SELECT of.id AS "workerId", ${ATTAINMENT}
        FROM unnest($2::uuid[]) AS of (id) CROSS JOIN LATERAL (${lookThroughEvidence("of.id", limit)}
        ) a`,
  });
const ALL = attainments("attainments-of-workers", "");
const FIRST = attainments("first-attainments-of-workers", " LIMIT $5");

const BY_CLAIM = inColumns(COLUMNS, {
  name: "attainments-by-claim",
  text: `
        SELECT e.worker_id AS "workerId", c.id, c.competence_id AS "competenceId", j.level_id AS "levelId",
               e.done_on AS "doneOn", j.judged_on AS "judgedOn"
        FROM claim c JOIN evidence e ON e.organisation_id = $1 AND e.id = c.evidence_id
        JOIN judgement j ON j.organisation_id = $1 AND j.claim_id = c.id
        WHERE c.organisation_id = $1 AND c.id = ANY($2) AND ${JUDGEMENT_IN_FORCE}`,
});

/**
 * What assessors have accepted from workers' evidence and is in force on the day: neither it nor the evidence
 * undone by then, the evidence not taken back, the judgement superseded by none; the newest work first.
 * Evidence is put in order before anything hangs on it, so that where only the first few of each worker are
 * asked for the database stops there: for 6 of each of 50 workers with some 32 it touches 4,475 buffers in
 * place of 19,295 (EXPLAIN ANALYZE).
 * @param most of each worker; null: all.
 */
export async function attainmentsOfWorkers(
  db: Database,
  organisationId: string,
  workers: readonly string[],
  clocks: Clocks,
  most: number | null,
): Promise<AttainmentRow[]> {
  const values = valuesOf(organisationId, workers, clocks);
  return most === null
    ? readColumns(db, ALL, values, attainment)
    : readColumns(db, FIRST, [...values, most], attainment);
}

/** The same of some claims; a claim that does not stand as accepted has none. */
export async function attainmentsByClaim(
  db: Database,
  organisationId: string,
  claims: readonly string[],
  clocks: Clocks,
): Promise<AttainmentRow[]> {
  return readColumns(db, BY_CLAIM, valuesOf(organisationId, claims, clocks), attainment);
}

const attainment = (row: Pick<ColumnRow<Column>, "text">): AttainmentRow => ({
  workerId: row.text("workerId"),
  id: row.text("id"),
  competenceId: row.text("competenceId"),
  levelId: row.text("levelId"),
  doneOn: row.text("doneOn"),
  judgedOn: row.text("judgedOn"),
});
