import type { Database } from "../../database/pool";

/** The records about an account that signs in for an organisation. */
export interface SignInRow {
  readonly personId: string;
  /** Their entry as a member there; null if there is none. */
  readonly member: { readonly name: string; readonly capacities: readonly string[] } | null;
  /** Their own worker record there. */
  readonly workerId: string | null;
  /** The worker record of that number, if it waits for its person to sign in. */
  readonly waitingId: string | null;
}

export interface Account {
  readonly issuer: string;
  readonly subject: string;
}

/**
 * A record waits while nobody has ever signed in as its person, but not for somebody who was detached from
 * it. @param person who looks for it.
 */
const waitingFor = (person: string, columns: string): string => `
  SELECT ${columns} FROM worker waiting
  WHERE waiting.organisation_id = $1 AND waiting.number = $2
    AND NOT EXISTS (SELECT FROM sign_in WHERE sign_in.person_id = waiting.person_id)
    AND NOT EXISTS (
      SELECT FROM account_detachment d
      LEFT JOIN account_readmission r ON r.organisation_id = d.organisation_id AND r.detachment_id = d.id
      WHERE d.organisation_id = $1 AND d.worker_id = waiting.id AND d.person_id = ${person} AND r.detachment_id IS NULL)`;

/** The person of an account, at that organisation. @returns null if it never signed in. */
export async function findSignIn(
  db: Database,
  { issuer, subject }: Account,
  organisationId: string,
  workerNumber: string | null,
): Promise<SignInRow | null> {
  const [row] = await db.query<SignInRow>(
    {
      name: "find-sign-in",
      text: `
        SELECT s.person_id AS "personId", w.id AS "workerId", (${waitingFor("s.person_id", "waiting.id")}) AS "waitingId",
          CASE
            WHEN m.person_id IS NOT NULL
              THEN json_build_object('name', m.name, 'capacities', m.capacities) END AS member
        FROM sign_in s
        LEFT JOIN member m ON m.organisation_id = $1 AND m.person_id = s.person_id
        LEFT JOIN worker w ON w.organisation_id = $1 AND w.person_id = s.person_id
        WHERE s.issuer = $3 AND s.subject = $4`,
    },
    [organisationId, workerNumber, issuer, subject],
  );
  return row ?? null;
}

/**
 * Who an account was while its issuer had another name, by the first of them under which it signed in.
 * @returns null if there are none, or it never did.
 */
export async function personUnderFormerIssuers(
  db: Database,
  { formerIssuers, subject }: Account & { readonly formerIssuers: readonly string[] },
): Promise<string | null> {
  if (formerIssuers.length === 0) return null;
  const [row] = await db.query<{ personId: string }>(
    {
      name: "person-under-former-issuers",
      text: `SELECT person_id AS "personId" FROM sign_in WHERE issuer = ANY($1) AND subject = $2
        ORDER BY array_position($1, issuer) LIMIT 1`,
    },
    [formerIssuers, subject],
  );
  return row?.personId ?? null;
}

/** Those accounts of an issuer that have never signed in. */
export async function missingSignIns(
  db: Database,
  issuer: string,
  subjects: readonly string[],
): Promise<string[]> {
  const rows = await db.query<{ subject: string }>(
    {
      name: "missing-sign-ins",
      text: `SELECT subject FROM unnest($2::text[]) AS account (subject)
        WHERE NOT EXISTS (SELECT FROM sign_in s WHERE s.issuer = $1 AND s.subject = account.subject)`,
    },
    [issuer, subjects],
  );
  return rows.map(({ subject }) => subject);
}

/** Records the person of an account, unless it is on record already. */
export async function insertSignIn(
  db: Database,
  { issuer, subject }: Account,
  personId: string,
): Promise<void> {
  await db.query(
    {
      name: "insert-sign-in",
      text: "INSERT INTO sign_in (issuer, subject, person_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    },
    [issuer, subject, personId],
  );
}

/**
 * Gives a person the worker record of that number, if it waits for one and they have none there. If two
 * accounts look for it at the same time, one gets it; the other finds that it is no longer free.
 */
export async function takeUpWorker(
  db: Database,
  organisationId: string,
  workerNumber: string,
  personId: string,
): Promise<void> {
  await db.query(
    {
      name: "take-up-worker",
      text: `
        UPDATE worker SET person_id = $3 FROM (${waitingFor("$3", "waiting.id, waiting.person_id")}) AS found
        WHERE worker.organisation_id = $1 AND worker.id = found.id AND worker.person_id = found.person_id
          AND NOT EXISTS (SELECT FROM worker own WHERE own.organisation_id = $1 AND own.person_id = $3)`,
    },
    [organisationId, workerNumber, personId],
  );
}
