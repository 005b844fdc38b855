import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, onRequestHookHandler } from "fastify";

/** Too many requests of one client; answered with 429. */
export class TooManyRequests extends Error {
  readonly statusCode = 429;
}

/**
 * Limits how many requests each client sends: the person or program that signed in, or otherwise the address
 * that they come from. Each process counts for itself, so that n processes let n times as many through.
 * @param requestsAMinute 0: no limit.
 * @returns the last hooks `onRequest` of every route that is limited: all these routes count together.
 */
export async function limitRate(
  app: FastifyInstance,
  requestsAMinute: number,
): Promise<onRequestHookHandler[]> {
  if (requestsAMinute === 0) return [];
  await app.register(rateLimit, {
    global: false,
    enableDraftSpec: true,
    max: requestsAMinute,
    timeWindow: "1 minute",
    keyGenerator: ({ actor, ip }) => (actor ? `${actor.organisationId} ${actor.subject}` : ip),
    errorResponseBuilder: (_, { after }) =>
      new TooManyRequests(`More than ${requestsAMinute} requests a minute. Try again in ${after}.`),
  });
  return [app.rateLimit()];
}
