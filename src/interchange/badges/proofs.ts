import { createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import {
  type Canonicaliser,
  type DataIntegrityProof,
  type JsonObject,
  readDidKey,
  readJwt,
  readMultikey,
  verifyJwt,
  verifyProof,
} from "../credentials";
import type { Sent } from "./container";
import { isSameKey } from "./keys";

/**
 * What was found of a credential's signature.
 * RIGHT: it is right by a key of the issuer that was stated. RIGHT_BY_ITS_OWN_KEY: it is right by the key that
 * the credential itself names, which nobody stated. WRONG: it is not right by any key. NO_KEY: the credential
 * names a key elsewhere, and none was stated. NONE: there is no signature. NOT_SUPPORTED: it is of a kind that
 * cannot be checked here.
 */
export type Signature =
  | { readonly is: "RIGHT" | "RIGHT_BY_ITS_OWN_KEY" | "WRONG" | "NO_KEY" | "NONE" }
  | { readonly is: "NOT_SUPPORTED"; readonly kinds: readonly string[] };

/** Most proofs that are looked at. */
const MOST_PROOFS = 5;

const SUITES = ["eddsa-rdfc-2022", "eddsa-2022"];

/**
 * Checks the signature of a credential: by the keys that were stated of its issuer, then by the key that it
 * brings along. The first proof that is right is enough.
 * @param stated public keys. @throws CanonicalError
 */
export async function checkSignature(
  { document, token }: Pick<Sent, "document" | "token">,
  stated: readonly KeyObject[],
  canonicaliser: Canonicaliser,
  now: Date,
): Promise<Signature> {
  if (token !== null) return await checkToken(token, stated);
  const proofs = [document.proof].flat().filter(isProof).slice(0, MOST_PROOFS);
  if (proofs.length === 0) return { is: "NONE" };
  const supported = proofs.filter((proof) => isSupported(proof));
  if (supported.length === 0) return { is: "NOT_SUPPORTED", kinds: proofs.map(kindOf) };
  const remembering = rememberForms(canonicaliser);
  const found = new Set<Signature["is"]>();
  for (const proof of supported.filter((each) => isInForce(each, now)))
    found.add(await checkProof(document, proof, stated, remembering));
  return { is: BEST.find((each) => found.has(each)) ?? "WRONG" };
}

const BEST = ["RIGHT", "RIGHT_BY_ITS_OWN_KEY", "WRONG", "NO_KEY"] as const;

async function checkProof(
  document: JsonObject,
  proof: DataIntegrityProof,
  stated: readonly KeyObject[],
  canonicaliser: Canonicaliser,
): Promise<(typeof BEST)[number]> {
  const own = ownKeyOf(proof.verificationMethod);
  const keys = stated.filter(({ asymmetricKeyType }) => asymmetricKeyType === "ed25519");
  // The key that a proof brings along is the one that it was made with.
  const candidates = own ? keys.filter((key) => isSameKey(key, own)) : keys;
  for (const key of candidates) if (await verifyProof(document, proof, key, canonicaliser)) return "RIGHT";
  if (!own) return keys.length === 0 ? "NO_KEY" : "WRONG";
  const isRight = candidates.length === 0 && (await verifyProof(document, proof, own, canonicaliser));
  return isRight ? "RIGHT_BY_ITS_OWN_KEY" : "WRONG";
}

/** The key in a verification method: of a did:key, or a multikey after the #. */
function ownKeyOf(method: string): KeyObject | null {
  if (method.startsWith("did:")) return readDidKey(method);
  const at = method.indexOf("#");
  return at === -1 ? null : readMultikey(method.slice(at + 1));
}

const isProof = (proof: unknown): proof is DataIntegrityProof =>
  typeof proof === "object" && proof !== null && !Array.isArray(proof);

/** Ed25519Signature2020 is what version 1.1 of the data model has, and is computed in the same way. */
function isSupported({
  type,
  cryptosuite,
  verificationMethod,
  proofPurpose,
  proofValue,
}: DataIntegrityProof) {
  const isSuite =
    type === "Ed25519Signature2020" ||
    (type === "DataIntegrityProof" && cryptosuite !== undefined && SUITES.includes(cryptosuite));
  return (
    isSuite &&
    proofPurpose === "assertionMethod" &&
    typeof verificationMethod === "string" &&
    typeof proofValue === "string"
  );
}

const kindOf = ({ type, cryptosuite, proofPurpose }: DataIntegrityProof): string =>
  [cryptosuite ?? type, proofPurpose === "assertionMethod" ? null : `for ${proofPurpose}`]
    .filter((part) => part !== null)
    .join(" ")
    .slice(0, 100);

/** A proof can have an end of its own. */
function isInForce({ expires }: DataIntegrityProof, now: Date): boolean {
  return expires === undefined || (typeof expires === "string" && Date.parse(expires) > now.getTime());
}

async function checkToken(token: string, stated: readonly KeyObject[]): Promise<Signature> {
  const header = readJwt(token)?.header ?? {};
  if (header.alg !== "RS256") return { is: "NOT_SUPPORTED", kinds: [`JWT with ${String(header.alg)}`] };
  if (header.crit !== undefined) return { is: "NOT_SUPPORTED", kinds: ["JWT with crit"] };
  const keys = stated.filter(({ asymmetricKeyType }) => asymmetricKeyType === "rsa");
  for (const key of keys) if (await verifyJwt(token, key)) return { is: "RIGHT" };
  const own = ownKeyIn(header.jwk);
  if (own) return { is: (await verifyJwt(token, own)) ? "RIGHT_BY_ITS_OWN_KEY" : "WRONG" };
  return { is: keys.length === 0 ? "NO_KEY" : "WRONG" };
}

function ownKeyIn(jwk: unknown): KeyObject | null {
  try {
    return createPublicKey({ key: jwk as JsonWebKey, format: "jwk" });
  } catch {
    return null;
  }
}

/** Brings each document into its form once, however many keys it is tried with. */
function rememberForms(canonicaliser: Canonicaliser): Canonicaliser {
  const forms = new Map<string, Promise<string>>();
  return {
    canonicalise(document) {
      const text = JSON.stringify(document);
      const form = forms.get(text) ?? canonicaliser.canonicalise(document);
      forms.set(text, form);
      return form;
    },
  };
}
