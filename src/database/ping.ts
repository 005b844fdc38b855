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
  const probe = new AbortController();
  const timer = setTimeout(() => probe.abort(new Error("The database has not answered.")), LIMIT);
  const given = new Promise<never>((_, reject) => {
    probe.signal.addEventListener("abort", () => reject(probe.signal.reason as Error));
  });
  try {
    await Promise.race([ask(pool, probe.signal), given]);
  } catch (error) {
    if (isOutage(error) || clockOf(pool).isDue()) throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function ask(pool: Pool, given: AbortSignal): Promise<void> {
  const lease = await Lease.take(pool, "");
  let broken = true;
  const cancel = () => lease.cancel();
  try {
    if (given.aborted) {
      broken = false;
      return;
    }
    given.addEventListener("abort", cancel);
    await lease.run(() => lease.client.query("SELECT 1"));
    broken = false;
  } finally {
    given.removeEventListener("abort", cancel);
    lease.release(broken);
  }
}
