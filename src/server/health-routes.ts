import type { FastifyInstance, FastifyReply } from "fastify";
import type { Drain } from "./drain";
import { retryAfterOf } from "./error-codes";

/**
 * Serves /healthz (the process answers) and /readyz (it should get requests: its database answers, and it is
 * not about to end).
 * @param ready resolves when the database answers, with a notice for the operator of the service, or null.
 */
export function serveHealth(app: FastifyInstance, ready: () => Promise<string | null>, drain: Drain): void {
  app.get("/healthz", async () => ({ status: "up" }));
  app.get("/readyz", async (_, reply) => {
    if (drain.hasBegun) return notReady(reply, "the service is about to stop");
    try {
      const notice = await ready();
      return { status: "ready", ...(notice !== null && { notice }) };
    } catch {
      return notReady(reply, "the database does not answer");
    }
  });
}

const notReady = (reply: FastifyReply, status: string): FastifyReply =>
  reply.code(503).header("retry-after", retryAfterOf("SERVICE_UNAVAILABLE")).send({ status });
