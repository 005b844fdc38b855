import { credentialOf, isPng, type JsonObject, readJwt, readPng, readSvg } from "../credentials";
import { fault } from "./badge-fault";

export type BadgeForm = "JSON" | "JWT" | "PNG" | "SVG";

/** A credential as it came, before anything of it was checked. */
export interface Sent {
  /** How it was sent; an image holds JSON or a token. */
  readonly form: BadgeForm;
  readonly document: JsonObject;
  /** The token whose signature covers the document; null if its proofs are in the document. */
  readonly token: string | null;
}

/** Most bytes of a badge, and of an image with one. */
export const MOST_BYTES = 262_144;

export interface SentBadge {
  readonly json?: string | null;
  readonly jwt?: string | null;
  readonly base64?: string | null;
}

/** Opens what was sent: a document, a token, or a file with either. @throws BadgeFault */
export function openBadge({ json, jwt, base64 }: SentBadge): Sent {
  if (json != null) return openText(json, "JSON");
  if (jwt != null) return openText(jwt, "JWT");
  return openFile(decode(base64 ?? ""));
}

function openText(text: string, form: "JSON" | "JWT"): Sent {
  if (Buffer.byteLength(text) > MOST_BYTES) fault("TOO_LARGE");
  return form === "JWT" ? openToken(text.trim(), form) : openDocument(text, form);
}

function decode(base64: string): Buffer {
  const text = base64.replace(/^data:[^,]{0,100};base64,/, "").replace(/\s/g, "");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) fault("NOT_BASE64");
  if (text.length > Math.ceil(MOST_BYTES / 3) * 4) fault("TOO_LARGE");
  return Buffer.from(text, "base64");
}

function openFile(bytes: Buffer): Sent {
  if (bytes.length > MOST_BYTES) fault("TOO_LARGE");
  if (isPng(bytes)) return openImage(readPng(bytes)?.text, "PNG");
  const text = new TextDecoder().decode(bytes).trim();
  if (text.startsWith("{")) return openDocument(text, "JSON");
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return openToken(text, "JWT");
  return /<(?:[\w-]+:)?svg\b/.test(text) ? openImage(readSvg(text)?.text, "SVG") : fault("NOT_A_FILE");
}

function openImage(text: string | undefined, form: "PNG" | "SVG"): Sent {
  if (text === undefined) return fault("NO_BADGE_IN_IMAGE");
  if (Buffer.byteLength(text) > MOST_BYTES) fault("TOO_LARGE");
  return text.trimStart().startsWith("{") ? openDocument(text, form) : openToken(text.trim(), form);
}

function openDocument(text: string, form: BadgeForm): Sent {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    fault("NOT_JSON");
  }
  if (typeof document !== "object" || document === null || Array.isArray(document)) return fault("NOT_JSON");
  return { form, document: document as JsonObject, token: null };
}

/** A credential within a token, which is signed as a whole. @throws BadgeFault */
export function openToken(token: string, form: BadgeForm): Sent {
  const read = readJwt(token);
  if (!read) return fault("NOT_A_TOKEN");
  const document = credentialOf(read.claims);
  requireSameClaims(read.claims, document);
  return { form, document, token };
}

/** @throws BadgeFault if the registered claims of a token say something else than its credential. */
function requireSameClaims(claims: JsonObject, document: JsonObject): void {
  const issuer = document.issuer;
  const id = typeof issuer === "object" && issuer !== null ? (issuer as JsonObject).id : issuer;
  if (claims.iss !== undefined && claims.iss !== id) fault("WRONG_VALUE", "iss");
  if (claims.jti !== undefined && claims.jti !== document.id) fault("WRONG_VALUE", "jti");
}

/** The end of a token's validity that its own claim states, in milliseconds since 1970; null if it has none. */
export function expiryOf(token: string | null): number | null {
  const exp = token === null ? null : readJwt(token)?.claims.exp;
  return typeof exp === "number" && Number.isFinite(exp) ? exp * 1000 : null;
}
