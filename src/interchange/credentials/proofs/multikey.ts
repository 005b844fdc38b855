import { createPublicKey, type KeyObject } from "node:crypto";
import { decodeMultibase, encodeMultibase } from "./base58";

/** The first bytes of a multikey that is a public key of Ed25519: 0xed as a varint. */
const ED25519 = Buffer.from([0xed, 0x01]);

/**
 * Reads a public key of Ed25519 from a multikey, such as `z6Mk…`.
 * @returns null if it is another kind of key, or none.
 */
export function readMultikey(multikey: string): KeyObject | null {
  const bytes = decodeMultibase(multikey);
  if (bytes?.length !== 34 || !ED25519.equals(bytes.subarray(0, 2))) return null;
  const x = Buffer.from(bytes.subarray(2)).toString("base64url");
  return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
}

/** Writes a public key of Ed25519 as a multikey. @throws if it is another kind of key. */
export function writeMultikey(key: KeyObject): string {
  const { crv, x } = key.export({ format: "jwk" });
  if (crv !== "Ed25519" || !x) throw new Error("A multikey is written for a public key of Ed25519.");
  return encodeMultibase(Buffer.concat([ED25519, Buffer.from(x, "base64url")]));
}

/**
 * Reads the key of a did:key, with or without a fragment. A fragment has to repeat the key.
 * @returns null if it is no did:key of Ed25519.
 */
export function readDidKey(did: string): KeyObject | null {
  const found = /^did:key:(z[^#?/]+)(?:#(.+))?$/.exec(did);
  if (!found?.[1] || (found[2] !== undefined && found[2] !== found[1])) return null;
  return readMultikey(found[1]);
}
