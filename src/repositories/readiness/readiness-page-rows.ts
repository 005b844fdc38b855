import type { ColumnRow } from "../shared/columns";
import type { WorkerRow } from "../workforce/workforce";
import type { ReadinessRow, StoredRow } from "./readiness";
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
}

const IN_SHORT = [...ROW_COLUMNS, "worker"] as const;
export const PAGE_COLUMNS = { short: IN_SHORT, long: [...IN_SHORT, ...LIST_COLUMNS] } as const;
export type PageColumn = (typeof PAGE_COLUMNS)["long"][number];

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

  constructor(organisationId: string, row: ColumnRow<PageColumn>) {
    super(row);
    const [sortName, personId, number, name, team, intention, version, erased] =
      row.json<WorkerOfRow>("worker");
    const erasedAt = erased === null ? null : new Date(erased);
    const id = this.workerId;
    this.sortName = sortName;
    this.worker = { organisationId, id, personId, number, name, team, intention, version, erasedAt };
  }
}
