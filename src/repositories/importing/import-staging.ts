import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import {
  columnOf,
  FACT,
  type FactKind,
  type FactPage,
  fromColumns,
  type ImportedKind,
  type NewRow,
} from "../../facts";
import { arrayOf, arrayOfValues } from "../shared/array-literals";

/** A fact that is about to be written, by its kind. */
export type StagedFact<Kind extends FactKind = FactKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly id: string; readonly row: NewRow<Each> };
}[Kind];

/** Something that a file says, about to be written: a fact, or a worker (with its number in the row). */
export type Staged = (
  | StagedFact
  | {
      readonly kind: "WORKER";
      readonly id: string;
      readonly row: { readonly number: string; readonly name: string; readonly team: string | null };
    }
) & { readonly line: number; readonly workerId: string };

/** What is on record already of something that a file says. */
export interface RecordedFact {
  readonly id: string;
  readonly workerId: string;
  /** By the names of its page. */
  readonly row: Readonly<Record<string, unknown>>;
  readonly key: readonly string[];
  readonly undone: boolean;
  /** For a credential: whether it is verified, was verified until somebody retracted that, or never was. */
  readonly verified: "VERIFIED" | "UNDONE" | "NEVER";
}

/** Makes writers of an organisation's workers from files wait for each other, until the transaction ends. */
export async function lockWorkersOf(db: Database, organisationId: string): Promise<void> {
  await db.query(
    { name: "lock-imported-workers", text: "SELECT pg_advisory_xact_lock(hashtextextended($1, 2))" },
    [organisationId],
  );
}

export interface NumberedWorker {
  readonly number: string;
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly team: string | null;
}

/**
 * The workers of those numbers; locked, always in the same order, where something is to be written to their
 * records.
 */
export async function findNumbered(
  db: Database,
  organisationId: string,
  numbers: readonly string[],
  locked: boolean,
): Promise<NumberedWorker[]> {
  return db.query(
    {
      name: `find-numbered-${locked}`,
      text: `
        SELECT number, id, person_id AS "personId", name, team
        FROM worker
        WHERE organisation_id = $1 AND number = ANY($2)
        ORDER BY id${locked ? " FOR NO KEY UPDATE" : ""}`,
    },
    [organisationId, numbers],
  );
}

const VERIFIED = `
  (SELECT coalesce(min(CASE
    WHEN EXISTS (SELECT FROM undoing u WHERE u.organisation_id = $1 AND u.fact_id = v.id)
      THEN 'UNDONE'
    ELSE 'VERIFIED' END),
    'NEVER')
  FROM credential_verification v
  WHERE v.organisation_id = $1 AND v.worker_id = t.worker_id AND v.credential_id = t.id)`;

/**
 * Facts of those workers on those days, whether they are still valid or a person has undone them. What a system
 * corrected itself is not among them, so that it is recorded when the system returns to it.
 */
export async function findRecordedFacts(
  db: Database,
  organisationId: string,
  kind: ImportedKind,
  workerIds: readonly string[],
  days: readonly string[],
): Promise<RecordedFact[]> {
  const { table, from, imported } = FACT[kind];
  const found = await db.query<RecordedFact>(
    {
      name: `find-recorded-${kind}`,
      text: `
        SELECT t.id, t.worker_id AS "workerId", to_jsonb(t) AS row,
               ARRAY(SELECT each FROM jsonb_array_elements_text(jsonb_build_array(${imported.key.join(", ")})) AS each) AS key,
               EXISTS (SELECT FROM undoing u
                 WHERE u.organisation_id = $1 AND u.fact_id = t.id) AS undone,
               ${kind === "CREDENTIAL" ? VERIFIED : "'NEVER'"} AS verified
        FROM ${table} t
        WHERE t.organisation_id = $1 AND t.worker_id = ANY($2) AND t.${columnOf(from)} = ANY($3::date[])
          AND NOT EXISTS (SELECT FROM undoing c
            WHERE c.organisation_id = $1 AND c.fact_id = t.id AND c.correction)`,
    },
    [organisationId, workerIds, days],
  );
  return found.map((fact) => ({ ...fact, row: fromColumns(kind, fact.row) }));
}

/** Facts of a kind by their ids, whether they are still valid or not. */
export async function findRecordedFactsById(
  db: Database,
  organisationId: string,
  kind: ImportedKind,
  ids: readonly string[],
): Promise<Pick<RecordedFact, "id" | "workerId" | "row">[]> {
  const found = await db.query<Pick<RecordedFact, "id" | "workerId" | "row">>(
    {
      name: `find-recorded-by-id-${kind}`,
      text: `
        SELECT t.id, t.worker_id AS "workerId", to_jsonb(t) AS row
        FROM ${FACT[kind].table} t
        WHERE t.organisation_id = $1 AND t.id = ANY($2)`,
    },
    [organisationId, ids],
  );
  return found.map((fact) => ({ ...fact, row: fromColumns(kind, fact.row) }));
}

/** Opens the records that are staged. */
export async function writeStagedWorkers(
  db: Database,
  organisationId: string,
  staged: readonly Staged[],
): Promise<void> {
  const workers = staged.filter(isWorker);
  await insertPeople(
    db,
    workers.map(({ id }) => id),
  );
  await insertWorkers(
    db,
    organisationId,
    JSON.stringify(workers.map(({ id, workerId, row }) => ({ ...row, id: workerId, person_id: id }))),
  );
}

const isWorker = (staged: Staged): staged is Extract<Staged, { readonly kind: "WORKER" }> =>
  staged.kind === "WORKER";

async function insertPeople(db: Database, ids: readonly string[]): Promise<void> {
  await db.query(
    {
      name: "write-staged-people",
      text: "INSERT INTO person (id) SELECT id FROM unnest($1::uuid[]) AS p (id) RETURNING NULL",
    },
    [ids],
  );
}

/** @param rows the staged workers, as JSON. */
async function insertWorkers(db: Database, organisationId: string, rows: string): Promise<void> {
  await db.query(
    {
      name: "write-staged-workers",
      text: `INSERT INTO worker (organisation_id, id, person_id, number, name, team)
             SELECT $1, w.id, w.person_id, w.number, w.name, w.team
             FROM json_populate_recordset(NULL::worker, $2::json) w
             RETURNING NULL`,
    },
    [organisationId, rows],
  );
}

/** Changes names and teams; what a row leaves out stays. */
export async function changeWorkers(
  db: Database,
  organisationId: string,
  changes: readonly { readonly id: string; readonly name: string; readonly team: string | null }[],
): Promise<void> {
  await db.query(
    {
      name: "change-imported-workers",
      text: `UPDATE worker w SET name = c.name, team = c.team, version = version + 1
             FROM jsonb_to_recordset($2::jsonb) AS c (id uuid, name text, team text)
             WHERE w.organisation_id = $1 AND w.id = c.id`,
    },
    [organisationId, JSON.stringify(changes)],
  );
}

/** Writes the staged facts of a kind: their rows in `fact`, and those in the table of their kind. */
export async function writeStagedFacts(
  db: Database,
  organisationId: string,
  kind: FactKind,
  recorder: Recorder,
  staged: readonly Staged[],
): Promise<void> {
  const facts = staged.filter((each) => each.kind === kind);
  await insertFacts(db, organisationId, kind, recorder, facts);
  await insertFactsOfKind(db, organisationId, kind, facts);
}

/** The person or program that records facts, and in which capacity. */
interface Recorder {
  readonly subject: string;
  readonly as: Capacity;
}

/** Writes the rows of `fact`: the database stamps them together, in the order of the file. */
async function insertFacts(
  db: Database,
  organisationId: string,
  kind: FactKind,
  recorder: Recorder,
  facts: readonly Staged[],
): Promise<void> {
  await db.query(
    {
      name: "write-staged-facts",
      text: `INSERT INTO arriving_facts (organisation_id, kind, recorded_by, recorded_as, facts, workers)
             VALUES ($1, $2, $3, $4, $5, $6)`,
    },
    [
      organisationId,
      kind,
      recorder.subject,
      recorder.as,
      arrayOf(facts.map(({ id }) => id)),
      arrayOf(facts.map(({ workerId }) => workerId)),
    ],
  );
}

/** A column of a kind's own table, with the values of all rows. */
interface WrittenColumn {
  readonly name: string;
  readonly type: string;
  readonly values: readonly unknown[];
}

/** The columns that the facts of a kind have in its own table. */
function writtenColumns(kind: FactKind, facts: readonly Staged[]): WrittenColumn[] {
  const { of, columns } = FACT[kind];
  const types: FactPage["columns"] = columns;
  const own = Object.keys(facts[0]?.row ?? {}).map((name) => ({
    name: columnOf(name),
    type: types[name]?.type ?? "text",
    values: facts.map(({ row }) => (row as Readonly<Record<string, unknown>>)[name]),
  }));
  const ids = { name: "id", type: "uuid", values: facts.map(({ id }) => id) };
  // The row of an undoing names the fact, and no worker.
  if (of !== "WORKER") return [ids, ...own];
  return [ids, { name: "worker_id", type: "uuid", values: facts.map(({ workerId }) => workerId) }, ...own];
}

/** Writes the rows of a kind's own table. Lists within an array would be a second dimension of it, so they are texts. */
async function insertFactsOfKind(
  db: Database,
  organisationId: string,
  kind: FactKind,
  facts: readonly Staged[],
): Promise<void> {
  const { table } = FACT[kind];
  const columns = writtenColumns(kind, facts);
  const isList = ({ type }: WrittenColumn) => type.endsWith("[]");
  const names = columns.map(({ name }) => name).join(", ");
  const given = columns.map((each, at) => `$${at + 2}::${isList(each) ? "text" : each.type}[]`).join(", ");
  const values = columns.map((each) => `r.${each.name}${isList(each) ? `::${each.type}` : ""}`).join(", ");
  await db.query(
    {
      name: `write-staged-${table}`,
      text: `INSERT INTO ${table} (organisation_id, ${names})
             SELECT $1, ${values}
             FROM unnest(${given}) AS r (${names})
             RETURNING NULL`,
    },
    [organisationId, ...columns.map((each) => arrayOfValues(each.values))],
  );
}
