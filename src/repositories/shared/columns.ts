import type { Database, Statement } from "../../database/pool";

/** A character that no id, day, number, flag or code contains. */
const SEPARATOR = "\x1f";

/** SQL: the same. */
const SEPARATING = `chr(${SEPARATOR.charCodeAt(0)})`;

/** SQL: a list as one text, which follows those of other rows in its column; an empty one leaves one empty text. */
export const listInColumn = (list: string): string => `array_to_string(${list}, ${SEPARATING})`;

/** A statement that returns its rows as columns. */
export interface ColumnStatement<Column extends string> extends Statement {
  readonly columns: readonly Column[];
}

/**
 * Rewrites a statement to return one row holding each column's values joined into one string. With hundreds
 * of short values, the driver's work on each value is most of the cost of reading them; with a few wide rows
 * there is nothing to gain.
 *
 * 300 rows of six ids and days, milliseconds of processor time of the service and of PostgreSQL (21 November
 * 2026, idle cores): 0.72 and 0.23 as rows, 0.16 and 0.27 as columns, 0.28 and 0.39 as columns in JSON.
 * Without it the service takes × 1.12 (± 0.13) for a page of 50 workers and × 1.08 (± 0.07) for one worker's
 * path (28 November 2026, two busy cores, bench/README.md).
 * @param statement returns rows of ids, days, numbers, flags, codes, and JSON, in order. Texts that people
 * write may contain the separator, so they have to come as JSON.
 */
export const inColumns = <Column extends string>(
  columns: readonly Column[],
  { text: rows, same = [], ...statement }: ManyRows<Column>,
): ColumnStatement<Column> => ({
  ...statement,
  columns,
  text: `SELECT ${columns
    .map((name) =>
      same.includes(name)
        ? `min("${name}")::text AS "${name}"`
        : `string_agg(coalesce("${name}"::text, ''), ${SEPARATING}) AS "${name}"`,
    )
    .join(", ")} FROM (${rows}) AS rows`,
});

interface ManyRows<Column extends string> extends Statement {
  /** Columns of numbers that are the same in every row, so that they are sent once (`ColumnRow.sameNumber`). */
  readonly same?: readonly Column[];
}

/** The current row, with each value read as the type of its column. */
export class ColumnRow<Column extends string> {
  #at = 0;

  constructor(private readonly columns: Readonly<Partial<Record<Column, readonly string[]>>>) {}

  next(): void {
    this.#at += 1;
  }

  /** Empty if it is null, or if the statement has no such column. */
  text(column: Column): string {
    return this.columns[column]?.[this.#at] ?? "";
  }

  /** A text that is never empty, or null. */
  textOrNull(column: Column): string | null {
    return this.text(column) || null;
  }

  number(column: Column): number {
    return Number(this.text(column));
  }

  /** A number that is the same in every row. */
  sameNumber(column: Column): number {
    return Number(this.columns[column]?.[0] ?? "");
  }

  flag(column: Column): boolean {
    return this.text(column) === "true";
  }

  /** A value written by PostgreSQL's `to_json`. It may be any text, because JSON escapes the separator. */
  json<Value>(column: Column): Value {
    return JSON.parse(this.text(column));
  }

  /** An array written by `to_json`; empty if it is null. */
  list<Value>(column: Column): readonly Value[] {
    const text = this.text(column);
    return text === "" || text === "[]" ? [] : JSON.parse(text);
  }
}

/** The values of each column as texts, in the order of the rows; null if there is no row. */
export type TextColumns<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** Runs a statement made by `inColumns`. @returns its columns; null if there is no row. */
export async function readTexts<Column extends string>(
  db: Database,
  statement: ColumnStatement<Column>,
  values: readonly unknown[],
): Promise<TextColumns<Column> | null> {
  const [texts] = await db.query<Record<Column, string | null>>(statement, values);
  const [first] = statement.columns;
  if (!texts || first === undefined || texts[first] === null) return null;
  const columns = {} as Record<Column, readonly string[]>;
  for (const name of statement.columns) columns[name] = (texts[name] ?? "").split(SEPARATOR);
  return columns;
}

/**
 * Runs a statement made by `inColumns`.
 * @param read makes a row of the values that it asks for. It must not keep the ColumnRow, which moves on to
 * the next row.
 */
export async function readColumns<Column extends string, Row>(
  db: Database,
  statement: ColumnStatement<Column>,
  values: readonly unknown[],
  read: (row: ColumnRow<Column>) => Row,
): Promise<Row[]> {
  const columns = await readTexts(db, statement, values);
  const [first] = statement.columns;
  if (!columns || first === undefined) return [];
  const row = new ColumnRow(columns);
  return columns[first].map(() => {
    const made = read(row);
    row.next();
    return made;
  });
}
