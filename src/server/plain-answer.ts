import type { FastifyReply } from "fastify";
import { ERROR_CODES } from "./error-codes";

/** Answers outside GraphQL in GraphQL's own shape: one error, its code, and the code's HTTP status unless told another. */
export function answerError(
  reply: FastifyReply,
  code: string,
  message: string,
  { status = ERROR_CODES[code]?.status ?? 500, ...extensions }: { status?: number; errorId?: string } = {},
): FastifyReply {
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code, ...extensions } }] });
}
