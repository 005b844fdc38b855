import { Pool, type PoolClient, types } from "pg";

/** A civil date stays the text that PostgreSQL sends: a Date at local midnight would be another day elsewhere. */
types.setTypeParser(types.builtins.DATE, (text) => text);
/** Instants as text too, in UTC at the database's own precision; the schema's DateTime scalar serialises them. */
types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text));
types.setTypeParser(types.builtins.INT8, Number);
types.setTypeParser(types.builtins.NUMERIC, Number);

/** The role that the service works as: it owns nothing and may do only what the migrations grant it. */
export const SERVICE_ROLE = "peerway_service";

export function openServicePool(url: string, size = 10): Pool {
  return new Pool({
    connectionString: url,
    max: size,
    options: `-c role=${SERVICE_ROLE} -c timezone=UTC -c statement_timeout=15000`,
    application_name: "peerway",
  });
}

/** One SQL statement: named, so that PostgreSQL parses and plans it once for each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Whatever can run a statement: a pool, or the client of one transaction. Every statement that ran can be listened to. */
export interface Database {
  query<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

export function databaseOf(client: Pool | PoolClient, onStatement?: (name: string) => void): Database {
  return {
    async query<Row extends object>({ name, text }: Statement, values: readonly unknown[]): Promise<Row[]> {
      onStatement?.(name);
      const result = await client.query<Row>({ name, text, values: [...values] });
      return result.rows;
    },
  };
}
