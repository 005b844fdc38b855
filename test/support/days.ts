import type { Pool } from "pg";
import { londonDay } from "../../src/reference/london";
import { TEST_DAY } from "./template";

/** The day of the run. The database goes by it, whatever day a service is started on. */
export const runDay = (): string => londonDay(new Date());

/** The day so many days after another one, or before it. */
export function inDays(days: number, from: string = TEST_DAY): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The database's own instant: after everything that it has recorded, whatever the clock of the tests shows. */
export async function databaseNow(pool: Pick<Pool, "query">): Promise<Date> {
  const { rows } = await pool.query<{ now: Date }>(
    "SELECT date_trunc('milliseconds', clock_timestamp()) AS now",
  );
  return new Date(rows[0]?.now ?? Number.NaN);
}
