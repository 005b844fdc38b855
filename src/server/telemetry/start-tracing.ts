import type { Tracer } from "@opentelemetry/api";

/** The name of the service in traces. */
const NAME = "peerway";

const ATTRIBUTES = { "service.name": NAME };

/** What every span says of its process: only which service it is. */
const RESOURCE = {
  attributes: ATTRIBUTES,
  merge: () => RESOURCE,
  getRawAttributes: () => Object.entries(ATTRIBUTES),
};

/** Spans on their way to a collector. */
export interface Tracing {
  readonly tracer: Tracer;
  /** Sends what is left. */
  close(): Promise<void>;
}

/**
 * Sends spans to the collector at an address. The libraries that do so are loaded only here, so that a
 * service without traces does not hold them.
 * @param endpoint such as http://127.0.0.1:4318; the spans go to /v1/traces below it.
 */
export async function startTracing(endpoint: string): Promise<Tracing> {
  const [{ BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }] = await Promise.all([
    import("@opentelemetry/sdk-trace-base"),
    import("@opentelemetry/exporter-trace-otlp-http"),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: RESOURCE,
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  return { tracer: provider.getTracer(NAME), close: () => provider.shutdown() };
}
