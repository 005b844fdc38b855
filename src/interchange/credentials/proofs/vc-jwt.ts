import type { KeyObject } from "node:crypto";
import { compactVerify, decodeProtectedHeader, errors, SignJWT } from "jose";
import type { JsonObject } from "./data-integrity";

/** The algorithm that Open Badges 3.0 asks of everybody. */
const ALGORITHM = "RS256";

export interface JwtOptions {
  /** A private key of RSA. */
  readonly key: KeyObject;
  /** Where its public key is, as a JWK. */
  readonly kid: string;
}

/** What the registered claims of a credential are made of. */
interface Claimed extends JsonObject {
  readonly id: string;
  readonly issuer: { readonly id: string };
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly credentialSubject: { readonly id?: string };
}

/**
 * Signs a credential as a VC-JWT: the claims are the credential's properties and the registered ones.
 * @param credential without a proof.
 */
export async function signJwt(credential: Claimed, { key, kid }: JwtOptions): Promise<string> {
  const { id, issuer, validFrom, validUntil, credentialSubject } = credential;
  return new SignJWT({
    ...credential,
    iss: issuer.id,
    jti: id,
    ...(credentialSubject.id !== undefined && { sub: credentialSubject.id }),
    nbf: seconds(validFrom),
    ...(validUntil !== undefined && { exp: seconds(validUntil) }),
  })
    .setProtectedHeader({ alg: ALGORITHM, kid, typ: "JWT" })
    .sign(key);
}

/** Claims of RFC 7519 that are no properties of a credential. */
const REGISTERED: ReadonlySet<string> = new Set(["iss", "jti", "sub", "nbf", "exp", "iat", "aud"]);

/** What a token says, before anybody has checked it. */
export interface UnverifiedJwt {
  readonly header: JsonObject;
  readonly claims: JsonObject;
}

/** Reads a token without checking it, to find its key. @returns null if it is none. */
export function readJwt(token: string): UnverifiedJwt | null {
  try {
    const [, payload, ...rest] = token.split(".");
    if (rest.length !== 1 || !payload) return null;
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    if (typeof claims !== "object" || claims === null || Array.isArray(claims)) return null;
    return { header: { ...decodeProtectedHeader(token) }, claims: claims as JsonObject };
  } catch {
    return null;
  }
}

/**
 * Whether the signature of a token is right. Its days are for the caller to check.
 * @param key a public key of RSA.
 */
export async function verifyJwt(token: string, key: KeyObject): Promise<boolean> {
  try {
    await compactVerify(token, key, { algorithms: [ALGORITHM] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * The credential that a token holds: under `vc`, as in version 1.1 of the data model, or the claims
 * themselves without the registered ones.
 */
export function credentialOf(claims: JsonObject): JsonObject {
  if (typeof claims.vc === "object" && claims.vc !== null) return claims.vc as JsonObject;
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !REGISTERED.has(name)));
}

function seconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}
