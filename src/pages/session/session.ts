import type { Capacity } from "../operations/generated/graphql";
import { seal, unseal } from "./sealed";

/** Somebody who has signed in, as their browser keeps it: encrypted, so that no page or script can read the token. */
export interface Session {
  /** Nobody else's: its end is recorded under it. */
  readonly id: string;
  /** When signing in began, in seconds since 1970. */
  readonly startedAt: number;
  /** The access token that the API is asked with. */
  readonly token: string;
  /** The name that their organisation uses. */
  readonly name: string;
  /** In which capacities they act, for what the navigation shows. */
  readonly capacities: readonly Capacity[];
  /** Whether they have a worker record of their own. */
  readonly isWorker: boolean;
  /** Null: one of the personas, who are signed in at no provider. */
  readonly atProvider: AtProvider | null;
}

/** Their session at the provider. */
export interface AtProvider {
  readonly subject: string;
  /** The name of the session there; null: the provider gives it none. */
  readonly sessionId: string | null;
  /** Shows the provider who signs out; null: it was too long to be kept. */
  readonly idToken: string | null;
  /** With which the access token is renewed; null: it is not. */
  readonly refreshToken: string | null;
  /** When the access token ends, in seconds since 1970; null: the provider did not say. */
  readonly tokenEndsAt: number | null;
}

/** How long somebody stays signed in at most, in seconds: a working day. */
export const LONGEST = 10 * 3_600;

/**
 * Encrypts a session for its cookie.
 * @param key 32 bytes.
 */
export const sealSession = (session: Session, key: Uint8Array): Promise<string> =>
  seal(session, "session", session.startedAt + LONGEST, key);

/** Reads the session of a cookie; null if there is none, or it was changed, made with another key or is over. */
export async function openSession(sealed: string | undefined, key: Uint8Array): Promise<Session | null> {
  const content = await unseal<Session>(sealed, "session", key);
  if (!content) return null;
  const { id, startedAt, token, name, capacities, isWorker, atProvider } = content;
  return { id, startedAt, token, name, capacities, isWorker, atProvider };
}

declare module "fastify" {
  interface FastifyRequest {
    /** Who has signed in to the pages; null: nobody, or it is a request of another kind. */
    session: Session | null;
  }
}
