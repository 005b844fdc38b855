import type { Telemetry } from "../server/telemetry/record-requests";
import { requestLog } from "../server/telemetry/request-log";
import type { OnRequest } from "../server/telemetry/request-record";
import { type Measured, openMetrics } from "./open-metrics";
import type { ServiceDatabase } from "./open-service-database";
import type { PreparedDatabase } from "./prepare-database";
import { openFor, type Startup } from "./startup";

/** Opens what operators watch the service by, as far as the settings ask for it: log, metrics and traces. */
export async function openTelemetry(
  startup: Startup,
  databases: PreparedDatabase & ServiceDatabase,
  measured: Measured,
): Promise<Telemetry> {
  const { config, logger } = startup;
  const { organisations } = databases.reference.current.curriculum;
  const listeners: OnRequest[] = [];
  if (config.requestLog) listeners.push(requestLog(logger, (id) => organisations.get(id)?.code ?? null));
  if (config.metrics) listeners.push(await openMetrics(startup, config.metrics, databases, measured));
  return { listeners, tracer: await openTracer(startup) };
}

async function openTracer(startup: Startup): Promise<Telemetry["tracer"]> {
  const { tracesTo } = startup.config;
  if (tracesTo === null) return null;
  const { startTracing } = await import("../server/telemetry/start-tracing.js");
  return (await openFor(startup, () => startTracing(tracesTo))).tracer;
}
