import { createHash } from "node:crypto";
import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import { columnOf, FACT, type FactKind, type NewRow, toColumns } from "../../facts";

/** What every fact carries, whatever it says. */
export interface NewFact<Kind extends FactKind = FactKind> {
  readonly organisationId: string;
  readonly id: string;
  /** Null for what the organisation itself says. */
  readonly workerId: string | null;
  readonly kind: Kind;
  readonly recordedBy: string;
  readonly recordedAs: Capacity;
}

/**
 * Writes a fact: its row of `fact`, which the database stamps, and the row that says what it is. Both are sent
 * together, so it needs a transaction. On several nodes neither can read what the other writes, so they are two
 * statements.
 * @returns the instant that it was given.
 */
export async function insertFact<Kind extends FactKind>(
  db: Database,
  fact: NewFact<Kind>,
  row: NewRow<Kind>,
): Promise<Date> {
  const [recordedAt] = await Promise.all([insertStamped(db, fact), insertOwnRow(db, fact, row)]);
  return recordedAt;
}

async function insertStamped(db: Database, fact: NewFact): Promise<Date> {
  const [stamped] = await db.query<{ recorded_at: Date }>(
    {
      name: "insert-fact",
      text: `
        INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_by, recorded_as)
        VALUES ($1, $2, $3, $4, $5, $6)
        RETURNING recorded_at`,
    },
    [fact.organisationId, fact.id, fact.workerId, fact.kind, fact.recordedBy, fact.recordedAs],
  );
  if (!stamped) throw new Error("No fact was written.");
  return stamped.recorded_at;
}

/** Writes the row that says what a fact is. */
export async function insertOwnRow<Kind extends FactKind>(
  db: Database,
  fact: Pick<NewFact<Kind>, "organisationId" | "id" | "workerId" | "kind">,
  row: NewRow<Kind>,
): Promise<void> {
  const { table, of } = FACT[fact.kind];
  const own = {
    ...toColumns(row),
    organisation_id: fact.organisationId,
    id: fact.id,
    ...(of === "WORKER" ? { worker_id: fact.workerId } : {}),
  };
  const names = Object.keys(own);
  const columns = names.join(", ");
  await db.query(
    {
      // Rows of one kind may have as many columns and others; PostgreSQL keeps 63 letters of a name.
      name: `insert-${table}-${createHash("sha256").update(columns).digest("hex").slice(0, 8)}`,
      text: `
        INSERT INTO ${table} (${columns})
        VALUES (${names.map((_, at) => `$${at + 1}`).join(", ")})`,
    },
    Object.values(own),
  );
}

export interface FoundFact {
  readonly id: string;
  readonly workerId: string | null;
  readonly kind: FactKind;
  readonly recordedBy: string;
}

/** One fact of an organisation, or null. */
export async function findFact(db: Database, organisationId: string, id: string): Promise<FoundFact | null> {
  const [row] = await db.query<FoundFact>(
    {
      name: "find-fact",
      text: `
        SELECT id, worker_id AS "workerId", kind, recorded_by AS "recordedBy"
        FROM fact
        WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, id],
  );
  return row ?? null;
}

/** The day of a fact, YYYY-MM-DD: from which it counts, or on which it was; null where it has none. */
export async function dayOfFact(
  db: Database,
  organisationId: string,
  { id, kind }: Pick<FoundFact, "id" | "kind">,
): Promise<string | null> {
  const { from, table } = FACT[kind];
  if (from === null) return null;
  const [row] = await db.query<{ day: string }>(
    {
      name: `day-of-${table}`,
      text: `SELECT ${columnOf(from)}::text AS day FROM ${table} WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, id],
  );
  return row?.day ?? null;
}

/**
 * The member that an appointment as an assessor, or a conflict of interest, is of; null for every other fact.
 */
export async function assessorNamedBy(
  db: Database,
  organisationId: string,
  factId: string,
): Promise<string | null> {
  const [row] = await db.query<{ assessorId: string }>(
    {
      name: "assessor-named-by",
      text: `
        SELECT assessor_id AS "assessorId" FROM conflict_of_interest WHERE organisation_id = $1 AND id = $2
        UNION ALL SELECT assessor_id FROM assessor_appointment WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, factId],
  );
  return row?.assessorId ?? null;
}
