import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { type GraphQLFormattedError, type GraphQLSchema, isEnumType } from "graphql";
import type { Logger } from "pino";
import { Forbidden } from "../access/policy";
import { isBusy, isOutage, isSlow } from "../database/outage";
import { OutcomeUnknown } from "../database/time-limit";
import type { UserError } from "../entities/user-error";
import { Refused } from "../services/shared/context";
import { ERROR_CODES } from "./error-codes";
import { DeadlinePassed, OUTCOME_UNKNOWN } from "./limits/deadline";
import { requestIdOf } from "./telemetry/plugin";

/**
 * Makes the function that turns an error into what a client may see. An unexpected error shows a fixed
 * message, a code and an errorId that is also in the log; its own text, which may be about people, does not
 * leave the service.
 * @param options.schema lists the values of an enumeration for messages.
 * @param options.suggests whether an answer may suggest names from the schema.
 */
export function mask(
  logger: Logger,
  { suggests = true, schema }: { readonly suggests?: boolean; readonly schema?: GraphQLSchema } = {},
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const { locations, path } = formatted;
    const code = codeOf(formatted, original);
    const expected = typeof code === "string" && code !== "INTERNAL_SERVER_ERROR" ? ERROR_CODES[code] : null;
    if (expected) {
      logger[expected.level]({ code, path }, "Refused");
      // A stack trace never leaves the service, however Apollo is configured.
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      const reworded = (message: string) =>
        suggests ? listValues(schema, message) : message.replace(SUGGESTION, "");
      const refusals = original instanceof Refused ? original.errors : extensions.userErrors;
      const userErrors = Array.isArray(refusals)
        ? {
            userErrors: (refusals as UserError[]).map(({ code: why, field, message }) => ({
              code: why,
              field,
              message: reworded(message),
            })),
          }
        : {};
      return {
        message: reworded(formatted.message),
        locations,
        path,
        extensions: { ...extensions, ...userErrors, code },
      };
    }
    const { message, ...rest } = maskUnexpected(logger, original, { path, requestId: requestIdOf(error) });
    const retryable = RETRYABLE.has(rest.code) ? { retryable: true } : {};
    return { message, locations, path, extensions: { ...rest, ...retryable } };
  };
}

/** Adds to a message the values of the enumeration that a value does not belong to. They are few. */
function listValues(schema: GraphQLSchema | undefined, message: string): string {
  const name = /Value ".*" does not exist in "(\w+)" enum\.|Enum "(\w+)" cannot represent/s.exec(message);
  const type = schema?.getType(name?.[1] ?? name?.[2] ?? "");
  if (!isEnumType(type)) return message;
  return `${message} There are: ${type
    .getValues()
    .map((value) => value.name)
    .join(", ")}.`;
}

/**
 * The end of graphql-js's message for an error of validation or of a variable. Apollo removes it only from
 * the former.
 */
const SUGGESTION = / ?Did you mean .+\?$/s;

function codeOf({ extensions }: GraphQLFormattedError, original: unknown): unknown {
  if (original instanceof Forbidden) return "FORBIDDEN";
  if (original instanceof Refused) return "BAD_USER_INPUT";
  // A document that exceeds a limit is reported by validation, and therefore with validation's code.
  return extensions?.limit === undefined ? extensions?.code : "QUERY_TOO_LARGE";
}

/**
 * Logs an unexpected error. @returns what a client may see of it, and the number that it has in the log: its
 * request's id.
 */
export function maskUnexpected(
  logger: Logger,
  error: unknown,
  {
    path,
    requestId,
  }: { readonly path?: GraphQLFormattedError["path"]; readonly requestId?: string | undefined } = {},
): { readonly code: string; readonly message: string; readonly errorId: string } {
  const errorId = requestId ?? randomUUID();
  const code = codeOfUnexpected(error);
  logger.error({ errorId, code, path, error: traceOf(error) }, "A request failed");
  return { code, message: MASKED[code], errorId };
}

/** Nothing was stored, and the same call may well work in a moment. */
const RETRYABLE: ReadonlySet<string> = new Set(["SERVICE_UNAVAILABLE", "DATABASE_BUSY"]);

function codeOfUnexpected(error: unknown): keyof typeof MASKED {
  if (error instanceof OutcomeUnknown) return "OUTCOME_UNKNOWN";
  if (error instanceof DeadlinePassed || isSlow(error)) return "TOO_SLOW";
  if (isBusy(error)) return "DATABASE_BUSY";
  return isOutage(error) ? "SERVICE_UNAVAILABLE" : "INTERNAL_SERVER_ERROR";
}

const MASKED = {
  OUTCOME_UNKNOWN,
  DATABASE_BUSY:
    "The database is busy with other work on the same records. Nothing was stored. Try again in a moment.",
  TOO_SLOW: "This took too long and was cancelled. Ask for less in one request.",
  SERVICE_UNAVAILABLE: "Peerway cannot reach its database at the moment. Try again shortly.",
  INTERNAL_SERVER_ERROR: "Something went wrong on our side. Quote this errorId when you report it.",
} as const;

/**
 * The parts of an error that may be logged: its class, its code and where it was thrown. Its message is
 * included only if it comes from PostgreSQL, V8 or the network, and without the text in quotation marks,
 * which is where they repeat a value: a value may be someone's story, and any other error may repeat one
 * anywhere in its message. The detail of a PostgreSQL error repeats the row, so its constraint, table and
 * column are logged instead.
 */
export function traceOf(error: unknown): object {
  const { name, message, code, stack, table, column, constraint } = Object(error) as Partial<Error> & {
    readonly code?: unknown;
    readonly table?: unknown;
    readonly column?: unknown;
    readonly constraint?: unknown;
  };
  return {
    name,
    message: hasLoggableMessage(error) ? withoutQuoted(message ?? "") : undefined,
    code,
    table,
    column,
    constraint,
    at: placesOf(stack?.replace(message ?? "", "")),
  };
}

const RUNTIME = ["TypeError", "RangeError", "ReferenceError", "SyntaxError"];

/**
 * Whether an error's message is fixed, except for values in quotation marks. Only PostgreSQL's errors have a
 * severity.
 */
function hasLoggableMessage(error: unknown): boolean {
  const { name, severity } = Object(error) as { name?: unknown; severity?: unknown };
  return isOutage(error) || typeof severity === "string" || RUNTIME.includes(String(name));
}

/** From the first quotation mark to the last, because a value may contain some itself. */
const withoutQuoted = (text: string): string => text.replace(/".*"/s, '"…"').replace(/'.*'/s, "'…'");

/** The stack's lines without its head, which repeats the message. */
const placesOf = (stack: string | undefined): string[] | undefined =>
  stack
    ?.split("\n")
    .filter((line) => /^ +at /.test(line))
    .map((line) => line.trim());
