import type { FastifyRequest } from "fastify";

/** The Host header of a request is no host. */
class BadHost extends Error {
  readonly statusCode = 400;
}

/**
 * The address that a request was sent to, such as `http://127.0.0.1:4000`.
 * @throws BadHost
 */
export function addressOf({ protocol, host }: FastifyRequest): string {
  const address = `${protocol}://${host}`;
  if (!URL.canParse(address)) throw new BadHost("The header Host is not the name of a host.");
  return new URL(address).origin;
}
