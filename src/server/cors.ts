import cors, { type FastifyCorsOptions } from "@fastify/cors";
import type { FastifyInstance, FastifyRequest } from "fastify";

/** Origins of pages that this machine serves, on any port. */
const THIS_MACHINE = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Headers that a client of the API sends, beyond those that every page may send. */
const SENT = ["authorization", "content-type", "peerway-acting-for", "apollo-require-preflight"];

/** Headers of an answer that a client needs to see. */
const READ = ["retry-after", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "www-authenticate"];

/**
 * How long a browser may keep the answer to a preflight, in seconds; Chromium keeps none longer than two
 * hours.
 */
const PREFLIGHT_KEPT = 600;

/**
 * Lets pages of these origins call the routes of `scope` from a browser
 * (https://fetch.spec.whatwg.org/#http-cors-protocol). Cookies are never sent: the caller is identified only
 * by the header Authorization.
 * @param origins such as `https://careers.example.nhs.uk`; null: those of this machine; none: no page may.
 */
export async function allowOrigins(scope: FastifyInstance, origins: readonly string[] | null): Promise<void> {
  if (origins?.length === 0) return;
  const allowed: FastifyCorsOptions = {
    origin: origins === null ? THIS_MACHINE : [...origins],
    credentials: false,
    methods: ["GET", "POST"],
    allowedHeaders: SENT,
    exposedHeaders: READ,
    maxAge: PREFLIGHT_KEPT,
  };
  // The library would answer every OPTIONS request on every path; those that are not a preflight of ours pass
  // through.
  await scope.register(cors, {
    delegator: async (request: FastifyRequest) => (concernsCors(request) ? allowed : { origin: false }),
  });
}

function concernsCors({ method, url, headers }: FastifyRequest): boolean {
  if (url.split("?")[0] !== "/graphql") return false;
  return method !== "OPTIONS" || headers["access-control-request-method"] !== undefined;
}
