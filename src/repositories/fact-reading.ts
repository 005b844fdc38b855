import type { Database, Statement } from "../database/pool";

/** What a row of every table of facts about workers says. */
export interface OfWorker {
  readonly id: string;
  readonly workerId: string;
  /** Neither retracted, nor revoked by today. */
  readonly standing: boolean;
}

type Read<Row> = (
  db: Database,
  organisationId: string,
  ids: readonly string[],
  /** YYYY-MM-DD: the day by which a revocation counts. */
  today: string,
) => Promise<Row[]>;

/** One kind of fact, read for all parents at once: of workers, newest first, or by its own ids; undone ones too. */
export interface FactReading<Row> {
  readonly ofWorkers: Read<Row>;
  readonly byIds: Read<Row>;
}

/** SQL: whether row `t` stands on day $3. */
export const STANDING = `NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = t.organisation_id AND u.fact_id = t.id AND (u.how = 'RETRACTION' OR u.effective_on <= $3::date)) AS standing`;

/** @param columns SQL: what is read of row `t`. @param newest SQL: the day by which it is ordered. */
export function factReading<Row extends OfWorker>(
  table: string,
  columns: string,
  newest: string,
): FactReading<Row> {
  const reading = (of: string, key: string): Read<Row> => {
    const statement: Statement = {
      name: `${table}-${of}`,
      text: `SELECT t.id, t.worker_id AS "workerId", ${columns}, ${STANDING} FROM ${table} t WHERE t.organisation_id = $1 AND ${key} = ANY($2) ORDER BY ${newest} DESC, t.id`,
    };
    return (db, organisationId, ids, today) => db.query(statement, [organisationId, ids, today]);
  };
  return { ofWorkers: reading("of-workers", "t.worker_id"), byIds: reading("by-id", "t.id") };
}
