/**
 * UNKNOWN_CONTEXT: a context that is not in the package. UNKNOWN_TERM: a term that no context defines, or a
 * relative address. NOT_JSON_LD: anything else that is wrong with the document. TOO_COMPLEX: the graph takes
 * more work than a credential needs. BUSY: too many documents are waiting.
 */
export type CanonicalFault = "UNKNOWN_CONTEXT" | "UNKNOWN_TERM" | "NOT_JSON_LD" | "TOO_COMPLEX" | "BUSY";

/** Why a document has no canonical form. */
export class CanonicalError extends Error {
  /** @param detail the term, the context or what the library says; from the document, so data for a person. */
  constructor(
    readonly fault: CanonicalFault,
    readonly detail: string,
  ) {
    super(`${fault}: ${detail}`);
    this.name = "CanonicalError";
  }
}

/** Brings JSON-LD documents into their canonical form. */
export interface Canonicaliser {
  /**
   * @returns the document's statements as N-Quads, in the order of RDFC-1.0.
   * @throws CanonicalError
   */
  canonicalise(document: object): Promise<string>;
}
