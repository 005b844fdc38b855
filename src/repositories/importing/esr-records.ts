import type { Database } from "../../database/pool";

/** A worker, as ESR knows them. */
export interface EsrWorker {
  readonly personId: string;
  readonly workerId: string;
  readonly number: string;
}

/** The workers that persons of ESR are; those that are not known here are missing. */
export async function findEsrWorkers(
  db: Database,
  organisationId: string,
  personIds: readonly string[],
): Promise<EsrWorker[]> {
  return db.query(
    {
      name: "find-esr-workers",
      text: `
        SELECT p.person_id AS "personId", p.worker_id AS "workerId", w.number
        FROM esr_person p
        JOIN worker w ON w.organisation_id = $1 AND w.id = p.worker_id
        WHERE p.organisation_id = $1 AND p.person_id = ANY($2)`,
    },
    [organisationId, personIds],
  );
}

/** Notes which workers persons of ESR are. */
export async function writeEsrPeople(
  db: Database,
  organisationId: string,
  people: readonly { readonly personId: string; readonly workerId: string }[],
): Promise<void> {
  await db.query(
    {
      name: "write-esr-people",
      text: `
        INSERT INTO esr_person (organisation_id, person_id, worker_id)
        SELECT $1, p."personId", p."workerId"
        FROM jsonb_to_recordset($2::jsonb) AS p ("personId" text, "workerId" uuid)
        ON CONFLICT (organisation_id, person_id) DO UPDATE SET worker_id = EXCLUDED.worker_id
        WHERE esr_person.worker_id <> EXCLUDED.worker_id`,
    },
    [organisationId, JSON.stringify(people)],
  );
}

export async function deleteEsrPeople(
  db: Database,
  organisationId: string,
  personIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "delete-esr-people",
      text: "DELETE FROM esr_person WHERE organisation_id = $1 AND person_id = ANY($2)",
    },
    [organisationId, personIds],
  );
}

/** A fact that a file of ESR recorded, by one of the records that it came from. */
export interface EsrFact {
  readonly kind: "AS" | "CM";
  readonly recordId: string;
  readonly workerId: string;
  readonly number: string;
  readonly factId: string;
  readonly factKind: "POST" | "POST_CHANGE" | "CREDENTIAL" | "CREDENTIAL_VERIFICATION";
  /** The post that changes; null if the fact is not a change. */
  readonly postId: string | null;
  /** Whether another record says the same. */
  readonly isShared: boolean;
}

/**
 * SQL. Posts that change are looked up for changes alone: joined, and without statistics of young tables, all changes
 * were read for each record, which took half of the time of a full file.
 */
const FACT_OF_RECORD = `
  SELECT r.kind, r.record_id AS "recordId", r.worker_id AS "workerId", w.number, r.fact_id AS "factId",
         f.kind AS "factKind",
         CASE WHEN f.kind = 'POST_CHANGE' THEN
           (SELECT c.post_id FROM post_change c WHERE c.organisation_id = $1 AND c.id = r.fact_id)
         END AS "postId",
         EXISTS (SELECT FROM esr_record o
           WHERE o.organisation_id = $1 AND o.fact_id = r.fact_id
             AND (o.kind, o.record_id) <> (r.kind, r.record_id)) AS "isShared"
  FROM esr_record r
  JOIN worker w ON w.organisation_id = $1 AND w.id = r.worker_id
  JOIN fact f ON f.organisation_id = $1 AND f.id = r.fact_id
  WHERE r.organisation_id = $1
    AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = $1 AND u.fact_id = r.fact_id)`;

/** What was recorded from records, and has not been undone since. */
export async function findEsrFacts(
  db: Database,
  organisationId: string,
  kind: "AS" | "CM",
  recordIds: readonly string[],
): Promise<EsrFact[]> {
  return db.query(
    {
      name: "find-esr-facts",
      text: `${FACT_OF_RECORD} AND r.kind = $2 AND r.record_id = ANY($3)`,
    },
    [organisationId, kind, recordIds],
  );
}

/** What was recorded from any record of those workers, and has not been undone since. */
export async function findEsrFactsOfWorkers(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<EsrFact[]> {
  return db.query(
    { name: "find-esr-facts-of-workers", text: `${FACT_OF_RECORD} AND r.worker_id = ANY($2)` },
    [organisationId, workerIds],
  );
}

/** Which of these facts a file of ESR recorded. */
export async function findFactsOfEsr(
  db: Database,
  organisationId: string,
  factIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ factId: string }>(
    {
      name: "find-facts-of-esr",
      text: `
        SELECT DISTINCT fact_id AS "factId"
        FROM esr_record
        WHERE organisation_id = $1 AND fact_id = ANY($2)`,
    },
    [organisationId, factIds],
  );
  return new Set(rows.map(({ factId }) => factId));
}

/** Notes which facts came from which records. */
export async function writeEsrRecords(
  db: Database,
  organisationId: string,
  kind: "AS" | "CM",
  records: readonly { readonly recordId: string; readonly factId: string; readonly workerId: string }[],
): Promise<void> {
  await db.query(
    {
      name: "write-esr-records",
      text: `
        INSERT INTO esr_record (organisation_id, kind, record_id, fact_id, worker_id)
        SELECT $1, $2, r."recordId", r."factId", r."workerId"
        FROM jsonb_to_recordset($3::jsonb) AS r ("recordId" text, "factId" uuid, "workerId" uuid)
        ON CONFLICT DO NOTHING`,
    },
    [organisationId, kind, JSON.stringify(records)],
  );
}

/** Forgets what was recorded from records. */
export async function deleteEsrRecords(
  db: Database,
  organisationId: string,
  kind: "AS" | "CM",
  recordIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "delete-esr-records",
      text: "DELETE FROM esr_record WHERE organisation_id = $1 AND kind = $2 AND record_id = ANY($3)",
    },
    [organisationId, kind, recordIds],
  );
}

/** Forgets what was recorded from any record of those workers. */
export async function deleteEsrRecordsOfWorkers(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "delete-esr-records-of-workers",
      text: "DELETE FROM esr_record WHERE organisation_id = $1 AND worker_id = ANY($2)",
    },
    [organisationId, workerIds],
  );
}

/** By which ids a worker, and what was recorded of them, is known in ESR. */
export async function findEsrIds(db: Database, organisationId: string, workerId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    {
      name: "find-esr-ids",
      text: `
        SELECT person_id AS id FROM esr_person WHERE organisation_id = $1 AND worker_id = $2
        UNION
        SELECT record_id FROM esr_record WHERE organisation_id = $1 AND worker_id = $2`,
    },
    [organisationId, workerId],
  );
  return rows.map(({ id }) => id);
}
