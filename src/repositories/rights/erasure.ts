import type { Database } from "../../database/pool";
import { forgetBadges } from "../credentials/issued-badges";
import { forgetStatementsOf } from "../importing/received-statements";
import { folded } from "../workforce/names";
import { pseudonymiseCorrections } from "../workforce/worker-numbers";
import { findWorkers, type WorkerRow } from "../workforce/workforce";

/** Requests for erasure that wait, of some workers. */
export async function erasuresRequested(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<{ readonly workerId: string; readonly requestedAt: Date }[]> {
  return db.query(
    {
      name: "erasures-requested",
      text: `
        SELECT worker_id AS "workerId", requested_at AS "requestedAt"
        FROM erasure_request
        WHERE organisation_id = $1 AND worker_id = ANY($2) AND carried_out_at IS NULL`,
    },
    [organisationId, workerIds],
  );
}

/** The workers whose requests wait, the longest waiting first. */
export async function workersToErase(db: Database, organisationId: string): Promise<WorkerRow[]> {
  const waiting = await db.query<{ workerId: string }>(
    {
      name: "erasures-waiting",
      text: `
        SELECT worker_id AS "workerId"
        FROM erasure_request
        WHERE organisation_id = $1 AND carried_out_at IS NULL
        ORDER BY requested_at, id`,
    },
    [organisationId],
  );
  const ids = waiting.map(({ workerId }) => workerId);
  const workers = new Map((await findWorkers(db, organisationId, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => workers.get(id) ?? []);
}

/** Records a request, unless one is waiting. @returns whether it was recorded. */
export async function insertErasureRequest(
  db: Database,
  organisationId: string,
  workerId: string,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "insert-erasure-request",
      text: `
        INSERT INTO erasure_request (organisation_id, worker_id)
        VALUES ($1, $2)
        ON CONFLICT (organisation_id, worker_id)
        WHERE carried_out_at IS NULL DO NOTHING
        RETURNING id`,
    },
    [organisationId, workerId],
  );
  return rows.length === 1;
}

/** Closes the waiting request. @returns whether there was one. */
export async function closeErasureRequest(
  db: Database,
  organisationId: string,
  workerId: string,
  by: { readonly personId: string; readonly reason: string },
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "close-erasure-request",
      text: `
        UPDATE erasure_request
        SET carried_out_at = clock_instant(), carried_out_by = $3, reason = $4
        WHERE organisation_id = $1 AND worker_id = $2 AND carried_out_at IS NULL
        RETURNING id`,
    },
    [organisationId, workerId, by.personId, by.reason],
  );
  return rows.length === 1;
}

/** What replaces a name, the number of an assignment, and the worker's own words in an appeal. */
const ERASED = "Erased";

/**
 * Removes a worker's name, number, team, wishes and assignment numbers from their record, from grants and, if
 * they act in no other capacity, from the members; also stored answers to their repeated calls, and what is
 * kept of statements about them. Their id
 * stays, so that decisions stay with it.
 * @param number that takes the place of theirs.
 */
export async function pseudonymise(
  db: Database,
  organisationId: string,
  { id, personId }: Pick<WorkerRow, "id" | "personId">,
  number: string,
): Promise<void> {
  const of = { organisationId, workerId: id };
  await pseudonymiseWorker(db, of, number);
  await pseudonymiseGrants(db, of, number);
  await pseudonymiseCorrections(db, of, number);
  await deleteAspirations(db, of);
  await forgetBadges(db, organisationId, id);
  await eraseAppeals(db, of);
  await forgetStatementsOf(db, of);
  for (const table of ["post", "post_change"] as const) await eraseAssignmentNumbers(db, of, table);
  await pseudonymiseMember(db, organisationId, personId);
  await deleteAnswers(db, organisationId, personId);
}

/** A worker's record. */
type Erased = { readonly organisationId: string; readonly workerId: string };

async function pseudonymiseWorker(db: Database, of: Erased, number: string): Promise<void> {
  await db.query(
    {
      name: "pseudonymise-worker",
      text: `
        UPDATE worker
        SET name = '${ERASED}', number = $3, team = NULL, intention = NULL, version = version + 1,
          erased_at = clock_instant()
        WHERE organisation_id = $1 AND id = $2`,
    },
    [of.organisationId, of.workerId, number],
  );
}

async function pseudonymiseGrants(db: Database, of: Erased, number: string): Promise<void> {
  await db.query(
    {
      name: "pseudonymise-grants",
      text: `
        UPDATE partner_grant_worker
        SET name = '${ERASED}', number = $3
        WHERE organisation_id = $1 AND worker_id = $2`,
    },
    [of.organisationId, of.workerId, number],
  );
}

async function deleteAspirations(db: Database, of: Erased): Promise<void> {
  await db.query(
    {
      name: "delete-aspirations",
      text: "DELETE FROM aspiration WHERE organisation_id = $1 AND worker_id = $2",
    },
    [of.organisationId, of.workerId],
  );
}

async function eraseAppeals(db: Database, of: Erased): Promise<void> {
  await db.query(
    {
      name: "erase-appeals",
      text: `UPDATE appeal SET reason = '${ERASED}' WHERE organisation_id = $1 AND worker_id = $2`,
    },
    [of.organisationId, of.workerId],
  );
}

async function eraseAssignmentNumbers(
  db: Database,
  of: Erased,
  table: "post" | "post_change",
): Promise<void> {
  await db.query(
    {
      name: `erase-numbers-of-${table}`,
      text: `
        UPDATE ${table}
        SET assignment_number = '${ERASED}'
        WHERE organisation_id = $1 AND worker_id = $2 AND assignment_number IS NOT NULL`,
    },
    [of.organisationId, of.workerId],
  );
}

async function pseudonymiseMember(db: Database, organisationId: string, personId: string): Promise<void> {
  await db.query(
    {
      name: "pseudonymise-member",
      text: `
        UPDATE member
        SET name = '${ERASED}'
        WHERE organisation_id = $1 AND person_id = $2 AND capacities <@ ARRAY['WORKER']`,
    },
    [organisationId, personId],
  );
}

async function deleteAnswers(db: Database, organisationId: string, personId: string): Promise<void> {
  await db.query(
    {
      name: "delete-answers",
      text: "DELETE FROM idempotency WHERE organisation_id = $1 AND subject = $2",
    },
    [organisationId, personId],
  );
}

/** Removes the names of an organisation's files that match a pattern. */
export async function eraseFileNames(db: Database, organisationId: string, pattern: string): Promise<void> {
  await db.query(
    {
      name: "erase-file-names",
      text: `
        UPDATE import SET file_name = '${ERASED}' WHERE organisation_id = $1 AND ${folded("file_name")} ~ $2`,
    },
    [organisationId, pattern],
  );
}

/** Removes the reasons for refused lines that match a pattern, because refusals quote the file. */
export async function eraseRefusals(db: Database, organisationId: string, pattern: string): Promise<void> {
  await db.query(
    {
      name: "erase-refusals",
      text: `
        UPDATE import_refusal
        SET message = '${ERASED}'
        WHERE organisation_id = $1 AND ${folded("message")} ~ $2`,
    },
    [organisationId, pattern],
  );
}

/**
 * Removes the text of refused lines that match a pattern, and of every line that cannot be searched for
 * somebody, because characters were lost or are written as their numbers.
 */
export async function eraseRefusedLines(
  db: Database,
  organisationId: string,
  pattern: string,
): Promise<void> {
  await db.query(
    {
      name: "erase-refused-lines",
      text: `UPDATE import_refusal SET written = NULL WHERE organisation_id = $1 AND written IS NOT NULL
             AND (${folded("written")} ~ $2 OR written ~ '\uFFFD|\\\\u[0-9A-Fa-f]{4}')`,
    },
    [organisationId, pattern],
  );
}

/** Deletes the stored answers to repeated calls in an organisation that match a pattern. */
export async function eraseAnswers(db: Database, organisationId: string, pattern: string): Promise<void> {
  await db.query(
    {
      name: "erase-answers",
      text: `DELETE FROM idempotency WHERE organisation_id = $1 AND ${folded("answer::text")} ~ $2`,
    },
    [organisationId, pattern],
  );
}

/** Every piece of evidence of a worker, by its id. */
export async function evidenceOfWorker(
  db: Database,
  organisationId: string,
  workerId: string,
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    {
      name: "evidence-ids-of-worker",
      text: "SELECT id FROM evidence WHERE organisation_id = $1 AND worker_id = $2",
    },
    [organisationId, workerId],
  );
  return rows.map(({ id }) => id);
}

/** Every row that is about a worker, by its table. */
export async function wholeRecord(
  db: Database,
  organisationId: string,
  workerId: string,
): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>> {
  const [row] = await db.query<{ whole: Record<string, Record<string, unknown>[]> }>(
    { name: "whole-record", text: "SELECT whole_record($1, $2) AS whole" },
    [organisationId, workerId],
  );
  return row?.whole ?? {};
}
