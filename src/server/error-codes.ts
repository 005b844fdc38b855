import type { LogLevel } from "../config";

/** How an error code is answered over HTTP and logged. */
export interface ErrorCode {
  /**
   * HTTP status of an answer that has no data because of it; an error next to data leaves the status at 200.
   */
  readonly status: number;
  readonly level: LogLevel;
  /** With status 503, the seconds after which it makes sense to try again. */
  readonly retryAfter?: number;
}

/** Seconds for codes without a retryAfter of their own. */
const RETRY_AFTER = 2;

/** The value of the header Retry-After for a code, or null. */
export function retryAfterOf(code: unknown): string | null {
  const { status, retryAfter = RETRY_AFTER } = (typeof code === "string" && ERROR_CODES[code]) || {};
  return status === 503 ? String(retryAfter) : null;
}

/** Every code that a top-level error can have, with its HTTP status and the level at which it is logged. */
export const ERROR_CODES: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: { status: 400, level: "debug" },
  GRAPHQL_VALIDATION_FAILED: { status: 400, level: "debug" },
  BAD_REQUEST: { status: 400, level: "debug" },
  BAD_USER_INPUT: { status: 200, level: "debug" },
  OPERATION_RESOLUTION_FAILURE: { status: 400, level: "debug" },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 400, level: "debug" },
  PERSISTED_QUERY_NOT_FOUND: { status: 200, level: "debug" },
  OPERATION_NOT_TRUSTED: { status: 400, level: "info" },
  QUERY_TOO_COSTLY: { status: 400, level: "info" },
  QUERY_TOO_DEEP: { status: 400, level: "info" },
  QUERY_TOO_LARGE: { status: 400, level: "info" },
  TOO_MUCH_AT_ONCE: { status: 429, level: "info" },
  BUSY: { status: 503, level: "warn" },
  TOO_SLOW: { status: 503, level: "warn" },
  DATABASE_BUSY: { status: 503, level: "warn", retryAfter: 1 },
  OUTCOME_UNKNOWN: { status: 503, level: "error" },
  PARTLY_STORED: { status: 503, level: "error" },
  METHOD_NOT_ALLOWED: { status: 405, level: "debug" },
  RATE_LIMITED: { status: 429, level: "info" },
  NOT_FOUND: { status: 404, level: "debug" },
  UNAUTHENTICATED: { status: 401, level: "info" },
  NOT_ADMITTED: { status: 403, level: "info" },
  FORBIDDEN: { status: 200, level: "info" },
  SERVICE_UNAVAILABLE: { status: 503, level: "error" },
  INTERNAL_SERVER_ERROR: { status: 500, level: "error" },
};
