import { PLAN_ONCE } from "../../database/plan-once";
import type { Database } from "../../database/pool";

/**
 * Has the statements that follow in the transaction planned once for all values. For those about many workers,
 * whose plan does not depend on which they are.
 */
export async function planOnce(db: Database): Promise<void> {
  await db.query(PLAN_ONCE, []);
}

/**
 * Lets what the transaction plans until planAsUsual look rows up by keys. Each foreign key is checked by a statement for each
 * row, and a table with few rows would be read as a whole every time: 3 microseconds for a kind of supervision.
 */
export async function planByKeys(db: Database): Promise<void> {
  await db.query({ name: "plan-by-keys", text: "SELECT set_config('enable_seqscan', 'off', true)" }, []);
}

/** Ends what planByKeys began. */
export async function planAsUsual(db: Database): Promise<void> {
  await db.query({ name: "plan-as-usual", text: "SELECT set_config('enable_seqscan', 'on', true)" }, []);
}
