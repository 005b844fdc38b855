import type { Database } from "../../database/pool";
import type { Attained, Day } from "../../eligibility";
import { dayFromNumber, dayNumber } from "../readiness/engine-facts";
import { arrayOf } from "../shared/array-literals";
import { type ColumnRow, inColumns, readColumns } from "../shared/columns";
import { groupedByWorker, type RowsOfWorker, readGrouped } from "../shared/grouped-columns";
import { ATTAINMENT, type AttainmentRow, attainment, LISTED } from "./attainments";

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

/** A worker whose attainments are due. */
export interface DueForAttainments {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
}

/**
 * Takes some workers whose stored attainments are due, for this transaction; those that another transaction
 * has taken are passed over.
 */
export async function takeAttainmentsDue(
  db: Database,
  organisationId: string,
  today: string,
  most: number,
): Promise<DueForAttainments[]> {
  return db.query(
    {
      name: "take-attainments-due",
      text: `
        WITH taken AS (
          SELECT worker_id FROM readiness_state
          WHERE organisation_id = $1 AND attainments_due_on < 'infinity' AND attainments_due_on <= $2::date
          ORDER BY attainments_due_on LIMIT $3 FOR UPDATE SKIP LOCKED
        )
        SELECT w.id, w.organisation_id AS "organisationId", w.person_id AS "personId"
        FROM taken JOIN worker w ON w.organisation_id = $1 AND w.id = taken.worker_id`,
    },
    [organisationId, today, most],
  );
}

const ON_RECORD = groupedByWorker(
  "attainments-on-record",
  [
    { name: "claimId", value: "a.claim_id", holds: "ID" },
    { name: "evidenceId", value: "a.evidence_id", holds: "ID" },
    { name: "competenceId", value: "a.competence_id", holds: "ID" },
    { name: "levelId", value: "a.level_id", holds: "ID" },
    { name: "doneOn", value: dayNumber("a.done_on"), holds: "NUMBER" },
    { name: "judgedOn", value: dayNumber("a.judged_on"), holds: "NUMBER" },
  ],
  {
    worker: "a.worker_id",
    from: "FROM attainment a WHERE a.organisation_id = $1 AND a.worker_id = ANY($2)",
  },
);

/** What is stored of each worker, whether or not it counts. */
export const attainmentsOnRecord = (
  db: Database,
  organisationId: string,
  workers: readonly string[],
): Promise<RowsOfWorker<Attained>> => readGrouped(db, ON_RECORD, [organisationId, workers]);

/** What is to be stored for workers that this transaction has taken. */
export interface AttainmentsToWrite {
  readonly rows: readonly (Attained & { readonly workerId: string })[];
  /** Claims that are no longer attained. */
  readonly dropped: readonly string[];
  /** From when what is stored of a worker no longer counts. */
  readonly states: readonly { readonly workerId: string; readonly dueOn: Day }[];
}

/** Writes new and changed rows, and deletes others. Statements that have nothing to do are left out. */
export async function writeAttainments(
  db: Database,
  organisationId: string,
  { rows, dropped, states }: AttainmentsToWrite,
): Promise<void> {
  // Sent together, in this order.
  await Promise.all([
    ...(dropped.length > 0 ? [dropAttainments(db, organisationId, dropped)] : []),
    ...(rows.length > 0 ? [writeRows(db, organisationId, rows)] : []),
    writeStates(db, organisationId, states),
  ]);
}

async function dropAttainments(
  db: Database,
  organisationId: string,
  claims: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "drop-attainments",
      text: "DELETE FROM attainment WHERE organisation_id = $1 AND claim_id = ANY($2)",
    },
    [organisationId, claims],
  );
}

const WRITTEN = ["worker_id", "evidence_id", "competence_id", "level_id", "done_on", "judged_on"];

async function writeRows(
  db: Database,
  organisationId: string,
  rows: AttainmentsToWrite["rows"],
): Promise<void> {
  await db.query(
    {
      name: "write-attainments",
      text: `
        INSERT INTO attainment AS t (organisation_id, claim_id, ${WRITTEN.join(", ")})
        SELECT $1, claim, worker, evidence, competence, level, ${dayFromNumber("done")}, ${dayFromNumber("judged")}
        FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::integer[], $8::integer[])
          AS row (claim, worker, evidence, competence, level, done, judged)
        ON CONFLICT (organisation_id, claim_id) DO UPDATE
        SET ${WRITTEN.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    },
    [
      organisationId,
      arrayOf(rows.map(({ claimId }) => claimId)),
      arrayOf(rows.map(({ workerId }) => workerId)),
      arrayOf(rows.map(({ evidenceId }) => evidenceId)),
      arrayOf(rows.map(({ competenceId }) => competenceId)),
      arrayOf(rows.map(({ levelId }) => levelId)),
      arrayOf(rows.map(({ doneOn }) => doneOn)),
      arrayOf(rows.map(({ judgedOn }) => judgedOn)),
    ],
  );
}

async function writeStates(
  db: Database,
  organisationId: string,
  states: AttainmentsToWrite["states"],
): Promise<void> {
  await db.query(
    {
      name: "write-attainment-states",
      text: `
        UPDATE readiness_state s
        SET attainments_due_on = ${dayFromNumber("computed.due")}, changed_in = NULL
        FROM unnest($2::uuid[], $3::integer[]) AS computed (worker, due)
        WHERE s.organisation_id = $1 AND s.worker_id = computed.worker`,
    },
    [
      organisationId,
      arrayOf(states.map(({ workerId }) => workerId)),
      arrayOf(states.map(({ dueOn }) => dueOn)),
    ],
  );
}
