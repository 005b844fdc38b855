import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { OutcomeUnknown } from "../database/time-limit";
import { ERROR_CODES, retryAfterOf } from "./error-codes";
import { BodyTooLarge } from "./limits/body";
import { TooManyRequests } from "./limits/rate";
import { maskUnexpected } from "./mask";

/** Answers outside GraphQL in GraphQL's own shape: one error, its code, and the code's HTTP status unless told another. */
export function answerError(
  reply: FastifyReply,
  code: string,
  message: string,
  { status = ERROR_CODES[code]?.status ?? 500, ...extensions }: { status?: number; errorId?: string } = {},
): FastifyReply {
  const retryAfter = status === 503 ? retryAfterOf(code) : null;
  if (retryAfter !== null) reply.header("retry-after", retryAfter);
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code, ...extensions } }] });
}

/** Answers what never reaches GraphQL: bodies that cannot be read, clients that ask too often, paths and methods that are not served. */
export function answerErrors(app: FastifyInstance, logger: Logger, bodyBytes: number): void {
  app.setErrorHandler((thrown: { statusCode?: number; message: string }, _, reply) => {
    // Fastify does not say how large is too large.
    const isLarge = thrown.statusCode === 413 && !(thrown instanceof BodyTooLarge);
    const error = isLarge ? new BodyTooLarge(bodyBytes, true) : thrown;
    const { statusCode = 500, message } = error;
    if (error instanceof TooManyRequests) return answerError(reply, "RATE_LIMITED", message);
    // A body of another media type is answered like one that is not JSON.
    if (statusCode < 500)
      return answerError(reply, "BAD_REQUEST", message, { status: statusCode === 415 ? 400 : statusCode });
    // Nothing of the request itself has been done yet: signing in again stores the same.
    const cause = error instanceof OutcomeUnknown ? error.cause : error;
    const { code, message: told, errorId } = maskUnexpected(logger, cause);
    return answerError(reply, code, told, { errorId });
  });
  app.setNotFoundHandler(({ url }, reply) => {
    if (url.split("?")[0] !== "/graphql")
      return answerError(reply, "NOT_FOUND", "There is nothing at this path; GraphQL is served at /graphql.");
    reply.header("allow", "GET, POST, OPTIONS");
    return answerError(reply, "METHOD_NOT_ALLOWED", "GraphQL is asked with POST, or with GET for queries.");
  });
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Refuses requests under any other name than this machine's: a page from elsewhere can give its own name the address
 * 127.0.0.1, and would then be asking as whichever persona it likes.
 */
export async function onlyThisMachine({ headers }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (LOOPBACK.test(headers.host ?? "localhost")) return undefined;
  return answerError(
    reply,
    "BAD_REQUEST",
    "With the development issuer Peerway answers requests to 127.0.0.1 or localhost alone.",
    { status: 421 },
  );
}
