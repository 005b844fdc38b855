import type { Tracer } from "@opentelemetry/api";
import type { FastifyInstance } from "fastify";
import { type OnRequest, RequestRecord } from "./request-record";
import { RequestTrace } from "./tracing";

/** Who hears of requests. */
export interface Telemetry {
  readonly listeners: readonly OnRequest[];
  /** Makes spans; null: traces are off. */
  readonly tracer: Tracer | null;
}

const NOBODY: Telemetry = { listeners: [], tracer: null };

declare module "fastify" {
  interface FastifyRequest {
    /** What is noted of a request to /graphql; other requests have none. */
    record: RequestRecord;
  }
}

/** Makes the function by which a route notes its requests. */
export function recordRequests(
  app: FastifyInstance,
  { listeners, tracer }: Telemetry = NOBODY,
): (scope: FastifyInstance) => void {
  app.decorateRequest("record");
  return (scope) => {
    scope.addHook("onRequest", async (request) => {
      request.record = new RequestRecord(RequestTrace.begin(tracer, request.headers));
    });
    scope.addHook("onResponse", async ({ record, actor }, { statusCode }) => {
      record.actor = actor;
      record.end(statusCode);
      for (const listener of listeners) listener(record);
    });
  };
}
