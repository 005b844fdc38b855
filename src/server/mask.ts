import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { Forbidden } from "../access/policy";
import { ERROR_CODES } from "./error-codes";

/** SQLSTATE classes and codes of a database that cannot be reached or is going down; a client may try again. */
const OUTAGE = /^(08|57P0|53)|^(ECONNREFUSED|ECONNRESET|EPIPE)$/;

/**
 * Turns an error into what a client may see. An unexpected one shows a fixed message, a code and an errorId that stands in
 * the log; its text, and what it says of people, stays here.
 */
export function mask(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const { locations, path } = formatted;
    if (original instanceof Forbidden)
      return { message: original.message, locations, path, extensions: { code: "FORBIDDEN" } };
    const given = formatted.extensions?.code;
    const code = typeof given === "string" ? given : "INTERNAL_SERVER_ERROR";
    if (code !== "INTERNAL_SERVER_ERROR" && code in ERROR_CODES) {
      // Apollo offers the closest names of the schema: useful, and no secret. A stack trace never leaves.
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    const errorId = randomUUID();
    const outage = isOutage(original);
    logger.error(
      { errorId, path, err: original },
      outage ? "The database cannot be reached" : "An unexpected error",
    );
    return {
      message: outage
        ? "Peerway cannot reach its database just now. Try again in a moment."
        : "Something went wrong on our side. Quote this errorId when you report it.",
      locations,
      path,
      extensions: { code: outage ? "SERVICE_UNAVAILABLE" : "INTERNAL_SERVER_ERROR", errorId },
    };
  };
}

function isOutage(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    (typeof code === "string" && OUTAGE.test(code)) ||
    /Connection terminated|already released|timeout exceeded when trying to connect/.test(String(message))
  );
}
