import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";

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
  await db.query(
    {
      name: "insert-workforce-question",
      text: `
        INSERT INTO workforce_question (organisation_id, asked_by, asked_as, as_of, purpose)
        VALUES ($1, $2, $3, $4, $5)`,
    },
    [question.organisationId, question.askedBy, question.askedAs, question.asOf, question.purpose],
  );
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
