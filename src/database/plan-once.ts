import type { PoolClient, QueryConfig, QueryResult } from "pg";

/** How PostgreSQL plans the statements of a transaction: by its own judgement, or once for all values. */
export type Planning = "auto" | "force_generic_plan";

/**
 * The planning of transactions that read. PostgreSQL would plan most statements about one worker again for each call, because it
 * estimates one key to be cheaper than the ten that it assumes for a general plan, and the policies of row-level security make planning slow.
 * Statements whose best index depends on their values, such as filters that are left out, are marked `byValues` and planned for each
 * call (`runPlannedByValues`).
 *
 * GENERIC_FIGURES
 */
export const PLANNED_ONCE: Planning = "force_generic_plan";

/** Runs one statement of a PLANNED_ONCE transaction with a plan for its values. Its pool's connections send ahead without waiting. */
export async function runPlannedByValues<Row extends object>(
  client: PoolClient,
  query: QueryConfig,
): Promise<QueryResult<Row>> {
  const [, result] = await Promise.all([
    client.query("SET LOCAL plan_cache_mode = auto"),
    client.query<Row>(query),
    client.query(`SET LOCAL plan_cache_mode = ${PLANNED_ONCE}`),
  ]);
  return result;
}
