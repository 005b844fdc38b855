/**
 * What is wrong with something that was handed in as a badge.
 * NOT_BASE64, TOO_LARGE, NO_BADGE_IN_IMAGE, NOT_A_FILE: the file. NOT_JSON, NOT_A_TOKEN: the text.
 * OLD_VERSION: Open Badges 2.x. NOT_A_BADGE: a credential of another type. MISSING, WRONG_VALUE: a property.
 * UNKNOWN_CONTEXT: a context that is not in the package, or one that is written in the document itself.
 * HIDDEN_NAME: a property under a name by which it could be overlooked. TOO_DEEP: nested too deeply.
 * SPLIT: a part whose properties are in two places.
 */
export type BadgeFaultCode =
  | "NOT_BASE64"
  | "TOO_LARGE"
  | "NO_BADGE_IN_IMAGE"
  | "NOT_A_FILE"
  | "NOT_JSON"
  | "NOT_A_TOKEN"
  | "OLD_VERSION"
  | "NOT_A_BADGE"
  | "MISSING"
  | "WRONG_VALUE"
  | "UNKNOWN_CONTEXT"
  | "HIDDEN_NAME"
  | "TOO_DEEP"
  | "SPLIT";

/** Why something cannot be read as a badge. */
export class BadgeFault extends Error {
  /** @param detail the property, the type or the context; from the document, so data for a person. */
  constructor(
    readonly code: BadgeFaultCode,
    readonly detail = "",
  ) {
    super(`${code}: ${detail}`);
    this.name = "BadgeFault";
  }
}

/** Longest part of a document that is repeated to a person. */
const MOST_SHOWN = 200;

/** @throws BadgeFault, always. */
export function fault(code: BadgeFaultCode, detail = ""): never {
  throw new BadgeFault(code, detail.length > MOST_SHOWN ? `${detail.slice(0, MOST_SHOWN)}…` : detail);
}
