import { openPool } from "../database/connections";
import { persistently } from "../database/persist";
import type { Database } from "../database/pool";
import { registerRlsScopeKey } from "../database/rls-scope-key";
import { inTransaction } from "../database/transaction";

/**
 * Manages organisations for the people who run the service, by the address of the database's owner.
 * @param as OPERATOR, or CONFIGURATION for who the national body is.
 * @param operation its name in the trail; no particular person did it.
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
