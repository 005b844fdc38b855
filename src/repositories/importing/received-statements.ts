import type { Database } from "../../database/pool";
import type { StatementOutcome } from "../../entities/importing/received-statement";

/** Who sent statements: their ids are unique among theirs. */
export interface StatementSender {
  readonly organisationId: string;
  readonly subject: string;
}

/** A statement on record, as far as it matters when it comes again or is voided. */
export interface KnownStatement {
  readonly id: string;
  readonly digest: string;
  readonly outcome: StatementOutcome;
  readonly isVoided: boolean;
  readonly facts: readonly string[];
}

/** Makes requests of one sender wait for each other, until the transaction ends. */
export async function lockStatementsOf(
  db: Database,
  { organisationId, subject }: StatementSender,
): Promise<void> {
  await db.query({ name: "lock-statements", text: "SELECT pg_advisory_xact_lock(hashtextextended($1, 4))" }, [
    `${organisationId}/${subject}`,
  ]);
}

export async function findKnownStatements(
  db: Database,
  { organisationId, subject }: StatementSender,
  ids: readonly string[],
): Promise<KnownStatement[]> {
  return db.query(
    {
      name: "find-known-statements",
      text: `
        SELECT id, digest, outcome, voided_at IS NOT NULL AS "isVoided", facts
        FROM received_statement
        WHERE organisation_id = $1 AND sender = $2 AND id = ANY($3)`,
    },
    [organisationId, subject, ids],
  );
}

/** Those of some statements that others, which came before them, void. */
export async function findVoidedBefore(
  db: Database,
  { organisationId, subject }: StatementSender,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    {
      name: "find-statements-voided-before",
      text: `
        SELECT object AS id
        FROM received_statement
        WHERE organisation_id = $1 AND sender = $2 AND outcome = 'VOIDS' AND object = ANY($3)`,
    },
    [organisationId, subject, ids],
  );
  return rows.map(({ id }) => id);
}

/** Facts that statements about these activities led to, and that went when their sender voided them. */
export async function findFactsOfVoided(
  db: Database,
  { organisationId, subject }: StatementSender,
  activities: readonly string[],
): Promise<string[]> {
  const rows = await db.query<{ fact: string }>(
    {
      name: "find-facts-of-voided-statements",
      text: `
        SELECT DISTINCT unnest(facts) AS fact
        FROM received_statement
        WHERE organisation_id = $1 AND sender = $2 AND voided_at IS NOT NULL AND worker_id IS NOT NULL
          AND object = ANY($3)`,
    },
    [organisationId, subject, activities],
  );
  return rows.map(({ fact }) => fact);
}

/** A statement that is about to be kept. */
export interface NewStatement {
  readonly id: string;
  readonly digest: string;
  readonly verb: string;
  readonly object: string | null;
  /** Null: when it is received. */
  readonly at: Date | null;
  readonly outcome: StatementOutcome;
  readonly code: string | null;
  readonly isVoided: boolean;
  readonly workerId: string | null;
  readonly facts: readonly string[];
}

export async function insertStatements(
  db: Database,
  { organisationId, subject }: StatementSender,
  statements: readonly NewStatement[],
): Promise<void> {
  await db.query(
    {
      name: "insert-received-statements",
      text: `
        INSERT INTO received_statement (organisation_id, sender, id, digest, verb, object, at, outcome, code,
          voided_at, worker_id, facts)
        SELECT $1, $2, s.id, s.digest, s.verb, s.object,
          coalesce(s.at, clock_instant()), s.outcome, s.code,
          CASE WHEN s."isVoided" THEN clock_instant() END, s."workerId",
          ARRAY(SELECT jsonb_array_elements_text(s.facts)::uuid)
        FROM jsonb_to_recordset($3::jsonb) AS s (id uuid, digest text, verb text, object text, at timestamptz,
          outcome text, code text, "isVoided" boolean, "workerId" uuid, facts jsonb)
        RETURNING NULL`,
    },
    [organisationId, subject, JSON.stringify(statements)],
  );
}

/** Notes that statements have been voided. */
export async function noteVoided(
  db: Database,
  { organisationId, subject }: StatementSender,
  ids: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "note-voided-statements",
      text: `
        UPDATE received_statement
        SET voided_at = clock_instant()
        WHERE organisation_id = $1 AND sender = $2 AND id = ANY($3) AND voided_at IS NULL
          AND outcome <> 'VOIDS'`,
    },
    [organisationId, subject, ids],
  );
}

/** A fact that goes with the statement that led to it. */
export interface FactToRetract {
  readonly id: string;
  readonly kind: "COMPLETION" | "CREDENTIAL";
  readonly workerId: string;
}

/**
 * Those of some facts that no statement supports any more: a statement of this sender led to them, nobody has
 * retracted them, and no statement in force says the same.
 */
export async function factsWithoutStatement(
  db: Database,
  { organisationId, subject }: StatementSender,
  ids: readonly string[],
): Promise<FactToRetract[]> {
  return db.query(
    {
      name: "facts-without-statement",
      text: `
        SELECT f.id, f.kind, f.worker_id AS "workerId"
        FROM fact f
        WHERE f.organisation_id = $1 AND f.recorded_by = $2 AND f.id = ANY($3)
          AND NOT EXISTS (
            SELECT FROM undoing u
            WHERE u.organisation_id = $1 AND u.fact_id = f.id AND u.how = 'RETRACTION')
          AND EXISTS (
            SELECT FROM received_statement r
            WHERE r.organisation_id = $1 AND r.worker_id = f.worker_id AND f.id = ANY(r.facts)
              AND r.outcome = 'RECORDED')
          AND NOT EXISTS (
            SELECT FROM received_statement r
            WHERE r.organisation_id = $1 AND r.worker_id = f.worker_id AND f.id = ANY(r.facts)
              AND r.voided_at IS NULL)
        ORDER BY f.worker_id, f.id`,
    },
    [organisationId, subject, ids],
  );
}

/** The numbers of the workers whose accounts the directory knows by these addresses, in small letters. */
export async function numbersByAddress(
  db: Database,
  organisationId: string,
  addresses: readonly string[],
): Promise<{ readonly address: string; readonly number: string }[]> {
  return db.query(
    {
      name: "worker-numbers-by-address",
      text: `
        SELECT lower(a.user_name) AS address, w.number
        FROM provisioned_account a
        JOIN worker w ON w.organisation_id = $1 AND w.id = a.worker_id
        WHERE a.organisation_id = $1 AND lower(a.user_name) = ANY($2) AND a.removed_at IS NULL
          AND w.erased_at IS NULL`,
    },
    [organisationId, addresses],
  );
}

/** Removes statements that led to nothing and are older than 30 days. */
export async function forgetOldStatements(db: Database, organisationId: string): Promise<void> {
  await db.query(
    {
      name: "forget-old-statements",
      text: `
        DELETE FROM received_statement
        WHERE organisation_id = $1 AND received_at < clock_instant() - interval '30 days'
          AND worker_id IS NULL AND outcome <> 'VOIDS'`,
    },
    [organisationId],
  );
}

/** Removes what is kept of statements about a worker; the facts that they led to stay. */
export async function forgetStatementsOf(
  db: Database,
  { organisationId, workerId }: { readonly organisationId: string; readonly workerId: string },
): Promise<void> {
  await db.query(
    {
      name: "forget-statements-of-worker",
      text: "DELETE FROM received_statement WHERE organisation_id = $1 AND worker_id = $2",
    },
    [organisationId, workerId],
  );
}
