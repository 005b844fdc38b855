import { openPool } from "../database/connections";
import { persistently } from "../database/persist";
import type { Database } from "../database/pool";
import { registerRlsScopeKey } from "../database/rls-scope-key";
import { inTransaction } from "../database/transaction";

/**
 * Changes organisations as the operator of the service, with the address of the database's owner.
 * @param as OPERATOR, or CONFIGURATION for who the national body is.
 * @param operation under which the trail records it, without a person.
 */
export async function withOrganisationKeeper<T>(
  ownerUrl: string,
  as: "OPERATOR" | "CONFIGURATION",
  operation: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  await registerRlsScopeKey(ownerUrl);
  const pool = openPool(ownerUrl, { max: 1 });
  const rlsScope = { organisations: [], worker: null, person: null, capacities: [as], operation };
  try {
    return await persistently(() => inTransaction(pool, work, { rlsScope }));
  } finally {
    await pool.end();
  }
}
