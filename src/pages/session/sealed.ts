import { EncryptJWT, type JWTPayload, jwtDecrypt } from "jose";

/** What a sealed text is for. One for another purpose is not opened: nobody can pass a sign-in under way off as a session. */
export type Purpose = "session" | "sign-in";

/**
 * Encrypts something for a cookie (A256GCM), so that nobody outside the service can read or change it.
 * @param endsAt when it is over, in seconds since 1970.
 * @param key 32 bytes.
 */
export const seal = (content: object, purpose: Purpose, endsAt: number, key: Uint8Array): Promise<string> =>
  new EncryptJWT({ ...content })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setAudience(purpose)
    .setIssuedAt()
    .setExpirationTime(endsAt)
    .encrypt(key);

/** Opens a sealed text; null if there is none, or it was changed, made with another key or for something else, or is over. */
export async function unseal<Content extends object>(
  sealed: string | undefined,
  purpose: Purpose,
  key: Uint8Array,
): Promise<(Content & JWTPayload) | null> {
  if (!sealed) return null;
  try {
    const { payload } = await jwtDecrypt<Content>(sealed, key, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
      audience: purpose,
    });
    return payload;
  } catch {
    return null;
  }
}
