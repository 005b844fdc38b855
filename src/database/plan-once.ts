import type { PoolClient, QueryConfig, QueryResult } from "pg";

/** How PostgreSQL plans the statements of a transaction: by its own judgement, or once for all values. */
export type Planning = "auto" | "force_generic_plan";

/**
 * The planning of transactions that read. PostgreSQL would plan most statements about one worker again for
 * each call, because it estimates one key to be cheaper than the ten that it assumes for a general plan, and
 * the policies of row-level security make planning slow. Statements whose best index depends on their values,
 * such as filters that are left out, are marked `byValues` and planned for each call (`runPlannedByValues`).
 *
 * Milliseconds in PostgreSQL for one worker, planned for each call and once (21 November 2026, idle cores):
 * posts 1.04 and 0.18, attainments 1.91 and 0.77, readiness 0.49 and 0.11. One worker's path takes × 1.21 (±
 * 0.03) of PostgreSQL's processor time without it, 2.74 ms instead of 2.28; a page of 50 workers the same
 * with and without (28 November 2026, two busy cores, bench/README.md).
 */
export const PLANNED_ONCE: Planning = "force_generic_plan";

/**
 * Has the statements that follow in a transaction planned once, except where tables are on several nodes: which
 * of them answers depends on the values. There `enter_reach` sees to those before.
 */
export const PLAN_ONCE = {
  name: "plan-once",
  text: `
    SELECT set_config('plan_cache_mode',
      CASE WHEN to_regprocedure('public.transaction_mark()') IS NULL THEN '${PLANNED_ONCE}' ELSE 'auto' END, true)`,
};

/**
 * Runs one statement of a PLANNED_ONCE transaction with a plan for its values. Its pool's connections send
 * ahead without waiting.
 */
export async function runPlannedByValues<Row extends object>(
  client: PoolClient,
  query: QueryConfig,
): Promise<QueryResult<Row>> {
  const [, result] = await Promise.all([
    client.query("SET LOCAL plan_cache_mode = auto"),
    client.query<Row>(query),
    client.query(PLAN_ONCE),
  ]);
  return result;
}
