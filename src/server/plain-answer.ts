import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { OutcomeUnknown } from "../database/time-limit";
import { answerUnreadable, readsPages } from "../pages/frame/unknown";
import { ERROR_CODES, retryAfterOf } from "./error-codes";
import { BodyTooLarge } from "./limits/body";
import { TooManyRequests } from "./limits/rate";
import { maskUnexpected } from "./mask";

/**
 * Answers outside GraphQL in GraphQL's own shape: one error with its code, and the code's HTTP status unless
 * another one is given.
 */
export function answerError(
  reply: FastifyReply,
  code: string,
  message: string,
  { status = ERROR_CODES[code]?.status ?? 500, ...extensions }: { status?: number; errorId?: string } = {},
): FastifyReply {
  reply.request.record?.addCodes([code], ERROR_CODES);
  const retryAfter = status === 503 ? retryAfterOf(code) : null;
  if (retryAfter !== null) reply.header("retry-after", retryAfter);
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code, ...extensions } }] });
}

/** What an error outside GraphQL is answered with. */
export interface PlainError {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly errorId?: string;
}

/** Finds what may be shown of an error, and logs it if it is unexpected. */
export function plainErrorOf(
  thrown: { statusCode?: number; message: string },
  request: FastifyRequest,
  logger: Logger,
): PlainError {
  const { statusCode = 500, message } = thrown;
  if (thrown instanceof TooManyRequests) return { code: "RATE_LIMITED", message, status: 429 };
  // A body of another media type is answered like a body that is not JSON.
  if (statusCode < 500)
    return { code: "BAD_REQUEST", message, status: statusCode === 415 ? 400 : statusCode };
  // Nothing of the request itself has been done yet, and signing in again stores the same.
  const cause = thrown instanceof OutcomeUnknown ? thrown.cause : thrown;
  const masked = maskUnexpected(logger, cause, { requestId: request.record?.id });
  return { ...masked, status: ERROR_CODES[masked.code]?.status ?? 500 };
}

/**
 * Answers requests that never reach GraphQL: bodies that cannot be read, clients over the rate limit, unknown
 * paths and methods.
 */
export function answerErrors(app: FastifyInstance, logger: Logger, bodyBytes: number): void {
  app.setErrorHandler((thrown: { statusCode?: number; message: string }, request, reply) => {
    // Fastify's message does not name the limit.
    const isLarge = thrown.statusCode === 413 && !(thrown instanceof BodyTooLarge);
    const error = isLarge ? new BodyTooLarge(bodyBytes, true) : thrown;
    const { code, message, ...shown } = plainErrorOf(error, request, logger);
    return answerError(reply, code, message, shown);
  });
  app.setNotFoundHandler(({ url }, reply) => {
    if (url.split("?")[0] !== "/graphql")
      return answerError(reply, "NOT_FOUND", "Nothing is served at this path. GraphQL is at /graphql.");
    reply.header("allow", "GET, POST, OPTIONS");
    return answerError(reply, "METHOD_NOT_ALLOWED", "Send GraphQL requests with POST, or queries with GET.");
  });
}

/** Answers addresses that cannot be read, for which no route is looked for. */
export function answerFrameworkErrors(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  if (readsPages(request)) answerUnreadable(error, reply);
  else
    answerError(
      reply,
      "BAD_REQUEST",
      "The address cannot be read. Write it in UTF-8, percent-encoded, and no part of it longer than 100 characters.",
      { status: error.statusCode ?? 400 },
    );
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Refuses requests under a host name other than this machine's. A page on the internet can make its own host
 * name resolve to 127.0.0.1, and could then act as any persona.
 */
export async function onlyThisMachine({ headers }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (LOOPBACK.test(headers.host ?? "localhost")) return undefined;
  return answerError(
    reply,
    "BAD_REQUEST",
    "With the development issuer, Peerway answers only requests to 127.0.0.1 or localhost.",
    { status: 421 },
  );
}
