import type { Database, Statement } from "../../database/pool";
import type * as engine from "../../eligibility/facts";
import { columnOf, FACTS, type FactPage, type LookUp } from "../../facts";
import {
  type GroupedColumn,
  type GroupedStatement,
  groupedByWorker,
  type RowsOfWorker,
  readGrouped,
} from "../shared/grouped-columns";
import { dayNumber, INSTANT } from "./engine-facts";

/**
 * Which rows are read with the instant at which they were recorded. COMPARED: those that the engine compares by it; the
 * others were recorded at 0. It gives the same answers about all that is recorded, and a record takes a quarter
 * of the time to read, most of which was one look at `fact` for each row (bench/README.md).
 */
export type Instants = "ALL" | "COMPARED";

/** A list of a record that the engine reads from the facts of one kind. */
export interface EngineList {
  readonly list: keyof engine.Facts;
  /** Null for what the organisation said of itself, which is the same for all of its workers. */
  readonly ofWorkers: Readonly<Record<Instants, GroupedStatement>> | null;
  readonly ofOrganisation: Statement | null;
}

const INSTANT_OF_ROW = `(SELECT ${INSTANT} FROM fact f WHERE f.organisation_id = $1 AND f.id = t.id)`;

/**
 * SQL: when the rows were recorded that are compared by it. A judgement that replaces none is the first of its
 * claim, which has one such judgement.
 */
const COMPARED: Readonly<Partial<Record<keyof engine.Facts, string>>> = {
  postChanges: INSTANT_OF_ROW,
  judgements: `CASE WHEN t.supersedes_id IS NULL THEN 0 ELSE ${INSTANT_OF_ROW} END`,
};

const ID: GroupedColumn = { name: "id", value: "t.id", holds: "ID" };
const recordedAt = (value: string): GroupedColumn => ({ name: "recordedAt", value, holds: "NUMBER" });

/** How values of a type come: texts that people may have written as JSON. */
const HOLDS: Readonly<Record<string, GroupedColumn["holds"]>> = {
  uuid: "ID",
  date: "NUMBER",
  integer: "NUMBER",
  boolean: "FLAG",
};

/** The values of a kind's rows in the engine's own shape, and the tables that they are looked up in. */
function valuesOf({ columns }: FactPage, { select, also }: NonNullable<FactPage["engine"]>) {
  const joined = new Map<string, string>();
  const join = ({ by, table }: LookUp): string => {
    const name = `l${[...new Set([...joined.keys(), by])].indexOf(by)}`;
    const how = columns[by]?.nullable ? "LEFT JOIN" : "JOIN";
    joined.set(by, `${how} ${table} ${name} ON ${name}.id = t.${columnOf(by)}`);
    return name;
  };
  const values = Object.entries({ ...select, ...also }).map(([name, from]): GroupedColumn => {
    const type = (typeof from === "string" ? columns[from] : from.of)?.type ?? "";
    const column = typeof from === "string" ? `t.${columnOf(from)}` : `${join(from)}.${from.column}`;
    return { name, value: type === "date" ? dayNumber(column) : column, holds: HOLDS[type] ?? "JSON" };
  });
  return { values, joins: [...joined.values()].join(" ") };
}

function engineList(page: FactPage, read: NonNullable<FactPage["engine"]>): EngineList {
  const { table } = page;
  const { values, joins } = valuesOf(page, read);
  const { list } = read;
  const conditions = Object.entries(read.only ?? {}).map(([name, only]) =>
    only === "NOT_NULL"
      ? ` AND t.${columnOf(name)} IS NOT NULL`
      : ` AND t.${columnOf(name)} IN (${only.map((value) => `'${value}'`).join(", ")})`,
  );
  const from = `FROM ${table} t ${joins}`;
  const where = `WHERE t.organisation_id = $1${conditions.join("")}`;
  const withFact = `${from} JOIN fact f ON f.organisation_id = $1 AND f.id = t.id`;
  if (page.of !== "WORKER")
    return {
      list,
      ofWorkers: null,
      ofOrganisation: {
        name: `engine-${table}`,
        text: `
        SELECT ${[ID, recordedAt(INSTANT), ...values].map(({ name, value }) => `${value} AS "${name}"`).join(", ")}
        ${withFact}
        ${where}`,
      },
    };
  const worker = "t.worker_id";
  const ofThem = `${where} AND ${worker} = ANY($2)`;
  const compared = COMPARED[list];
  return {
    list,
    ofOrganisation: null,
    ofWorkers: {
      ALL: groupedByWorker(`engine-${table}`, [ID, recordedAt(INSTANT), ...values], {
        worker,
        from: `${withFact} ${ofThem}`,
      }),
      COMPARED: groupedByWorker(
        `engine-${table}-now`,
        [ID, ...(compared === undefined ? [] : [recordedAt(compared)]), ...values],
        { worker, from: `${from} ${ofThem}`, fixed: { recordedAt: 0 } },
      ),
    },
  };
}

/** The lists of a record that are read as the pages of facts say. */
export const ENGINE_LISTS: readonly EngineList[] = FACTS.flatMap((page: FactPage) =>
  page.engine === undefined ? [] : [engineList(page, page.engine)],
);

/** The rows of one such list, of each worker. */
export async function readEngineList<Row extends engine.RecordedFact>(
  db: Database,
  { ofWorkers, ofOrganisation }: EngineList,
  { organisationId, workerIds, instants }: Readers,
): Promise<RowsOfWorker<Row>> {
  if (ofWorkers === null) {
    const rows = ofOrganisation ? await db.query<Row>(ofOrganisation, [organisationId]) : [];
    return () => rows;
  }
  return readGrouped<Row>(db, ofWorkers[instants], [organisationId, workerIds]);
}

/** Whose rows are read, and of which of them when they were recorded. */
export interface Readers {
  readonly organisationId: string;
  readonly workerIds: readonly string[];
  readonly instants: Instants;
}

const CLAIMS = groupedByWorker(
  "engine-claim",
  [
    { name: "id", value: "c.id", holds: "ID" },
    { name: "evidenceId", value: "c.evidence_id", holds: "ID" },
    { name: "competenceId", value: "c.competence_id", holds: "ID" },
    { name: "claimedRank", value: "l.rank", holds: "NUMBER" },
  ],
  {
    worker: "e.worker_id",
    from: `FROM evidence e
        JOIN claim c ON c.organisation_id = $1 AND c.evidence_id = e.id
        JOIN level l ON l.id = c.level_id
        WHERE e.organisation_id = $1 AND e.worker_id = ANY($2)`,
  },
);

/** Claims of workers' evidence; a claim is part of its evidence and has no instant of its own. */
export const readClaims = (
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<RowsOfWorker<engine.ClaimFact>> => readGrouped(db, CLAIMS, [organisationId, workerIds]);
