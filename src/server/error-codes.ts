import type { LogLevel } from "../config";

/** Every code that a top-level error can carry, with its HTTP status and how loudly it is logged. */
export const ERROR_CODES: Readonly<Record<string, { readonly status: number; readonly level: LogLevel }>> = {
  GRAPHQL_PARSE_FAILED: { status: 400, level: "debug" },
  GRAPHQL_VALIDATION_FAILED: { status: 400, level: "debug" },
  BAD_REQUEST: { status: 400, level: "debug" },
  BAD_USER_INPUT: { status: 200, level: "debug" },
  OPERATION_RESOLUTION_FAILURE: { status: 400, level: "debug" },
  PERSISTED_QUERY_NOT_FOUND: { status: 200, level: "debug" },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, level: "debug" },
  QUERY_TOO_COSTLY: { status: 400, level: "info" },
  UNKNOWN_PERSONA: { status: 400, level: "info" },
  FORBIDDEN: { status: 200, level: "info" },
  SERVICE_UNAVAILABLE: { status: 503, level: "error" },
  INTERNAL_SERVER_ERROR: { status: 500, level: "error" },
};
