import type { Database } from "../../database/pool";
import { type Attained, BEGINNING, type Day, NEVER, toCivilDate } from "../../eligibility";
import { dayFromNumber } from "../readiness/engine-facts";
import { arrayOf, arrayOfArrays } from "../shared/array-literals";
import { inColumns, listInColumn, readTexts, type TextColumns } from "../shared/columns";
import type { AttainmentRow } from "./attainments";

const COLUMNS = [
  "workerId",
  "current",
  "count",
  "id",
  "competenceId",
  "levelId",
  "doneOn",
  "judgedOn",
] as const;

/** What is stored of some workers. */
export interface StoredAttainments {
  readonly rows: AttainmentRow[];
  /** The workers that it counts for; what others have attained has to be looked up in their evidence. */
  readonly current: ReadonlySet<string>;
}

const LISTS = ["claim_ids", "evidence_ids", "competence_ids", "level_ids", "done_on", "judged_on"] as const;

/**
 * One row for each worker, whose lists follow each other in their columns. With unnest() and a row for each attainment,
 * PostgreSQL took × 1.20 of the time for a page of 50 workers, and × 1.10 for one worker's path (1 December 2026,
 * bench/README.md).
 * @param first SQL: how many of each list are read, from the first.
 */
const stored = (name: string, first: string) => {
  const list = (of: (typeof LISTS)[number]) => listInColumn(`w.${of}${first}`);
  return inColumns(COLUMNS, {
    name,
    text: `
      SELECT s.worker_id AS "workerId", s.attained_due_on > $3::date AS current,
        coalesce(cardinality(w.claim_ids${first}), 0) AS count, ${list("claim_ids")} AS id,
        ${list("competence_ids")} AS "competenceId", ${list("level_ids")} AS "levelId",
        ${list("done_on")} AS "doneOn", ${list("judged_on")} AS "judgedOn"
      FROM readiness_state s
      LEFT JOIN worker_attainments w
        ON w.organisation_id = s.organisation_id AND w.worker_id = s.worker_id AND s.attained_due_on > $3::date
      WHERE s.organisation_id = $1 AND s.worker_id = ANY($2)`,
  });
};
const ALL = stored("stored-attainments", "");
const FIRST = stored("first-stored-attainments", "[1:$4]");

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
  const columns = await (most === null
    ? readTexts(db, ALL, values)
    : readTexts(db, FIRST, [...values, most]));
  return columns ? attainmentsIn(columns) : { rows: [], current: new Set() };
}

function attainmentsIn(columns: TextColumns<(typeof COLUMNS)[number]>): StoredAttainments {
  const { id, competenceId, levelId, doneOn, judgedOn } = columns;
  const rows: AttainmentRow[] = [];
  let next = 0;
  columns.workerId.forEach((workerId, worker) => {
    const end = next + Number(columns.count[worker]);
    for (let at = next; at < end; at += 1)
      rows.push({
        workerId,
        id: id[at] ?? "",
        competenceId: competenceId[at] ?? "",
        levelId: levelId[at] ?? "",
        doneOn: doneOn[at] ?? "",
        judgedOn: judgedOn[at] ?? "",
      });
    // An empty list leaves one empty text.
    next = Math.max(end, next + 1);
  });
  return {
    rows,
    current: new Set(columns.workerId.filter((_, worker) => columns.current[worker] === "true")),
  };
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
          WHERE organisation_id = $1 AND attained_due_on < 'infinity' AND attained_due_on <= $2::date
          ORDER BY attained_due_on LIMIT $3 FOR UPDATE SKIP LOCKED
        )
        SELECT w.id, w.organisation_id AS "organisationId", w.person_id AS "personId"
        FROM taken JOIN worker w ON w.organisation_id = $1 AND w.id = taken.worker_id`,
    },
    [organisationId, today, most],
  );
}

/** What is stored of a worker: each list as PostgreSQL writes it. */
export type AttainedLists = readonly string[];

/** What is stored of each worker, whether or not it counts; null: nothing. */
export async function attainmentsOnRecord(
  db: Database,
  organisationId: string,
  workers: readonly string[],
): Promise<(workerId: string) => AttainedLists | null> {
  const rows = await db.query<{ worker: string } & Record<(typeof LISTS)[number], string>>(
    {
      name: "attainments-on-record",
      text: `
        SELECT worker_id AS worker, ${LISTS.map((list) => `${list}::text AS ${list}`).join(", ")}
        FROM worker_attainments
        WHERE organisation_id = $1 AND worker_id = ANY($2)`,
    },
    [organisationId, workers],
  );
  const found = new Map(rows.map((row) => [row.worker, LISTS.map((list) => row[list])] as const));
  return (workerId) => found.get(workerId) ?? null;
}

/** What has been attained as it is stored: in the order in which it is listed, the newest work first. */
export function attainedLists(attained: readonly Attained[]): AttainedLists {
  const rows = [...attained].sort(
    (a, b) => b.doneOn - a.doneOn || compare(a.evidenceId, b.evidenceId) || compare(a.claimId, b.claimId),
  );
  return [
    arrayOf(rows.map(({ claimId }) => claimId)),
    arrayOf(rows.map(({ evidenceId }) => evidenceId)),
    arrayOf(rows.map(({ competenceId }) => competenceId)),
    arrayOf(rows.map(({ levelId }) => levelId)),
    arrayOf(rows.map(({ doneOn }) => dateOf(doneOn))),
    arrayOf(rows.map(({ judgedOn }) => dateOf(judgedOn))),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A day as PostgreSQL writes it. */
const dateOf = (day: Day): string =>
  day >= NEVER ? "infinity" : day <= BEGINNING ? "-infinity" : toCivilDate(day);

/** What is to be stored for workers that this transaction has taken. */
export interface AttainmentsToWrite {
  /** Those whose lists differ from what is stored. */
  readonly changed: readonly { readonly workerId: string; readonly lists: AttainedLists }[];
  /** From when what is stored of a worker no longer counts. */
  readonly states: readonly { readonly workerId: string; readonly dueOn: Day }[];
}

/** Writes lists in place of those stored, if any differ. */
export async function writeAttainments(
  db: Database,
  organisationId: string,
  { changed, states }: AttainmentsToWrite,
): Promise<void> {
  // Sent together, in this order.
  await Promise.all([
    ...(changed.length > 0 ? [writeLists(db, organisationId, changed)] : []),
    writeStates(db, organisationId, states),
  ]);
}

const typeOf = (list: (typeof LISTS)[number]) => (list.endsWith("_on") ? "date[]" : "uuid[]");

const NAMES = LISTS.join(", ");
const TYPED = LISTS.map((list) => `${list}::${typeOf(list)}`).join(", ");
const GIVEN = LISTS.map((_, at) => `$${at + 3}::text[]`).join(", ");
const EXCLUDED = LISTS.map((list) => `${list} = excluded.${list}`).join(", ");

const WRITE_LISTS = {
  name: "write-attainments",
  text: `
        INSERT INTO worker_attainments (organisation_id, worker_id, ${NAMES})
        SELECT $1, worker_id, ${TYPED}
        FROM unnest($2::uuid[], ${GIVEN}) AS row (worker_id, ${NAMES})
        ON CONFLICT (organisation_id, worker_id) DO UPDATE
        SET ${EXCLUDED}`,
};

async function writeLists(
  db: Database,
  organisationId: string,
  changed: AttainmentsToWrite["changed"],
): Promise<void> {
  await db.query(WRITE_LISTS, [
    organisationId,
    arrayOf(changed.map(({ workerId }) => workerId)),
    ...LISTS.map((_, at) => arrayOfArrays(changed.map(({ lists }) => lists[at] ?? "{}"))),
  ]);
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
        SET attained_due_on = ${dayFromNumber("computed.due")}, changed_in = NULL
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
