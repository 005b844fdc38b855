import type { Client } from "pg";

/** Begins a transaction that reads the database as it is at its first statement that reads. */
export async function beginReading(client: Client): Promise<void> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

/** Begins a transaction that writes. */
export async function beginWriting(client: Client): Promise<void> {
  await client.query("BEGIN");
}

/** Stores what the transaction wrote. */
export async function commit(client: Client): Promise<void> {
  await client.query("COMMIT");
}

/** The ids of the transactions of this database that run now, whatever they do, apart from the client's own. */
export async function readRunning(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`
    SELECT l.virtualtransaction AS id
    FROM pg_locks l
    JOIN pg_stat_activity a USING (pid)
    WHERE l.locktype = 'virtualxid' AND a.datname = current_database() AND a.usesysid IS NOT NULL
      AND l.pid <> pg_backend_pid()`);
  return rows.map(({ id }) => id);
}
