import type { ColumnRow } from "../shared/columns";
import type { WorkerRow } from "../workforce/workforce";
import type { ComputedFrom, ReadinessRow, StoredRow } from "./readiness";
import { LIST_COLUMNS, ReadRow, ROW_COLUMNS } from "./readiness-rows";

/** A stored row, and whether it is what would be computed now. */
export interface ReadinessPageRow extends ReadinessRow {
  /** The name that the worker is sorted by. */
  readonly sortName: string;
  readonly current: boolean;
  /** The worker, if they were read with the row. */
  readonly worker?: WorkerRow;
}

/** The same with requirements by their numbers. */
export interface StoredPageRow extends StoredRow, Pick<ReadinessPageRow, "sortName"> {
  readonly worker: WorkerRow;
  /** Null if it was not read. */
  readonly marks: RowMarks | null;
}

/** What shows whether a row is current. */
export interface RowMarks extends ComputedFrom {
  /** Whether nothing was recorded, and no day has come, that may have changed it. */
  readonly unchanged: boolean;
  readonly basis: number;
}

const MARKS = ["unchanged", "basis", "epoch", "newestEngine"] as const;
const IN_SHORT = [...ROW_COLUMNS, "worker"] as const;
export type PageColumn = (typeof IN_SHORT | typeof MARKS | typeof LIST_COLUMNS)[number];

/** What is read of each row of a page. @param lists of requirements. */
export const columnsOfPage = ({
  lists,
  marks,
}: Readonly<Record<"lists" | "marks", boolean>>): readonly PageColumn[] => [
  ...IN_SHORT,
  ...(marks ? MARKS : []),
  ...(lists ? LIST_COLUMNS : []),
];

/** SQL: worker `w` with the name that they are sorted by, as JSON: names and teams are texts that people write. */
export const WORKER_OF_ROW =
  "json_build_array(w.sort_name, w.person_id, w.number, w.name, w.team, w.intention, w.version, w.erased_at)";

/** The same as it is read. */
type WorkerOfRow = readonly [
  sortName: string,
  personId: string,
  number: string,
  name: string,
  team: string | null,
  intention: WorkerRow["intention"],
  version: number,
  erasedAt: string | null,
];

/** The row of a page that is being read. */
export class ReadPageRow extends ReadRow implements StoredPageRow {
  readonly sortName: string;
  readonly worker: WorkerRow;
  readonly marks: RowMarks | null;

  constructor(organisationId: string, row: ColumnRow<PageColumn>, marked: boolean) {
    super(row);
    const [sortName, personId, number, name, team, intention, version, erased] =
      row.json<WorkerOfRow>("worker");
    const erasedAt = erased === null ? null : new Date(erased);
    const id = this.workerId;
    this.sortName = sortName;
    this.worker = { organisationId, id, personId, number, name, team, intention, version, erasedAt };
    this.marks = marked ? marksOf(row) : null;
  }
}

const marksOf = (row: ColumnRow<PageColumn>): RowMarks => ({
  unchanged: row.flag("unchanged"),
  basis: row.number("basis"),
  epoch: row.sameNumber("epoch"),
  newestEngine: row.sameNumber("newestEngine"),
});
