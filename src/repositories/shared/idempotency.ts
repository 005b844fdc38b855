import type { Database } from "../../database/pool";

export interface KeyedAnswer {
  readonly operation: string;
  readonly digest: string;
  readonly answer: unknown;
}

/** Makes callers with the same key wait for each other, until the transaction ends. */
export async function lockKey(
  db: Database,
  organisationId: string,
  subject: string,
  key: string,
): Promise<void> {
  await db.query(
    { name: "lock-idempotency-key", text: "SELECT pg_advisory_xact_lock(hashtextextended($1, 1))" },
    [`${organisationId}/${subject}/${key}`],
  );
}

export async function findAnswer(
  db: Database,
  organisationId: string,
  subject: string,
  key: string,
): Promise<KeyedAnswer | null> {
  const [row] = await db.query<KeyedAnswer>(
    {
      name: "find-idempotency",
      text: `
        SELECT operation, digest, answer
        FROM idempotency
        WHERE organisation_id = $1 AND subject = $2 AND key = $3`,
    },
    [organisationId, subject, key],
  );
  return row ?? null;
}

export async function keepAnswer(
  db: Database,
  organisationId: string,
  subject: string,
  key: string,
  kept: KeyedAnswer,
): Promise<void> {
  await db.query(
    {
      name: "keep-idempotency",
      text: `
        INSERT INTO idempotency (organisation_id, subject, key, operation, digest, answer)
        VALUES ($1, $2, $3, $4, $5, $6)`,
    },
    [organisationId, subject, key, kept.operation, kept.digest, JSON.stringify(kept.answer)],
  );
}
