import type { Database } from "../../database/pool";
import { type ColumnRow, inColumns, readColumns } from "../shared/columns";
import { COMPUTED_FROM, type ComputedFrom, type StoredRow } from "./readiness";
import {
  LIST_COLUMNS,
  READINESS_LISTS,
  READINESS_ROW,
  type ReadinessColumn,
  ReadRow,
  ROW_COLUMNS,
} from "./readiness-rows";

/** What is stored of one worker, and what it was computed by. */
export interface StoredReadiness extends ComputedFrom {
  readonly workerId: string;
  readonly basis: number;
  /** Whether nothing was recorded, and no day has come, that may have changed it. */
  readonly unchanged: boolean;
  /** Null where there is no route. */
  readonly row: StoredRow | null;
}

/** Which rows, and how much of each. */
export interface StoredAsk {
  /** Only along that route; null: all. */
  readonly routeId: string | null;
  /** Whether with its lists of requirements; without, they are empty. */
  readonly lists: boolean;
}

/**
 * What is stored of some workers, a row for each route; for a worker without any, one that says so. The
 * organisation's epoch and the newest engine come with each, so that one statement shows what is current.
 */
export async function storedReadiness(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
  today: string,
  { routeId, lists }: StoredAsk,
): Promise<StoredReadiness[]> {
  return readColumns(
    db,
    (lists ? WITH_LISTS : IN_SHORT)[routeId === null ? "all" : "along"],
    [organisationId, workerIds, today, ...(routeId === null ? [] : [routeId])],
    stored,
  );
}

const COLUMNS = ["stateOf", "basis", "epoch", "newestEngine", "unchanged", ...ROW_COLUMNS] as const;
type Column = (typeof COLUMNS)[number] | ReadinessColumn;

const statement = (name: string, columns: readonly Column[], face: string, along = "") =>
  inColumns<Column>(columns, {
    name,
    same: ["epoch", "newestEngine"],
    text: `SELECT s.basis, s.worker_id AS "stateOf", s.recompute_on > $3::date AS unchanged,
        ${COMPUTED_FROM}, ${face}
      FROM readiness_state s
      LEFT JOIN readiness r ON r.organisation_id = s.organisation_id AND r.worker_id = s.worker_id${along}
      WHERE s.organisation_id = $1 AND s.worker_id = ANY($2)`,
  });
const both = (name: string, columns: readonly Column[], face: string) => ({
  all: statement(name, columns, face),
  along: statement(`${name}-along`, columns, face, " AND r.route_id = $4"),
});
const WITH_LISTS = both(
  "stored-readiness",
  [...COLUMNS, ...LIST_COLUMNS],
  `${READINESS_ROW}, ${READINESS_LISTS}`,
);
const IN_SHORT = both("stored-readiness-in-short", COLUMNS, READINESS_ROW);

const stored = (row: ColumnRow<Column>): StoredReadiness => ({
  workerId: row.text("stateOf"),
  basis: row.number("basis"),
  epoch: row.sameNumber("epoch"),
  newestEngine: row.sameNumber("newestEngine"),
  unchanged: row.flag("unchanged"),
  row: row.text("routeId") === "" ? null : new ReadRow(row),
});
