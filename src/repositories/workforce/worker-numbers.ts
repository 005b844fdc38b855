import type { Database } from "../../database/pool";

/** Records that a number belonged to a worker and has been corrected. */
export interface FormerNumber {
  readonly formerNumber: string;
  readonly workerId: string;
  /** The number that they have now. */
  readonly number: string;
  readonly correctedAt: Date;
}

/** The numbers among these that are a worker's former number. */
export async function findFormerNumbers(
  db: Database,
  organisationId: string,
  numbers: readonly string[],
): Promise<FormerNumber[]> {
  return db.query(
    {
      name: "find-former-numbers",
      text: `
        SELECT c.former_number AS "formerNumber", c.worker_id AS "workerId", w.number,
               c.corrected_at AS "correctedAt"
        FROM number_correction c JOIN worker w ON w.organisation_id = $1 AND w.id = c.worker_id
        WHERE c.organisation_id = $1 AND c.former_number = ANY($2) AND c.is_remembered`,
    },
    [organisationId, numbers],
  );
}

/** Every former number of a worker, even if it is somebody else's now. */
export async function formerNumbersOf(
  db: Database,
  organisationId: string,
  workerId: string,
): Promise<string[]> {
  const rows = await db.query<{ number: string }>(
    {
      name: "former-numbers-of",
      text: `
        SELECT former_number AS number FROM number_correction WHERE organisation_id = $1 AND worker_id = $2`,
    },
    [organisationId, workerId],
  );
  return rows.map(({ number }) => number);
}

interface OfWorker {
  readonly organisationId: string;
  readonly workerId: string;
}

/** Records that a worker's number has been corrected. */
export async function insertCorrection(
  db: Database,
  { organisationId, workerId }: OfWorker,
  correction: {
    readonly formerNumber: string;
    readonly number: string;
    readonly isRemembered: boolean;
    readonly reason: string;
    readonly by: string;
  },
): Promise<void> {
  await db.query(
    {
      name: "insert-number-correction",
      text: `
        INSERT INTO number_correction (organisation_id, worker_id, former_number, number, is_remembered,
          reason, corrected_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    },
    [
      organisationId,
      workerId,
      correction.formerNumber,
      correction.number,
      correction.isRemembered,
      correction.reason,
      correction.by,
    ],
  );
}

/** Gives a worker another number. */
export async function setNumber(
  db: Database,
  { organisationId, workerId }: OfWorker,
  number: string,
): Promise<void> {
  await db.query(
    {
      name: "set-worker-number",
      text: "UPDATE worker SET number = $3, version = version + 1 WHERE organisation_id = $1 AND id = $2",
    },
    [organisationId, workerId, number],
  );
}

/** Removes former numbers of a worker: one of them, or all (null). @returns how many. */
export async function forgetFormerNumbers(
  db: Database,
  { organisationId, workerId }: OfWorker,
  number: string | null,
): Promise<number> {
  const rows = await db.query(
    {
      name: "forget-former-numbers",
      text: `
        UPDATE number_correction
        SET is_remembered = false
        WHERE organisation_id = $1 AND worker_id = $2 AND is_remembered
          AND ($3::text IS NULL OR former_number = $3)
        RETURNING id`,
    },
    [organisationId, workerId, number],
  );
  return rows.length;
}

/**
 * Replaces the numbers that a worker has had; the corrections and their reasons stay. @param number that
 * takes their place.
 */
export async function pseudonymiseCorrections(
  db: Database,
  { organisationId, workerId }: OfWorker,
  number: string,
): Promise<void> {
  await db.query(
    {
      name: "pseudonymise-corrections",
      text: `
        UPDATE number_correction
        SET former_number = $3, number = $3, is_remembered = false
        WHERE organisation_id = $1 AND worker_id = $2`,
    },
    [organisationId, workerId, number],
  );
}
