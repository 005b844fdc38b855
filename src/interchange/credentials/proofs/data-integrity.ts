import { createHash, type KeyObject, sign, verify } from "node:crypto";
import type { Canonicaliser } from "../canonical/canonicaliser";
import { decodeMultibase, encodeMultibase } from "./base58";

export const CRYPTOSUITE = "eddsa-rdfc-2022";

/** A JSON object, as it was parsed. */
export type JsonObject = { readonly [name: string]: unknown };

/** A proof of W3C Data Integrity. */
export interface DataIntegrityProof extends JsonObject {
  readonly type: string;
  readonly cryptosuite?: string;
  readonly created?: string;
  readonly verificationMethod: string;
  readonly proofPurpose: string;
  readonly proofValue: string;
}

export interface ProofOptions {
  /** A private key of Ed25519. */
  readonly key: KeyObject;
  /** Where its public key is. */
  readonly verificationMethod: string;
  /** An instant, as in XML Schema. */
  readonly created: string;
}

/**
 * Signs a document with `eddsa-rdfc-2022`.
 * @param document without a proof.
 * @returns the document with a list of one proof.
 * @throws CanonicalError
 */
export async function addProof<T extends JsonObject>(
  document: T,
  { key, verificationMethod, created }: ProofOptions,
  canonicaliser: Canonicaliser,
): Promise<T & { readonly proof: readonly [DataIntegrityProof] }> {
  const options = {
    type: "DataIntegrityProof",
    cryptosuite: CRYPTOSUITE,
    created,
    verificationMethod,
    proofPurpose: "assertionMethod",
  };
  const data = await hashData(document, options, canonicaliser);
  const proofValue = encodeMultibase(sign(null, data, key));
  return { ...document, proof: [{ ...options, proofValue }] };
}

/**
 * Whether a proof is right for a document and a key. Who the key belongs to, and whether the proof is of a
 * suite and a purpose that is accepted, is for the caller to check.
 * @param document with or without its proofs.
 * @param key a public key of Ed25519.
 * @throws CanonicalError
 */
export async function verifyProof(
  document: JsonObject,
  proof: DataIntegrityProof,
  key: KeyObject,
  canonicaliser: Canonicaliser,
): Promise<boolean> {
  const { proofValue, ...options } = proof;
  const signature = typeof proofValue === "string" ? decodeMultibase(proofValue) : null;
  if (signature?.length !== 64) return false;
  if (!startsWithContexts(document["@context"], options["@context"])) return false;
  return verify(null, await hashData(document, options, canonicaliser), key, signature);
}

/**
 * The bytes that are signed: the hash of the proof's options, then the hash of the document.
 * @throws CanonicalError
 */
export async function hashData(
  document: JsonObject,
  options: JsonObject,
  canonicaliser: Canonicaliser,
): Promise<Buffer> {
  const { proof: _, ...unsecured } = document;
  const context = options["@context"] ?? document["@context"];
  const hashes = await Promise.all(
    [
      { ...options, "@context": document["@context"] },
      { ...unsecured, "@context": context },
    ].map(async (each) => sha256(await canonicaliser.canonicalise(each))),
  );
  return Buffer.concat(hashes);
}

/** A proof may name contexts, with which the document's have to begin. */
function startsWithContexts(ofDocument: unknown, ofProof: unknown): boolean {
  if (ofProof === undefined) return true;
  const all = [ofDocument].flat();
  return [ofProof].flat().every((each, at) => JSON.stringify(each) === JSON.stringify(all[at]));
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
