import type { LeftOutReason, RecordKind } from "./columns";
import { type EsrRecord, idColumn, idOf } from "./cut";
import { problems } from "./problems";

/** What a line does not say as it has to. */
export interface EsrProblem {
  readonly column: string;
  readonly message: string;
}

/** A line that is left out, or cannot be recorded. */
export interface OtherLine {
  readonly record: EsrRecord;
  readonly why: LeftOutReason | EsrProblem;
}

/** The records of a file by their id, as they are at its end. */
export interface NewestRecords {
  /** The rows of each record that is added or changed, after its last deletion. */
  readonly rows: Readonly<Record<RecordKind, ReadonlyMap<string, readonly EsrRecord[]>>>;
  /** Records that the file deletes, and does not add again. */
  readonly deleted: readonly EsrRecord[];
  readonly others: readonly OtherLine[];
}

/** Sorts records by their id. A deletion replaces the lines about that record before it. */
export function newestOf(records: readonly EsrRecord[]): NewestRecords {
  const rows = { PR: new Map(), AS: new Map(), CM: new Map() } as Record<
    RecordKind,
    Map<string, EsrRecord[]>
  >;
  const deleted = new Map<string, EsrRecord>();
  const others: OtherLine[] = [];
  const replaced = (record: EsrRecord) => others.push({ record, why: "REPLACED_IN_FILE" });
  for (const record of records) {
    const id = idOf(record);
    const { kind } = record;
    const key = `${kind} ${id}`;
    const before = rows[kind].get(id) ?? [];
    const deletion = deleted.get(key);
    if (id === "") {
      const column = idColumn(kind);
      others.push({ record, why: { column, message: problems.idMissing(column) } });
    } else if (record.isDeleted) {
      for (const each of [...before, ...(deletion ? [deletion] : [])]) replaced(each);
      rows[kind].delete(id);
      deleted.set(key, record);
    } else {
      if (deletion) replaced(deletion);
      deleted.delete(key);
      rows[kind].set(id, [...before, record]);
    }
  }
  return { rows, deleted: [...deleted.values()], others };
}
