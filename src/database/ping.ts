import type { Pool } from "pg";
import { Lease } from "./lease";

/** How long the database may take to answer a probe, in milliseconds. */
const LIMIT = 2_000;

/** Done when the database answers. @throws where it does not within two seconds. */
export async function databaseAnswers(pool: Pool): Promise<void> {
  const lease = await Lease.take(pool, "");
  const timer = setTimeout(() => lease.cancel(), LIMIT);
  let broken = true;
  try {
    await lease.run(() => lease.client.query("SELECT 1"));
    broken = false;
  } finally {
    clearTimeout(timer);
    lease.release(broken);
  }
}
