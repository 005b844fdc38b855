import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, RouteShorthandOptions } from "fastify";

/** Too many requests of one client; answered with 429. */
export class TooManyRequests extends Error {
  readonly statusCode = 429;
}

/**
 * Counts the requests of each client: the person or program that signed in, else the address that they come from. Counted in
 * this process alone: behind n processes a client may ask n times as often.
 * @param requestsAMinute 0: none is counted.
 * @returns the options of a route that is counted.
 */
export async function limitRate(
  app: FastifyInstance,
  requestsAMinute: number,
): Promise<Pick<RouteShorthandOptions, "config">> {
  if (requestsAMinute === 0) return {};
  await app.register(rateLimit, {
    global: false,
    enableDraftSpec: true,
    max: requestsAMinute,
    timeWindow: "1 minute",
    keyGenerator: ({ actor, ip }) => (actor ? `${actor.organisationId} ${actor.subject}` : ip),
    errorResponseBuilder: (_, { after }) =>
      new TooManyRequests(`More than ${requestsAMinute} requests a minute. Try again in ${after}.`),
  });
  return { config: { rateLimit: {} } };
}
