import type { Database } from "../../database/pool";
import { columnOf } from "../../facts";
import { arrayOf, arrayOfLists } from "../shared/array-literals";
import type { ProgressStateRow, StateRow, StoredRow } from "./readiness";
import { LIST_COLUMNS, POSITION_COLUMNS, SAID, WRITTEN_COLUMNS } from "./readiness-rows";

/** Rows by the database's names of their columns. */
const asJson = (organisationId: string, rows: readonly object[]): string =>
  JSON.stringify(
    rows.map((row) => ({
      organisation_id: organisationId,
      ...Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value])),
    })),
  );

/** SQL: writes rows that are selected, by their keys; one that has not changed stays untouched. */
function upsert(table: string, keys: string, names: readonly string[], from: string): string {
  const columns = names.map(columnOf);
  const list = (prefix: string) => columns.map((name) => `${prefix}.${name}`).join(", ");
  return `
    INSERT INTO ${table} AS t (${keys}, ${columns.join(", ")})
    ${from}
    ON CONFLICT (${keys}) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(", ")}
    WHERE (${list("t")}) IS DISTINCT FROM (${list("excluded")})`;
}

/** What is to be stored for workers that this transaction has taken. */
export interface ReadinessToWrite {
  /** Rows that are new or changed. */
  readonly rows: readonly StoredRow[];
  /** Rows for routes that were not computed this time. */
  readonly dropped: readonly { readonly workerId: string; readonly routeId: string }[];
  /** Positions that are new or changed. */
  readonly standings: readonly ProgressStateRow[];
  /** The state of each worker. */
  readonly states: readonly StateRow[];
}

/** Writes it in place of what was stored. Statements that have nothing to do are left out. */
export async function writeReadiness(
  db: Database,
  organisationId: string,
  basis: number,
  { rows, dropped, standings, states }: ReadinessToWrite,
): Promise<void> {
  // Sent together, in this order.
  await Promise.all([
    ...(dropped.length > 0 ? [dropRows(db, organisationId, dropped)] : []),
    ...(rows.length > 0 ? [writeRows(db, organisationId, rows)] : []),
    ...(standings.length > 0 ? [writeStandings(db, organisationId, standings)] : []),
    writeStates(db, organisationId, states, basis),
  ]);
}

async function dropRows(
  db: Database,
  organisationId: string,
  dropped: ReadinessToWrite["dropped"],
): Promise<void> {
  await db.query(
    {
      name: "drop-readiness",
      text: `
        DELETE FROM readiness r
        USING unnest($2::uuid[], $3::uuid[]) AS dropped (worker_id, route_id)
        WHERE r.organisation_id = $1 AND r.worker_id = dropped.worker_id AND r.route_id = dropped.route_id`,
    },
    [organisationId, dropped.map(({ workerId }) => workerId), dropped.map(({ routeId }) => routeId)],
  );
}

/** The types of the columns of readiness. Lists differ in length, so they come as texts. */
const TYPES: Readonly<Record<(typeof WRITTEN)[number], string>> = {
  workerId: "uuid",
  routeId: "uuid",
  routeVersionId: "uuid",
  roleBandId: "uuid",
  aspired: "boolean",
  outcome: "text",
  ownPart: "text",
  eligibleFrom: "date",
  lapsesOn: "date",
  ownMet: "integer",
  ownTotal: "integer",
  employerMet: "integer",
  employerTotal: "integer",
  recomputeOn: "date",
  blocking: "integer[]",
  lapsing: "integer[]",
  lapseDays: "date[]",
};
const VALUES = ["workerId", "routeId", ...SAID] as const;
const WRITTEN = [...VALUES, ...LIST_COLUMNS] as const;
const isList = (name: (typeof WRITTEN)[number]) => TYPES[name].endsWith("[]");

const WRITE_ROWS = {
  name: "write-readiness",
  text: upsert(
    "readiness",
    "organisation_id, worker_id, route_id",
    WRITTEN_COLUMNS,
    `SELECT $1, ${WRITTEN.map((name) => (isList(name) ? `${columnOf(name)}::${TYPES[name]}` : columnOf(name))).join(", ")}
    FROM unnest(${WRITTEN.map((name, at) => `$${at + 2}::${isList(name) ? "text" : TYPES[name]}[]`).join(", ")})
      AS row (${WRITTEN.map(columnOf).join(", ")})`,
  ),
};

async function writeRows(db: Database, organisationId: string, rows: readonly StoredRow[]): Promise<void> {
  await db.query(WRITE_ROWS, [
    organisationId,
    ...VALUES.map((name) => arrayOf(rows.map((row) => row[name]))),
    ...LIST_COLUMNS.map((name) => arrayOfLists(rows.map((row) => row[name]))),
  ]);
}

const WRITE_STANDINGS = {
  name: "write-standings",
  text: upsert(
    "worker_standing",
    "organisation_id, worker_id",
    POSITION_COLUMNS,
    `SELECT organisation_id, worker_id, ${POSITION_COLUMNS.map(columnOf).join(", ")}
    FROM jsonb_populate_recordset(NULL::worker_standing, $1::jsonb)`,
  ),
};

async function writeStandings(
  db: Database,
  organisationId: string,
  standings: readonly ProgressStateRow[],
): Promise<void> {
  await db.query(WRITE_STANDINGS, [asJson(organisationId, standings)]);
}

async function writeStates(
  db: Database,
  organisationId: string,
  states: readonly StateRow[],
  basis: number,
): Promise<void> {
  await db.query(
    {
      name: "write-readiness-states",
      text: `
        UPDATE readiness_state s
        SET recompute_on = computed.due, basis = $2, changed_in = NULL, computed_at = clock_instant()
        FROM unnest($3::uuid[], $4::date[]) AS computed (worker, due)
        WHERE s.organisation_id = $1 AND s.worker_id = computed.worker`,
    },
    [
      organisationId,
      basis,
      arrayOf(states.map(({ workerId }) => workerId)),
      arrayOf(states.map(({ recomputeOn }) => recomputeOn)),
    ],
  );
}
