import { createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import { readMultikey } from "../credentials";

/** A public key as it is kept: the members of a JWK that say which key it is, in alphabetical order. */
export type PublicJwk = Readonly<Record<string, string>>;

/** Why a key cannot be used. */
export type KeyProblem = "UNREADABLE" | "PRIVATE" | "KIND";

/** Fewest bits of an RSA key, as RS256 asks. */
const LEAST_BITS = 2048;

/** Reads an Ed25519 key that is written as a multikey. */
export function jwkOfMultikey(multikey: string): PublicJwk | KeyProblem {
  const key = readMultikey(multikey);
  return key ? jwkOf(key) : "UNREADABLE";
}

/** Reads a JWK, and keeps only what says which key it is. */
export function readPublicJwk(jwk: object): PublicJwk | KeyProblem {
  if ("d" in jwk || "k" in jwk) return "PRIVATE";
  try {
    const key = createPublicKey({ key: jwk as JsonWebKey, format: "jwk" });
    return isUsable(key) ? jwkOf(key) : "KIND";
  } catch {
    return "UNREADABLE";
  }
}

function isUsable({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === "ed25519") return true;
  return asymmetricKeyType === "rsa" && (asymmetricKeyDetails?.modulusLength ?? 0) >= LEAST_BITS;
}

export function jwkOf(key: KeyObject): PublicJwk {
  const { crv, e, kty, n, x } = key.export({ format: "jwk" });
  const members = Object.entries({ crv, e, kty, n, x });
  return Object.fromEntries(members.filter((member): member is [string, string] => member[1] !== undefined));
}

export const keyOf = (jwk: PublicJwk): KeyObject => createPublicKey({ key: { ...jwk }, format: "jwk" });

export const isSameKey = (one: KeyObject, other: KeyObject): boolean => one.equals(other);
