import { EncryptJWT, jwtDecrypt } from "jose";
import type { Capacity } from "../operations/generated/graphql";

/** Somebody who has signed in, as their browser keeps it: encrypted, so that no page or script can read the token. */
export interface Session {
  /** The access token that the API is asked with. */
  readonly token: string;
  /** The name that their organisation uses. */
  readonly name: string;
  /** In which capacities they act, for what the navigation shows. */
  readonly capacities: readonly Capacity[];
  /** Whether they have a worker record of their own. */
  readonly isWorker: boolean;
}

/** How long somebody stays signed in at most, in seconds: a working day. Most tokens end before. */
export const LONGEST = 10 * 3_600;

/**
 * Encrypts a session for its cookie.
 * @param key 32 bytes.
 */
export const sealSession = (session: Session, key: Uint8Array): Promise<string> =>
  new EncryptJWT({ ...session })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setIssuedAt()
    .setExpirationTime(`${LONGEST}s`)
    .encrypt(key);

/** Reads the session of a cookie; null if there is none, or it was changed, made with another key or is over. */
export async function openSession(sealed: string | undefined, key: Uint8Array): Promise<Session | null> {
  if (!sealed) return null;
  try {
    const { payload } = await jwtDecrypt<Session>(sealed, key, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    });
    const { token, name, capacities, isWorker } = payload;
    return { token, name, capacities, isWorker };
  } catch {
    return null;
  }
}

declare module "fastify" {
  interface FastifyRequest {
    /** Who has signed in to the pages; null: nobody, or it is a request of another kind. */
    session: Session | null;
  }
}
