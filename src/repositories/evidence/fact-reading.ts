import type { Database, Statement } from "../../database/pool";

/** The two clocks by which facts are read. */
export interface Clocks {
  /**
   * YYYY-MM-DD: the day that is asked about; null: none in particular, and what is undone by today does not
   * stand.
   */
  readonly asOf: string | null;
  readonly today: string;
  /** What was recorded by then; null: by now. */
  readonly knownAt: Date | null;
}

/** What every row of a fact says, whatever it is about. */
export interface ReadFact {
  readonly id: string;
  /** Neither retracted, nor revoked by the day. */
  readonly inForce: boolean;
  /** Begun by the day, and not over by its own terms. */
  readonly holds: boolean;
  /** What it was read by; what hangs on it is read by the same. */
  readonly clocks: Clocks;
}

/** What a row of every table of facts about workers says. */
export interface OfWorker extends ReadFact {
  readonly workerId: string;
}

type Read<Row, Ids> = (db: Database, organisationId: string, ids: Ids, clocks: Clocks) => Promise<Row[]>;

/**
 * Facts of one kind, read for all parents of a request in one statement, newest first, or by their own ids;
 * undone ones too.
 */
export interface FactReading<Row> {
  /** The worker, or the claim of a judgement; null for an organisation's own facts, which have no parent. */
  readonly ofParents: Read<Row, readonly string[] | null>;
  readonly parentOf: (row: Row) => string;
  readonly byIds: Read<Row, readonly string[]>;
}

/** SQL: whether the fact of row `t` of organisation $1 was recorded by an instant; no look at `fact` where that is null. */
export const wasKnown = (t: string, instant = "$4") =>
  `(${instant}::timestamptz IS NULL OR EXISTS (SELECT FROM fact k WHERE k.organisation_id = $1 AND k.id = ${t}.id AND k.recorded_at <= ${instant}))`;

/**
 * SQL: whether row `t` of organisation $1 is undone as known at an instant: retracted; retracted, or revoked by a day; or
 * either, whatever the day.
 */
export function isUndone(
  t: string,
  how: "RETRACTED" | "BY_DAY" | "EVER",
  { day, instant }: { readonly day: string; readonly instant: string } = { day: "$3", instant: "$4" },
): string {
  const which = {
    RETRACTED: " AND u.how = 'RETRACTION'",
    BY_DAY: ` AND (u.how = 'RETRACTION' OR u.effective_on <= ${day}::date)`,
    EVER: "",
  }[how];
  return `
    EXISTS (SELECT FROM undoing u
      WHERE u.organisation_id = $1 AND u.fact_id = ${t}.id${which}
        AND ${wasKnown("u", instant)})`;
}

/**
 * SQL: whether row `t` is in force on day $3, and whether that day lies within its own period. @param begins
 * SQL: the column of the period's first day; null if the fact has no day of its own. @param ends SQL: the
 * column of the first day after the period; null if it has no end.
 */
export function inForceAndHolds(begins: string | null, ends: string | null): string {
  const hasBegun = begins === null ? "true" : `t.${begins} <= $3::date`;
  const hasNotEnded = ends === null ? "" : ` AND (t.${ends} IS NULL OR t.${ends} > $3::date)`;
  return `NOT ${isUndone("t", "BY_DAY")} AS "inForce", ${hasBegun}${hasNotEnded} AS holds`;
}

/** Values $1 to $4 of a statement that reads facts. */
export const valuesOf = (
  organisationId: string,
  ids: readonly string[] | null,
  { asOf, today, knownAt }: Clocks,
): readonly unknown[] => [organisationId, ids, asOf ?? today, knownAt];

/** Runs a statement that reads facts, and says of each row what it was read by. */
async function readFacts<Row extends ReadFact>(
  db: Database,
  statement: Statement,
  values: readonly unknown[],
  clocks: Clocks,
): Promise<Row[]> {
  const rows = await db.query<Omit<Row, "clocks">>(statement, values);
  for (const row of rows) Object.assign(row, { clocks });
  return rows as Row[];
}

/** What is read by a statement of values $1 to $4, and by `more`. */
export const readingOf =
  <Row extends ReadFact>(
    statement: Statement,
    more: (clocks: Clocks) => readonly unknown[] = () => [],
  ): Read<Row, readonly string[] | null> =>
  (db, organisationId, ids, clocks) =>
    readFacts(db, statement, [...valuesOf(organisationId, ids, clocks), ...more(clocks)], clocks);

export const workerOf = ({ workerId }: OfWorker): string => workerId;
