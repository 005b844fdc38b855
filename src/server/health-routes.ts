import type { FastifyInstance } from "fastify";
import { retryAfterOf } from "./error-codes";

/**
 * Serves /healthz (the process answers) and /readyz (its database answers too).
 * @param ready resolves when the database answers, with a notice for the operator of the service, or null.
 */
export function serveHealth(app: FastifyInstance, ready: () => Promise<string | null>): void {
  app.get("/healthz", async () => ({ status: "up" }));
  app.get("/readyz", async (_, reply) => {
    try {
      const notice = await ready();
      return { status: "ready", ...(notice !== null && { notice }) };
    } catch {
      return reply
        .code(503)
        .header("retry-after", retryAfterOf("SERVICE_UNAVAILABLE"))
        .send({ status: "the database does not answer" });
    }
  });
}
