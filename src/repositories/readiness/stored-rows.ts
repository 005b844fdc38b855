import type { Database } from "../../database/pool";
import { columnOf } from "../../facts";
import {
  type GroupedColumn,
  groupedByWorker,
  type RowsOfWorker,
  readGrouped,
} from "../shared/grouped-columns";
import type { ProgressStateRow, StoredRow } from "./readiness";
import { LIST_COLUMNS, POSITION_COLUMNS, ROW_COLUMNS } from "./readiness-rows";

/** Columns that do not come as texts. */
const HOLDS: Readonly<Record<string, GroupedColumn["holds"]>> = {
  aspired: "FLAG",
  ownMet: "NUMBER",
  ownTotal: "NUMBER",
  employerMet: "NUMBER",
  employerTotal: "NUMBER",
  ...Object.fromEntries(LIST_COLUMNS.map((name) => [name, "JSON"])),
  roleBandIds: "JSON",
  contractKinds: "JSON",
  programmeIds: "JSON",
};

const valuesOf = (names: readonly string[]): GroupedColumn[] =>
  names.map((name) => ({ name, value: `t.${columnOf(name)}`, holds: HOLDS[name] ?? "ID" }));

const stored = (name: string, table: string, columns: readonly string[]) =>
  groupedByWorker(name, valuesOf(columns), {
    worker: "t.worker_id",
    from: `FROM ${table} t WHERE t.organisation_id = $1 AND t.worker_id = ANY($2)`,
  });

const ROWS = stored("readiness-on-record", "readiness", [...ROW_COLUMNS, ...LIST_COLUMNS]);
const STANDINGS = stored("standings-on-record", "worker_standing", ["workerId", ...POSITION_COLUMNS]);

/** What is stored of workers, whether or not it is current. */
export interface OnRecord {
  readonly rowsOf: RowsOfWorker<StoredRow>;
  readonly standingsOf: RowsOfWorker<ProgressStateRow>;
}

export async function readinessOnRecord(
  db: Database,
  organisationId: string,
  workers: readonly string[],
): Promise<OnRecord> {
  const [rowsOf, standingsOf] = await Promise.all([
    readGrouped<StoredRow>(db, ROWS, [organisationId, workers]),
    readGrouped<ProgressStateRow>(db, STANDINGS, [organisationId, workers]),
  ]);
  return { rowsOf, standingsOf };
}
