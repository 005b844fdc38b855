import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import { COMPUTED_FROM, type ComputedFrom } from "./readiness";

/** A question about a whole workforce: who asks, in which capacity, about which day, and what for. */
export interface WorkforceQuestion {
  readonly organisationId: string;
  readonly askedBy: string;
  readonly askedAs: Capacity;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly purpose: string;
}

export async function insertQuestion(db: Database, question: WorkforceQuestion): Promise<void> {
  const { organisationId, askedBy, askedAs, asOf, purpose } = question;
  await db.query(
    {
      name: "insert-workforce-question",
      text: `
        INSERT INTO workforce_question (organisation_id, asked_by, asked_as, as_of, purpose)
        VALUES ($1, $2, $3, $4, $5)`,
    },
    [organisationId, askedBy, askedAs, asOf, purpose],
  );
}

/** What stored readiness of an organisation was computed by, and until when it holds. */
export interface StoredSpan extends ComputedFrom {
  /** The first day on which anybody's may be another; null if there are no workers. */
  readonly firstDueOn: string | null;
  /** The lowest and the highest basis of any worker. */
  readonly lowestBasis: number | null;
  readonly highestBasis: number | null;
}

/**
 * What shows whether anybody's stored readiness is due. Each value is the first of an index, so it takes as
 * long for a million workers as for ten.
 */
export async function readStoredSpan(db: Database, organisationId: string): Promise<StoredSpan> {
  const [span] = await db.query<StoredSpan>(
    {
      name: "stored-span",
      text: `
        SELECT ${COMPUTED_FROM},
          (SELECT min(recompute_on) FROM readiness_state WHERE organisation_id = $1) AS "firstDueOn",
          (SELECT min(basis) FROM readiness_state WHERE organisation_id = $1) AS "lowestBasis",
          (SELECT max(basis) FROM readiness_state WHERE organisation_id = $1) AS "highestBasis"`,
    },
    [organisationId],
  );
  if (!span) throw new Error("A statement without a table returned no row.");
  return span;
}

/** Longest wait for rows that somebody else is computing or writing, in milliseconds. */
const PATIENCE = 1000;

/**
 * From here on a statement of the transaction gives up, with SQLSTATE 55P03, where it would wait longer for a
 * lock.
 */
export async function limitWaiting(db: Database): Promise<void> {
  await db.query({ name: "limit-waiting", text: "SELECT set_config('lock_timeout', $1, true)" }, [
    `${PATIENCE}ms`,
  ]);
}

/** What PostgreSQL says to a statement that gave up waiting for a lock. */
export const GAVE_UP = "55P03";
