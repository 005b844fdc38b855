import { PLAN_ONCE } from "../../database/plan-once";
import type { Database } from "../../database/pool";

/**
 * Has the statements that follow in the transaction planned once for all values. For those about many workers,
 * whose plan does not depend on which they are.
 */
export async function planOnce(db: Database): Promise<void> {
  await db.query(PLAN_ONCE, []);
}
