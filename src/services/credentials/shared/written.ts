import { createHash } from "node:crypto";
import {
  addProof,
  type Baked,
  bakePng,
  bakeSvg,
  CanonicalError,
  type Issuing,
  type JsonObject,
  pictureAsPng,
  pictureAsSvg,
  signJwt,
} from "../../../interchange/credentials";
import { type CredentialSettings, refuse } from "../../shared/context";
import { messages } from "../messages";

/** The forms in which a document is handed over. */
export type BadgeFormat = "JSON_LD" | "JWT" | "PNG" | "SVG";

/** A document as it is handed over, once. */
export interface WrittenBadge {
  /** JSON, a token, an SVG; a PNG in base64. */
  readonly text: string;
  readonly mediaType: string;
  /** SHA-256 of the JSON or the token, also if it is in a picture. */
  readonly digest: string;
}

/** What was issued: its id, and the document, which is not kept. */
export interface Issued extends WrittenBadge {
  readonly id: string;
}

/** A document without a proof. */
export type Unsigned = JsonObject & Parameters<typeof signJwt>[0];

/** Signs with a proof in the document. */
export function signWithProof<T extends JsonObject>(
  document: T,
  { addresses, issuer, now }: Issuing,
  { keys, canonicaliser }: CredentialSettings,
) {
  const { key, multikey } = keys.proof;
  const verificationMethod = `${addresses.issuer(issuer.code)}#${multikey}`;
  return addProof(document, { key, verificationMethod, created: now }, canonicaliser).catch(
    (error: unknown) => {
      // Our own documents are not made to be slow, so the machine is.
      if (error instanceof CanonicalError && ["BUSY", "TOO_COMPLEX"].includes(error.fault))
        return refuse("WRONG_STATE", [], messages.busy);
      throw error;
    },
  );
}

/** Signs a document in one of its forms. */
export async function writeBadge(
  document: Unsigned,
  { format, kind }: { readonly format: BadgeFormat; readonly kind: Baked["kind"] },
  issuing: Issuing,
  settings: CredentialSettings,
): Promise<WrittenBadge> {
  if (format === "JWT") {
    const { key, kid } = settings.keys.token;
    const token = await signJwt(document, { key, kid: issuing.addresses.tokenKey(issuing.issuer.code, kid) });
    return { text: token, mediaType: "application/vc+jwt", digest: digestOf(token) };
  }
  const text = JSON.stringify(await signWithProof(document, issuing, settings));
  const digest = digestOf(text);
  if (format === "PNG")
    return {
      text: bakePng(pictureAsPng(), { kind, text }).toString("base64"),
      mediaType: "image/png",
      digest,
    };
  if (format === "SVG")
    return { text: bakeSvg(pictureAsSvg(), { kind, text }), mediaType: "image/svg+xml", digest };
  return { text, mediaType: "application/vc", digest };
}

export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");
