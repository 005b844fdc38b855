import type { Database, Statement } from "../../database/pool";

/** A character that no id, number and flag contains, and that JSON escapes. */
const SEPARATOR = "\x1f";

/** How the values of a column are written in the string, and read from it. */
const READ = {
  ID: (text: string): unknown => text,
  NUMBER: (text: string): unknown => Number(text),
  FLAG: (text: string): unknown => text === "true",
  /** Texts that people may have written, and lists. */
  JSON: (text: string): unknown => JSON.parse(text),
};

/** A column of the rows of a group. */
export interface GroupedColumn {
  readonly name: string;
  /** SQL: its value; null is read as null. */
  readonly value: string;
  readonly holds: keyof typeof READ;
}

/** Rows of workers, as one row for each worker. */
export interface GroupedStatement extends Statement {
  readonly columns: readonly GroupedColumn[];
  /** What every row has before its values are read. */
  readonly blank: object;
}

/**
 * A statement that returns one row for each worker, with the values of a column joined into one string. With many
 * short values this is the quickest way to read them: 72 judgements a worker took PostgreSQL 0.12 ms and the
 * service 0.05 before their objects are made; as rows 0.12 and 0.36, as columns of all 50 workers together 0.40
 * and 0.28 (29 November 2026, two busy cores, bench/README.md).
 * @param from SQL: FROM and WHERE of the rows. @param fixed properties that all rows have in common.
 */
export function groupedByWorker(
  name: string,
  columns: readonly GroupedColumn[],
  { worker, from, fixed = {} }: { readonly worker: string; readonly from: string; readonly fixed?: object },
): GroupedStatement {
  const joined = columns.map(({ name: as, value, holds }) => {
    const text = holds === "JSON" ? `to_json(${value})` : value;
    return `string_agg(coalesce((${text})::text, ''), chr(${SEPARATOR.charCodeAt(0)})) AS "${as}"`;
  });
  return {
    name,
    columns,
    blank: { ...fixed, ...Object.fromEntries(columns.map((column) => [column.name, null])) },
    text: `
        SELECT ${worker} AS "groupedBy", ${joined.join(", ")}
        ${from}
        GROUP BY ${worker}`,
  };
}

/** The rows of a worker, made each time that they are asked for. Those of one worker are in no order. */
export type RowsOfWorker<Row> = (workerId: string) => readonly Row[];

/**
 * Rows stay strings until they are asked for: those of a hundred workers who are computed one after the other would
 * otherwise be copied again and again by the collection of garbage (bench/README.md).
 */
export async function readGrouped<Row extends object>(
  db: Database,
  statement: GroupedStatement,
  values: readonly unknown[],
): Promise<RowsOfWorker<Row>> {
  const groups = new Map(
    (await db.query<Group>(statement, values)).map((group) => [group.groupedBy, group] as const),
  );
  return (workerId) => {
    const group = groups.get(workerId);
    return group ? rowsOf<Row>(statement, group) : NONE;
  };
}

const NONE: readonly never[] = [];

/** The worker, by a name that no column has, and the joined values of each column. */
type Group = { readonly groupedBy: string } & Readonly<Record<string, string>>;

/** Plain loops, which take 0.11 ms for a record of 249 facts; iterators took 0.16 (bench/README.md). */
function rowsOf<Row extends object>({ columns, blank }: GroupedStatement, group: Group): Row[] {
  const rows: Record<string, unknown>[] = [];
  for (const { name, holds } of columns) {
    const joined = group[name] ?? "";
    // Separators alone: every value is null.
    if (joined.length < rows.length) continue;
    const texts = joined.split(SEPARATOR);
    // Copies of one object: the engine then reads all rows of a list in one way.
    while (rows.length < texts.length) rows.push({ ...blank });
    const read = READ[holds];
    for (let at = 0; at < texts.length; at += 1) {
      const text = texts[at] ?? "";
      const row = rows[at];
      if (row !== undefined && text !== "") row[name] = read(text);
    }
  }
  return rows as Row[];
}
