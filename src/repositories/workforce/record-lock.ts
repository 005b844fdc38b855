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
 * Locks a worker's row so that its number and its person can be changed, and the row removed. People who record a fact
 * hold the row, without its key, and then the state of its readiness; a process that computes readiness holds the state
 * and then the row's key. With the state between row and key, no two of them can wait for each other.
 */
export async function lockWorkerWithKey(
  db: Database,
  organisationId: string,
  workerId: string,
): Promise<void> {
  await lockWorker(db, organisationId, workerId);
  await lockReadiness(db, organisationId, workerId);
  await lockKey(db, organisationId, workerId);
}

async function lockReadiness(db: Database, organisationId: string, workerId: string): Promise<void> {
  await db.query(
    {
      name: "lock-readiness",
      text: "SELECT FROM readiness_state WHERE organisation_id = $1 AND worker_id = $2 FOR UPDATE",
    },
    [organisationId, workerId],
  );
}

/** No other row can begin to refer to the worker until the transaction ends. */
async function lockKey(db: Database, organisationId: string, workerId: string): Promise<void> {
  await db.query(
    {
      name: "lock-worker-key",
      text: "SELECT FROM worker WHERE organisation_id = $1 AND id = $2 FOR UPDATE",
    },
    [organisationId, workerId],
  );
}

/**
 * Locks a worker's record until the transaction ends: it waits for transactions that are writing to the
 * record or to the organisation's own facts, and makes later writers wait. Anything recorded afterwards is
 * stamped at or after the instant returned (stamp_fact), so what was known before it cannot change any more.
 */
export async function lockRecord(db: Database, organisationId: string, workerId: string): Promise<Date> {
  await lockWorker(db, organisationId, workerId);
  return shareOrganisationFacts(db, organisationId);
}

/**
 * Makes writers of the organisation's own facts wait until the transaction ends. The lock is shared, because
 * decisions about several workers need not wait for each other.
 * @returns the instant under the lock.
 */
async function shareOrganisationFacts(db: Database, organisationId: string): Promise<Date> {
  const [row] = await db.query<{ now: Date }>(
    { name: "lock-organisation-facts", text: "SELECT share_facts_of($1) AS now" },
    [organisationId],
  );
  if (!row) throw new Error("share_facts_of returned no row.");
  return row.now;
}
