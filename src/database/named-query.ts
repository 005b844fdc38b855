import { type Connection, Query, type QueryResult } from "pg";

/** A statement that PostgreSQL keeps by its name. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values?: unknown[];
}

/** What pg makes of PostgreSQL's description of a statement's rows. */
interface Described {
  fields: readonly unknown[];
  _parsers: readonly unknown[] | undefined;
  _prebuiltEmptyResultObject: object | null;
}

type OnResult = (error: Error | null, result: QueryResult) => void;

/** What pg's queries have and its types leave out. */
interface PgQuery extends Query {
  name: string;
  _result: Described;
  _accumulateRows: boolean;
  prepare(connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
}
const PgQuery = Query as unknown as new (
  text: string,
  values: unknown[] | undefined,
  onResult: OnResult,
) => PgQuery;

/** What is known of the statements of one connection. */
interface Known {
  readonly described: Map<string, Described>;
  /** The same connection, which does not ask for a description. */
  readonly undescribing: Connection;
}
const known = new WeakMap<Connection, Known>();

function knownOf(connection: Connection): Known {
  let its = known.get(connection);
  if (!its) {
    const undescribing: Connection = Object.create(connection, { describe: { value: () => {} } });
    its = { described: new Map(), undescribing };
    known.set(connection, its);
  }
  return its;
}

/**
 * A named statement whose rows PostgreSQL describes once for each connection. pg has each execution described and makes the same
 * of it again. PostgreSQL refuses a statement whose rows have changed since it was parsed ("cached plan must not change result
 * type"), so a description holds for as long as its connection.
 *
 * This relies on members of pg's queries that have no types; `test/database/named-query.test.ts` holds what it relies on.
 */
export class NamedQuery extends PgQuery {
  constructor({ name, text, values }: NamedStatement, onResult: OnResult) {
    // From a statement's parts: of an object pg makes a copy, descriptor by descriptor.
    super(text, values, onResult);
    this.name = name;
  }

  override prepare(connection: Connection): void {
    const { described, undescribing } = knownOf(connection);
    const rows = described.get(this.name);
    if (rows) {
      Object.assign(this._result, rows);
      this._accumulateRows = true;
    }
    super.prepare(rows ? undescribing : connection);
  }

  override handleReadyForQuery(connection: Connection): void {
    const { described } = knownOf(connection);
    if (!described.has(this.name)) {
      const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
      described.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
    }
    super.handleReadyForQuery(connection);
  }
}
