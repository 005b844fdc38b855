import type { Pool } from "pg";
import { clockOf } from "./clock";
import { Lease } from "./lease";
import { isOutage } from "./outage";

/** How long the database may take to answer a probe, in milliseconds. */
const LIMIT = 2_000;

/**
 * Done when the database answers. If every connection is in use, it is enough that the database has begun a
 * transaction lately: a busy process must not be taken for one that has lost its database.
 * @throws if it does not answer within two seconds.
 */
export async function databaseAnswers(pool: Pool): Promise<void> {
  try {
    await askQuickly(pool, "SELECT 1");
  } catch (error) {
    if (isOutage(error) || clockOf(pool).isDue()) throw error;
  }
}

/**
 * Runs one short statement outside any transaction. @returns its only row.
 * @throws if it is not answered within two seconds.
 */
export async function askQuickly<Row extends object>(pool: Pool, text: string): Promise<Row> {
  const probe = new AbortController();
  const timer = setTimeout(() => probe.abort(new Error("The database has not answered.")), LIMIT);
  const given = new Promise<never>((_, reject) => {
    probe.signal.addEventListener("abort", () => reject(probe.signal.reason as Error));
  });
  try {
    return await Promise.race([ask<Row>(pool, text, probe.signal), given]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask<Row extends object>(pool: Pool, text: string, given: AbortSignal): Promise<Row> {
  const lease = await Lease.take(pool, "");
  let broken = true;
  const cancel = () => lease.cancel();
  try {
    if (given.aborted) {
      broken = false;
      throw given.reason;
    }
    given.addEventListener("abort", cancel);
    const { rows } = await lease.run(() => lease.client.query<Row>(text));
    broken = false;
    return rows[0] as Row;
  } finally {
    given.removeEventListener("abort", cancel);
    lease.release(broken);
  }
}
