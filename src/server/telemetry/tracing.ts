import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from "@opentelemetry/api";

/** Ends what was begun. */
export type End = () => void;

/** The header of W3C Trace Context, level 1: version, trace, span, flags. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The trace that the caller's request belongs to. Its tracestate and baggage are not read: they hold any text. */
function callerOf({ traceparent }: Readonly<Record<string, unknown>>): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(String(traceparent)) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

/** How a request was answered. */
export interface Answered {
  readonly kind: string | null;
  readonly operation: string;
  readonly status: number;
  readonly cost: number | null;
  readonly codes: readonly string[];
}

const NOTHING: End = () => {};

/**
 * The spans of one request: the request itself, its use cases, and its statements by their names. No span has
 * a value, a variable or a text of the document.
 */
export class RequestTrace {
  readonly #span: Span;
  readonly #context: Context;

  private constructor(
    private readonly tracer: Tracer,
    headers: Readonly<Record<string, unknown>>,
  ) {
    this.#span = tracer.startSpan("request", { kind: SpanKind.SERVER }, callerOf(headers));
    this.#context = trace.setSpan(ROOT_CONTEXT, this.#span);
  }

  /** Makes the trace of a request; null: traces are off. */
  static begin(tracer: Tracer | null, headers: Readonly<Record<string, unknown>>): RequestTrace | null {
    return tracer && new RequestTrace(tracer, headers);
  }

  get id(): string {
    return this.#span.spanContext().traceId;
  }

  /** Begins the span of a use case, by the name of its mutation. */
  beginUseCase(name: string): End {
    return this.#begin(name);
  }

  /** Begins the span of a statement, by its name. */
  statement(name: string): End {
    return this.#begin(`statement ${name}`);
  }

  end({ kind, operation, status, cost, codes }: Answered): void {
    this.#span.updateName(kind === null ? "request" : `${kind} ${operation}`);
    this.#span.setAttributes({
      "http.response.status_code": status,
      "graphql.operation.type": kind ?? undefined,
      "peerway.operation": operation,
      "peerway.cost": cost ?? undefined,
      "peerway.codes": [...codes],
    });
    if (status >= 500) this.#span.setStatus({ code: SpanStatusCode.ERROR });
    this.#span.end();
  }

  #begin(name: string): End {
    if (!this.#span.isRecording()) return NOTHING;
    const span = this.tracer.startSpan(name, {}, this.#context);
    return () => span.end();
  }
}

/** Runs a use case within a span, if traces are on and the use case has a name. */
export async function withSpan<T>(
  requestTrace: RequestTrace | null,
  name: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const ended = name === undefined ? undefined : requestTrace?.beginUseCase(name);
  try {
    return await work();
  } finally {
    ended?.();
  }
}
