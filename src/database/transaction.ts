import type { Pool } from "pg";
import { type Database, databaseOf } from "./pool";

/** Serialization failure and deadlock: the transaction as a whole may be tried again. */
const RETRYABLE = new Set(["40001", "40P01"]);
const ATTEMPTS = 3;

/**
 * Runs work in one transaction, restarted as a whole on SQLSTATE 40001 and 40P01, at most three times in all.
 * Work must therefore have no effect outside the database.
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (db: Database) => Promise<T>,
  onStatement?: (name: string) => void,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("BEGIN");
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
