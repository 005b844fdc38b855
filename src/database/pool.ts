import { type Pool, type PoolClient, types } from "pg";
import { openPool } from "./connections";
import type { ServerKind } from "./hosts";

/**
 * A civil date stays the text that PostgreSQL sends: a Date at local midnight would be another day elsewhere.
 */
types.setTypeParser(types.builtins.DATE, (text) => text);
/**
 * Instants as text too, in UTC at the database's own precision; the schema's DateTime scalar serialises them.
 */
types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text));
types.setTypeParser(types.builtins.INT8, Number);
types.setTypeParser(types.builtins.NUMERIC, Number);

/** The role that the service works as: it owns nothing and may do only what the migrations grant it. */
export const SERVICE_ROLE = "peerway_service";

/**
 * The role for reading another organisation's rows as a partner. It has the rights of the service's role; the
 * policies for partners apply to it alone.
 */
export const PARTNER_ROLE = "peerway_guest";

/** How long one statement may take, in milliseconds; PostgreSQL then ends it. */
export const STATEMENT_LIMIT = 15_000;

/**
 * How long a statement waits for a lock that another transaction holds, in milliseconds. It is well under the
 * limit of a statement, so that a held row differs from slow work.
 */
export const LOCK_LIMIT = 5_000;

/**
 * How long a transaction may stay open without a statement, in milliseconds: a process that froze or lost its
 * network must not keep records from everybody else.
 */
export const IDLE_LIMIT = 30_000;

/**
 * Settings of a session. The server asks after a client that says nothing for half a minute, and gives it up
 * after 15 seconds more.
 */
const SESSION = {
  role: SERVICE_ROLE,
  timezone: "UTC",
  statement_timeout: STATEMENT_LIMIT,
  lock_timeout: LOCK_LIMIT,
  idle_in_transaction_session_timeout: IDLE_LIMIT,
  tcp_keepalives_idle: 30,
  tcp_keepalives_interval: 5,
  tcp_keepalives_count: 3,
};

const asOptions = (settings: object): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" ");

/**
 * The connections of the service. What is sent on one needs not wait for the answer to what was sent before,
 * so a transaction begins in the same round trip as its first statement.
 * @param pipelined false for work that sends rows by COPY, which cannot share a connection in this way.
 * @param through a pooler of transactions (PgBouncer), which knows no settings of a session; each transaction
 * sets its own.
 * @param named false: statements have no names, so that a pooler may give each transaction another connection
 * without knowing which statements that connection has prepared.
 * @param server what it has to be; a standby serves readings only.
 * @param onLost hears of idle connections that were lost.
 */
export function openServicePool(
  url: string,
  {
    size = 10,
    through = "DIRECT",
    pipelined = true,
    named = true,
    server = "PRIMARY",
    onLost,
  }: {
    size?: number;
    through?: "DIRECT" | "POOLER";
    pipelined?: boolean;
    named?: boolean;
    server?: ServerKind;
    onLost?: (error: Error) => void;
  } = {},
): Pool {
  return openPool(
    url,
    {
      max: size,
      pipeline: pipelined,
      named,
      server,
      direct: through === "DIRECT",
      application_name: "peerway",
      ...(through === "DIRECT" && { options: asOptions(SESSION) }),
    },
    onLost,
  );
}

/** One SQL statement: named, so that PostgreSQL parses and plans it once for each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /**
   * Which index serves it depends on its values, such as filters that are left out: reading plans it for them
   * each time.
   */
  readonly byValues?: true;
}

/**
 * Whatever can run a statement: a reading, or the client of one transaction. Every statement that ran can be
 * listened to.
 */
export interface Database {
  query<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/** Hears the name of every statement that runs. @returns what is called when the statement has ended, if anything. */
// biome-ignore lint/suspicious/noConfusingVoidType: most listeners return nothing.
export type OnStatement = (name: string) => (() => void) | void;

/** Runs one statement; what is around it may bound how long its answer is waited for. */
type Run = <T>(statement: () => Promise<T>) => Promise<T>;

export function databaseOf(
  client: Pool | PoolClient,
  onStatement?: OnStatement,
  run: Run = (statement) => statement(),
): Database {
  return {
    async query<Row extends object>({ name, text }: Statement, values: readonly unknown[]): Promise<Row[]> {
      const ended = onStatement?.(name);
      try {
        const result = await run(() => client.query<Row>({ name, text, values: [...values] }));
        return result.rows;
      } finally {
        ended?.();
      }
    },
  };
}
