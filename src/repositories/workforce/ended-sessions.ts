import type { Database } from "../../database/pool";

/** What ended sessions of the pages. Each text is a SHA-256 in hexadecimal. */
export interface EndedSessionRow {
  /** What ended them: recognised if it comes again. */
  readonly endedBy: string;
  /** The session; null: all of the subject. */
  readonly session: string | null;
  /** The account; null: only the session is known. */
  readonly subject: string | null;
}

/** A session that may have been ended. */
export interface SessionDigests {
  /** The names under which it may have been ended. */
  readonly names: readonly string[];
  /** The account at the provider; null: it has none. */
  readonly subject: string | null;
  /** Whether the provider gave the session a name, so that a token with a name ends only that session. */
  readonly isNamed: boolean;
  readonly startedAt: Date;
}

/**
 * Records that sessions have ended.
 * @param seconds for which they could have gone on.
 * @returns false if the same has ended them before.
 */
export async function insertEndedSession(
  db: Database,
  { endedBy, session, subject }: EndedSessionRow,
  seconds: number,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "insert-ended-session",
      text: `
        INSERT INTO ended_session (ended_by, session_digest, subject_digest, kept_until)
        VALUES ($1, $2, $3, clock_instant() + make_interval(secs => $4))
        ON CONFLICT (ended_by) DO NOTHING
        RETURNING ended_by`,
    },
    [endedBy, session, subject, seconds],
  );
  return rows.length > 0;
}

/** Whether a session has ended. A token that names an account alone ends those that began before it came. */
export async function isSessionEnded(
  db: Database,
  { names, subject, isNamed, startedAt }: SessionDigests,
): Promise<boolean> {
  const [row] = await db.query<{ ended: boolean }>(
    {
      name: "is-session-ended",
      text: `
        SELECT
          EXISTS (SELECT FROM ended_session e WHERE e.session_digest = ANY($1))
          OR EXISTS (
            SELECT FROM ended_session e
            WHERE e.subject_digest = $2 AND e.ended_at >= $4 AND (e.session_digest IS NULL OR NOT $3)) AS ended`,
    },
    [names, subject, isNamed, startedAt],
  );
  return row?.ended ?? false;
}

/** Forgets sessions that would be over by now anyway. */
export async function forgetEndedSessions(db: Database): Promise<void> {
  await db.query(
    {
      name: "forget-ended-sessions",
      text: `
        DELETE FROM ended_session
        WHERE ended_by IN (
          SELECT e.ended_by FROM ended_session e
          WHERE e.kept_until < clock_instant()
          LIMIT 1000)`,
    },
    [],
  );
}
