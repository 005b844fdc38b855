import { createHash } from "node:crypto";
import type { LogoutToken } from "../../access/logout-token";
import type { Database } from "../../database/pool";
import {
  forgetEndedSessions,
  insertEndedSession,
  isSessionEnded,
} from "../../repositories/workforce/ended-sessions";

/** A session of the pages, by what may end it. */
export interface KnownSession {
  /** Its id here. */
  readonly id: string;
  readonly startedAt: Date;
  /** The account at the provider, and its session there; null: no provider signed it in. */
  readonly provider: {
    readonly issuer: string;
    readonly subject: string;
    /** Null: the provider gives its sessions no names. */
    readonly sessionId: string | null;
  } | null;
}

/**
 * For how long what ended a session is remembered, in seconds: a day, so that every session that began before is
 * over (src/pages/session/session.ts), and no logout token is taken twice.
 */
const REMEMBERED = 24 * 3_600;

/** Sessions of the pages that ended before their time. All processes share them. */
export class EndedSessions {
  /** @param within runs work in a transaction that reaches no organisation's rows. */
  constructor(private readonly within: <T>(work: (db: Database) => Promise<T>) => Promise<T>) {}

  /** Ends one session, for its owner. */
  async end(id: string): Promise<void> {
    const session = digest("session", id);
    await this.#record({ endedBy: session, session, subject: null });
  }

  /**
   * Ends what a logout token of the provider names.
   * @returns false if the same token came before: it ends nothing again.
   */
  async endBy({ issuer, id, sessionId, subject }: LogoutToken): Promise<boolean> {
    return this.#record({
      endedBy: digest("logout token", issuer, id),
      session: sessionId === null ? null : digest("session at provider", issuer, sessionId),
      subject: subject === null ? null : digest("account", issuer, subject),
    });
  }

  /** Whether a session has been ended. */
  async isEnded({ id, startedAt, provider }: KnownSession): Promise<boolean> {
    const names = [digest("session", id)];
    if (provider && provider.sessionId !== null)
      names.push(digest("session at provider", provider.issuer, provider.sessionId));
    return this.within((db) =>
      isSessionEnded(db, {
        names,
        subject: provider && digest("account", provider.issuer, provider.subject),
        isNamed: provider !== null && provider.sessionId !== null,
        startedAt,
      }),
    );
  }

  #record(row: Parameters<typeof insertEndedSession>[1]): Promise<boolean> {
    return this.within(async (db) => {
      await forgetEndedSessions(db);
      return insertEndedSession(db, row, REMEMBERED);
    });
  }
}

/** Recognises what it was made from, and shows nothing of it. The first part keeps kinds apart. */
const digest = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");
