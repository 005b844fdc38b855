import { Client, type PoolClient } from "pg";

/**
 * Has everything that is sent on a connection within one turn of the event loop leave in one write, instead of one write for each
 * statement. Only for connections that send ahead (`pipeline` in pool.ts); others are left alone.
 *
 * CORK_FIGURES
 */
export function sendTogether(client: PoolClient): void {
  if (!(client instanceof Client) || !isPipelined(client)) return;
  const { stream } = client.connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const isPipelined = (client: PoolClient): boolean => "pipeline" in client && client.pipeline === true;
