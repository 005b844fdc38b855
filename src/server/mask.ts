import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { Forbidden } from "../access/policy";
import { ERROR_CODES } from "./error-codes";

/** SQLSTATE classes and codes, and those of the network, of a database that cannot be reached or is going down. */
const OUTAGE =
  /^(08...|57P0[1-5]|53...|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;

/** What pg and its pool say without any code: a lost connection, and a pool that is closed or stays full. */
const OUTAGE_MESSAGE =
  /Connection terminated|already released|timeout exceeded when trying to connect|Cannot use a pool after calling end|not queryable/;

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
    const code = original instanceof Forbidden ? "FORBIDDEN" : formatted.extensions?.code;
    const expected = typeof code === "string" && code !== "INTERNAL_SERVER_ERROR" ? ERROR_CODES[code] : null;
    if (expected) {
      logger[expected.level]({ code, path }, "Refused");
      // A stack trace never leaves, whatever Apollo is told.
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { message: formatted.message, locations, path, extensions: { ...extensions, code } };
    }
    const { message, ...rest } = maskUnexpected(logger, original, path);
    const retryable = rest.code === "SERVICE_UNAVAILABLE" ? { retryable: true } : {};
    return { message, locations, path, extensions: { ...rest, ...retryable } };
  };
}

/** Writes an unexpected error into the log. @returns what may be said of it, and the number under which it stands there. */
export function maskUnexpected(
  logger: Logger,
  error: unknown,
  path?: GraphQLFormattedError["path"],
): { readonly code: string; readonly message: string; readonly errorId: string } {
  const errorId = randomUUID();
  const outage = isOutage(error);
  const code = outage ? "SERVICE_UNAVAILABLE" : "INTERNAL_SERVER_ERROR";
  logger.error({ errorId, code, path, error: traceOf(error) }, "A request failed");
  const message = outage
    ? "Peerway cannot reach its database just now. Try again in a moment."
    : "Something went wrong on our side. Quote this errorId when you report it.";
  return { code, message, errorId };
}

function isOutage(error: unknown): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return (typeof code === "string" && OUTAGE.test(code)) || OUTAGE_MESSAGE.test(String(message));
}

/** What the log may hold of an error. A PostgreSQL error's detail repeats the row, which may be about a person. */
export function traceOf(error: unknown): object {
  const { name, message, code, stack } = Object(error) as Partial<Error> & { code?: unknown };
  return { name, message: message ?? String(error), code, stack };
}
