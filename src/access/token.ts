import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { Unauthenticated } from "./unauthenticated";

/** Keys in pairs only: with a shared secret, anyone who can check a token can make one. */
export const ALGORITHMS: readonly string[] = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

/** The greatest difference between clocks, in seconds. */
export const CLOCK_SKEW = 60;

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Finds the public key that a token names. */
  readonly keys: JWTVerifyGetKey;
}

/**
 * Checks a token of an issuer. @throws Unauthenticated; and what `keys` throws if the keys are not available.
 */
export type VerifyToken = (token: string) => Promise<JWTPayload>;

/** Checks signature, issuer, audience and time of signed tokens (JWT) that carry `sub` and `exp`. */
export function tokenVerifier({ issuer, audience, keys }: TokenRules): VerifyToken {
  const options = {
    issuer,
    audience,
    algorithms: [...ALGORITHMS],
    clockTolerance: CLOCK_SKEW,
    requiredClaims: ["sub", "exp"],
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, options);
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new Unauthenticated(error.code);
      throw error;
    }
  };
}
