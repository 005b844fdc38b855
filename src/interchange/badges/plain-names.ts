import { CONTEXTS, CREDENTIALS_V1, CREDENTIALS_V2, type JsonObject } from "../credentials";
import { fault } from "./badge-fault";
import { isRecord } from "./read-badge";

/** Deeper than any badge; a record has its badges within it. */
const DEEPEST = 32;

/** What we read of a credential, and of its subject, if it has them: without them, a badge would say more. */
const OF_CREDENTIAL = ["validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus"];
const OF_SUBJECT = ["achievement", "identifier", "result"];

/** What a value with a language has. */
const OF_VALUES = ["@value", "@language", "@direction"];

/**
 * Refuses documents that can be read in two ways. A proof covers the statements of a document and not its
 * text, and JSON-LD has many texts for the same statements: the holder of a badge could write the end of its
 * validity or its status under another name, and the proof would still be right. So every name has to be
 * plain, every context a known one by its address, and the parts that we rely on in one place.
 * @throws BadgeFault
 */
export function requirePlainNames(document: JsonObject): void {
  const [first] = [document["@context"]].flat();
  if (first !== CREDENTIALS_V2 && first !== CREDENTIALS_V1)
    fault("UNKNOWN_CONTEXT", typeof first === "string" ? first : "@context");
  visit(document, 0);
  requireInOnePlace(document, document, OF_CREDENTIAL);
  const subjects = isRecord(document) ? [] : [document.credentialSubject].flat();
  for (const subject of subjects) requireInOnePlace(document, subject, OF_SUBJECT);
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function visit(value: unknown, depth: number): void {
  if (depth > DEEPEST) fault("TOO_DEEP");
  if (Array.isArray(value)) for (const each of value) visit(each, depth + 1);
  if (!isObject(value)) return;
  const names = Object.keys(value);
  const isValue = names.every((name) => OF_VALUES.includes(name));
  for (const name of names) {
    if (name === "@context") requireKnown(value[name]);
    else if ((name.startsWith("@") && !isValue) || name.includes(":")) fault("HIDDEN_NAME", name);
    else if (name === "id" && typeof value.id === "string" && value.id.startsWith("_:"))
      fault("WRONG_VALUE", "id");
    else visit(value[name], depth + 1);
  }
}

function requireKnown(context: unknown): void {
  for (const each of [context].flat())
    if (typeof each !== "string" || !Object.hasOwn(CONTEXTS, each))
      fault("UNKNOWN_CONTEXT", typeof each === "string" ? each : "@context");
}

/** @throws BadgeFault if a document has what we read of a part in another place too, under the id of the part. */
function requireInOnePlace(document: JsonObject, part: unknown, names: readonly string[]): void {
  if (!isObject(part) || typeof part.id !== "string") return;
  const { id } = part;
  if (hasOther(document, (each) => each !== part && each.id === id && names.some((name) => name in each)))
    fault("SPLIT", id);
}

function hasOther(value: unknown, isOther: (each: JsonObject) => boolean): boolean {
  if (Array.isArray(value)) return value.some((each) => hasOther(each, isOther));
  if (!isObject(value)) return false;
  if (isOther(value)) return true;
  // Proofs are no part of the statements that they cover.
  return Object.entries(value).some(([name, each]) => name !== "proof" && hasOther(each, isOther));
}
