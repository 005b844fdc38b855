import { Client, type Pool, type PoolClient } from "pg";
import { type ConnectionOptions, endAnyhow } from "./connections";
import { sendsAhead } from "./send-together";

/** How long a server may leave COMMIT unanswered, in milliseconds; then the connection is closed. */
const SILENCE_LIMIT = 20_000;

/** Sends what waits on a connection. */
const waiting = new WeakMap<PoolClient, () => void>();

/**
 * Commits a transaction that only read, without waiting for the answer. COMMIT leaves together with what the next one
 * sends on the connection (`joinWaiting`), or alone after a turn of the event loop. Only for connections that send
 * ahead (`pipeline` in pool.ts) and lead to PostgreSQL itself: a pooler of transactions leaves its connection to
 * a client until nothing more is to be answered, and others would wait for as long as there is work.
 * @returns whether it did; otherwise the transaction is still open.
 */
export function commitBehind(client: PoolClient, pool: Pool): boolean {
  const { direct = false }: ConnectionOptions = pool.options;
  if (!direct || !(client instanceof Client) || !sendsAhead(client)) return false;
  const { stream } = client.connection;
  stream.cork();
  // A connection that is lost leaves the pool by itself, and a transaction that has just begun on it fails.
  const silent = setTimeout(() => endAnyhow(client), SILENCE_LIMIT).unref();
  client
    .query("COMMIT")
    .catch(() => {})
    .finally(() => clearTimeout(silent));
  const send = () => {
    if (waiting.get(client) !== send) return;
    waiting.delete(client);
    stream.uncork();
  };
  waiting.set(client, send);
  setImmediate(send);
  return true;
}

/** Has what waits on a connection leave together with what is sent on it in this turn. */
export function joinWaiting(client: PoolClient): void {
  const send = waiting.get(client);
  if (send) process.nextTick(send);
}
