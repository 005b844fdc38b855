import { createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import type { PublicKeys } from "./issuing/published";
import { writeMultikey } from "./proofs/multikey";

/** The keys with which badges are signed, and those by which they are verified. */
export interface CredentialKeys {
  /** Ed25519, for DataIntegrityProof. */
  readonly proof: { readonly key: KeyObject; readonly multikey: string };
  /** RSA, for tokens. */
  readonly token: { readonly key: KeyObject; readonly kid: string };
  readonly published: PublicKeys;
}

type Jwk = Readonly<Record<string, unknown>>;

/** The shortest key of RSA that is accepted, in bits. */
const SHORTEST = 2048;

/**
 * Reads the keys of a JWK Set: the first private key of each kind signs, and all are published.
 * @returns what is wrong, as a sentence, if they are no such keys.
 */
export function readCredentialKeys(document: unknown): CredentialKeys | string {
  const list = Array.isArray(document) ? document : Object(document).keys;
  if (!Array.isArray(list)) return "It has no list of keys.";
  const multikeys: string[] = [];
  const tokenKeys = new Map<string, object>();
  let proof: CredentialKeys["proof"] | null = null;
  let token: CredentialKeys["token"] | null = null;
  for (const [at, jwk] of (list as Jwk[]).entries()) {
    const keys = keysOf(jwk);
    if (keys === null)
      return `Key ${at + 1} is no JWK of the kinds Ed25519 (OKP) and RSA of ${SHORTEST} bits.`;
    if (keys.open.asymmetricKeyType === "ed25519") {
      const multikey = writeMultikey(keys.open);
      multikeys.push(multikey);
      if (keys.secret) proof ??= { key: keys.secret, multikey };
    } else {
      const open = keys.open.export({ format: "jwk" });
      const kid = typeof jwk.kid === "string" && jwk.kid !== "" ? jwk.kid : thumbprintOf(open);
      tokenKeys.set(kid, { ...open, alg: "RS256", use: "sig", kid });
      if (keys.secret) token ??= { key: keys.secret, kid };
    }
  }
  if (!proof) return "It has no private key of Ed25519.";
  if (!token) return "It has no private key of RSA.";
  return { proof, token, published: { multikeys, tokenKeys } };
}

function keysOf(jwk: Jwk): { readonly open: KeyObject; readonly secret: KeyObject | null } | null {
  try {
    const key = jwk as import("node:crypto").JsonWebKey;
    const secret = key.d === undefined ? null : createPrivateKey({ key, format: "jwk" });
    const open = secret ? createPublicKey(secret) : createPublicKey({ key, format: "jwk" });
    const isLongEnough = (open.asymmetricKeyDetails?.modulusLength ?? 0) >= SHORTEST;
    const isKnown =
      open.asymmetricKeyType === "ed25519" || (open.asymmetricKeyType === "rsa" && isLongEnough);
    return isKnown ? { open, secret } : null;
  } catch {
    return null;
  }
}

/** RFC 7638, of a key of RSA. */
function thumbprintOf({ e, kty, n }: { e?: string; kty?: string; n?: string }): string {
  return createHash("sha256").update(JSON.stringify({ e, kty, n })).digest("base64url");
}
