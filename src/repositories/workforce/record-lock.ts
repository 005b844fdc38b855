import type { Database } from "../../database/pool";

/** Makes writers to a worker's record wait until the transaction ends. */
export async function lockWorker(db: Database, organisationId: string, workerId: string): Promise<void> {
  await db.query(
    {
      name: "lock-worker",
      text: "SELECT FROM worker WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE",
    },
    [organisationId, workerId],
  );
}

/** The same for several workers, in the order that everybody locks them in. */
export async function lockWorkers(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "lock-workers",
      text: "SELECT FROM worker WHERE organisation_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE",
    },
    [organisationId, workerIds],
  );
}

/**
 * Locks a worker's record until the transaction ends: it waits for transactions that are writing to the
 * record or to the organisation's own facts, and makes later writers wait. Anything recorded afterwards is
 * stamped at or after the instant returned (stamp_fact), so what was known before it cannot change any more.
 */
export async function lockRecord(db: Database, organisationId: string, workerId: string): Promise<Date> {
  await lockWorker(db, organisationId, workerId);
  await lockOrganisationFacts(db, organisationId);
  return readInstant(db);
}

/**
 * Makes writers of the organisation's own facts wait until the transaction ends. The lock is shared, because
 * decisions about several workers need not wait for each other.
 */
async function lockOrganisationFacts(db: Database, organisationId: string): Promise<void> {
  await db.query(
    {
      name: "lock-organisation-facts",
      text: "SELECT pg_advisory_xact_lock_shared(hashtextextended($1::uuid::text, 0))",
    },
    [organisationId],
  );
}

async function readInstant(db: Database): Promise<Date> {
  const [row] = await db.query<{ now: Date }>(
    { name: "instant-under-lock", text: "SELECT date_trunc('milliseconds', clock_timestamp()) AS now" },
    [],
  );
  if (!row) throw new Error("clock_timestamp() returned no row.");
  return row.now;
}
