/** Why nothing usable came back from an address that somebody else chose. */
export type OutwardFailure =
  /** Its name could not be found. */
  | "NOT_RESOLVED"
  /** It leads to an address that is not on the public internet, or is no https address. */
  | "ADDRESS_REFUSED"
  | "TIMED_OUT"
  /** Its certificate is not valid for it. */
  | "TLS_FAILED"
  | "NOT_CONNECTED"
  /** Its answer is no HTTP, or is larger than what is read. */
  | "BAD_ANSWER";

/** A request that had no usable answer. Its message names neither the address nor what was sent. */
export class OutwardError extends Error {
  constructor(readonly failure: OutwardFailure) {
    super(`A request to another system failed: ${failure}.`);
  }
}

const RESOLVING = /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/;
const TLS = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

/** The failure behind an error of Node. */
export function failureOf(error: unknown): OutwardFailure {
  if (error instanceof OutwardError) return error.failure;
  const { code = "" } = Object(error) as { code?: string };
  if (RESOLVING.test(code)) return "NOT_RESOLVED";
  if (code.startsWith("HPE_")) return "BAD_ANSWER";
  return TLS.test(code) ? "TLS_FAILED" : "NOT_CONNECTED";
}
