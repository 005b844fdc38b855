import type { Database } from "../../database/pool";

/** Lets the statements of a transaction wait for locks without a limit. */
export async function waitWithoutLimit(db: Database): Promise<void> {
  await db.query(
    {
      name: "wait-without-limit",
      text: "SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)",
    },
    [],
  );
}

/** Holds, until the transaction ends, the lock of the process that loads the demonstration. */
export async function lockDemonstration(db: Database): Promise<void> {
  await db.query(
    {
      name: "lock-demonstration",
      text: "SELECT pg_advisory_xact_lock(hashtextextended('peerway demonstration', 0))",
    },
    [],
  );
}

/**
 * Has PostgreSQL count what its tables hold. Autovacuum would do so only after a minute or two; until then the page of
 * a lead took 207 ms in place of 28 (30 November 2026).
 */
export async function gatherStatistics(db: Database): Promise<void> {
  await db.query({ name: "gather-statistics", text: "ANALYZE" }, []);
}

/** Whether some of these organisations have a worker on record. */
export async function hasWorkers(db: Database, organisationIds: readonly string[]): Promise<boolean> {
  const found = await db.query(
    { name: "has-workers", text: "SELECT FROM worker WHERE organisation_id = ANY($1) LIMIT 1" },
    [organisationIds],
  );
  return found.length > 0;
}

/** The codes of all programmes, whether or not a version is in force. */
export async function findProgrammeCodes(db: Database): Promise<string[]> {
  const programmes = await db.query<{ code: string }>(
    { name: "programme-codes", text: "SELECT code FROM programme" },
    [],
  );
  return programmes.map(({ code }) => code);
}

/**
 * The instant at which something was last recorded about a worker, or about their organisation as a whole;
 * null if nothing was.
 */
export async function findLatestRecording(
  db: Database,
  organisationId: string,
  workerId: string,
): Promise<Date | null> {
  const [latest] = await db.query<{ knownAt: Date | null }>(
    {
      name: "latest-fact",
      text: `SELECT max(recorded_at) AS "knownAt" FROM fact
        WHERE organisation_id = $1 AND (worker_id = $2 OR worker_id IS NULL)`,
    },
    [organisationId, workerId],
  );
  return latest?.knownAt ?? null;
}
