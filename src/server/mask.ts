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

/**
 * Turns an error into what a client may see. An unexpected one shows a fixed message, a code and an errorId that stands in
 * the log; its text, and what it says of people, stays here.
 * @param options.schema to list the values of an enumeration from.
 * @param options.suggests whether an answer may name what the schema has in place of what was asked.
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
      // A stack trace never leaves, whatever Apollo is told.
      const { stacktrace: _, ...told } = formatted.extensions ?? {};
      const said = (message: string) =>
        suggests ? listValues(schema, message) : message.replace(SUGGESTION, "");
      const refusals = original instanceof Refused ? original.errors : told.userErrors;
      const userErrors = Array.isArray(refusals)
        ? {
            userErrors: (refusals as UserError[]).map(({ code: why, field, message }) => ({
              code: why,
              field,
              message: said(message),
            })),
          }
        : {};
      return {
        message: said(formatted.message),
        locations,
        path,
        extensions: { ...told, ...userErrors, code },
      };
    }
    const { message, ...rest } = maskUnexpected(logger, original, path);
    const retryable = RETRYABLE.has(rest.code) ? { retryable: true } : {};
    return { message, locations, path, extensions: { ...rest, ...retryable } };
  };
}

/** Adds the values of an enumeration that a value is not one of. They are few. */
function listValues(schema: GraphQLSchema | undefined, message: string): string {
  const name = /Value ".*" does not exist in "(\w+)" enum\.|Enum "(\w+)" cannot represent/s.exec(message);
  const type = schema?.getType(name?.[1] ?? name?.[2] ?? "");
  if (!isEnumType(type)) return message;
  return `${message} There are: ${type
    .getValues()
    .map((value) => value.name)
    .join(", ")}.`;
}

/** With what graphql-js ends an error of validation, or of a variable. Apollo removes it from the former alone. */
const SUGGESTION = / ?Did you mean .+\?$/s;

function codeOf({ extensions }: GraphQLFormattedError, original: unknown): unknown {
  if (original instanceof Forbidden) return "FORBIDDEN";
  if (original instanceof Refused) return "BAD_USER_INPUT";
  // What validation says of a document that holds too much has validation's code.
  return extensions?.limit === undefined ? extensions?.code : "QUERY_TOO_LARGE";
}

/** Writes an unexpected error into the log. @returns what may be said of it, and the number under which it stands there. */
export function maskUnexpected(
  logger: Logger,
  error: unknown,
  path?: GraphQLFormattedError["path"],
): { readonly code: string; readonly message: string; readonly errorId: string } {
  const errorId = randomUUID();
  const code = codeOfUnexpected(error);
  logger.error({ errorId, code, path, error: traceOf(error) }, "A request failed");
  return { code, message: MASKED[code], errorId };
}

/** Nothing was stored, and the same may well work in a moment. */
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
    "The database is busy with other work on the same records. Nothing was stored; try again in a moment.",
  TOO_SLOW: "This took too long and was given up. Ask for less at once.",
  SERVICE_UNAVAILABLE: "Peerway cannot reach its database just now. Try again in a moment.",
  INTERNAL_SERVER_ERROR: "Something went wrong on our side. Quote this errorId when you report it.",
} as const;

/**
 * What the log may hold of an error: its class, its code and where it was thrown. Its message only where PostgreSQL, V8 or
 * the network says it, without what stands in quotation marks, which is where they repeat a value: a value may be someone's
 * story, and what any other error says may repeat one anywhere. A PostgreSQL error's detail repeats the row, so its
 * constraint, table and column are named instead.
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
    message: isTellable(error) ? withoutQuoted(message ?? "") : undefined,
    code,
    table,
    column,
    constraint,
    at: placesOf(stack?.replace(message ?? "", "")),
  };
}

const RUNTIME = ["TypeError", "RangeError", "ReferenceError", "SyntaxError"];

/** Whether an error's words are fixed, but for values in quotation marks. Only PostgreSQL's errors have a severity. */
function isTellable(error: unknown): boolean {
  const { name, severity } = Object(error) as { name?: unknown; severity?: unknown };
  return isOutage(error) || typeof severity === "string" || RUNTIME.includes(String(name));
}

/** From the first quotation mark to the last: a value may hold some itself. */
const withoutQuoted = (text: string): string => text.replace(/".*"/s, '"…"').replace(/'.*'/s, "'…'");

/** The stack's lines without its head, which repeats the message. */
const placesOf = (stack: string | undefined): string[] | undefined =>
  stack
    ?.split("\n")
    .filter((line) => /^ +at /.test(line))
    .map((line) => line.trim());
