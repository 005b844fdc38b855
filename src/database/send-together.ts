import { Client, type PoolClient } from "pg";

/**
 * Has everything that is sent on a connection within one turn of the event loop leave in one write, instead
 * of one write for each statement. Only for connections that send ahead (`pipeline` in pool.ts); others are
 * left alone.
 *
 * Without it a page of 50 workers took × 1.08 of the time (21 November 2026, idle cores). On 28 November, on
 * two busy cores (bench/README.md), the service's processor time differed by no more than the noise (page ×
 * 1.05 ± 0.11, one worker's path × 0.98 ± 0.10), and PostgreSQL's was × 1.03 (± 0.02) and × 1.05 (± 0.02).
 */
export function sendTogether(client: PoolClient): void {
  if (!(client instanceof Client) || !sendsAhead(client)) return;
  const { stream } = client.connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Whether a connection sends a statement before the one before it was answered. */
export const sendsAhead = (client: PoolClient): boolean => "pipeline" in client && client.pipeline === true;
