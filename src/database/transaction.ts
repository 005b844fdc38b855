import type { Pool } from "pg";
import { type Database, databaseOf } from "./pool";
import { beginWithin, OPENING, type Reach, reachOfOrganisation } from "./reach";

/** Serialization failure and deadlock: the transaction as a whole may be tried again. */
const RETRYABLE = new Set(["40001", "40P01"]);
const ATTEMPTS = 3;

interface How {
  /** Whose rows it may touch, as the service. Left out for the owner's own work on published data, which touches nobody's. */
  readonly reach?: Reach;
  readonly onStatement?: (name: string) => void;
  /** Every statement sees the state that the first one saw, and none may write. */
  readonly snapshot?: boolean;
}

/**
 * Runs work in one transaction, restarted as a whole on SQLSTATE 40001 and 40P01, at most three times in all.
 * Work must therefore have no effect outside the database.
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (db: Database) => Promise<T>,
  { reach, onStatement, snapshot = false }: How = {},
): Promise<T> {
  const begin = snapshot ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN";
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      if (reach) {
        onStatement?.(OPENING);
        await beginWithin(client, reach, begin);
      } else await client.query(begin);
      const result = await work(databaseOf(client, onStatement));
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch((failure: Error) => {
        broken = failure;
      });
      if (attempt < ATTEMPTS && RETRYABLE.has((error as { code?: string }).code ?? "")) continue;
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

/**
 * Runs work that nobody in particular asked for, such as recomputing or retention, behind the same wall as a request:
 * one organisation a transaction. Work for several organisations takes several.
 */
export async function asOrganisation<T>(
  pool: Pool,
  organisationId: string,
  work: (db: Database) => Promise<T>,
  {
    capacities,
    operation,
    ...how
  }: Partial<Pick<Reach, "capacities" | "operation">> & Omit<How, "reach"> = {},
): Promise<T> {
  return inTransaction(pool, work, {
    ...how,
    reach: reachOfOrganisation(organisationId, { capacities, operation }),
  });
}
