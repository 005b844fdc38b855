import type { MessagePort } from "node:worker_threads";
import type { CanonicalFault } from "./canonicaliser";

export interface CanonicalRequest {
  readonly id: number;
  readonly document: object;
  readonly milliseconds: number;
}

export type CanonicalResponse =
  | { readonly id: number; readonly canonical: string }
  | { readonly id: number; readonly fault: CanonicalFault; readonly detail: string };

/** What the thread starts with. */
export interface CanonicalStart {
  /** The path of the library. */
  readonly library: string;
  /** The path of its module that reads contexts. */
  readonly reading: string;
  readonly contexts: Readonly<Record<string, object>>;
}

interface JsonLd {
  canonize(document: object, options: object): Promise<string>;
}

/** What we read of the library's errors. */
interface LibraryError {
  readonly message?: string;
  readonly name?: string;
  readonly details?: {
    readonly code?: string;
    readonly url?: string;
    readonly event?: { readonly code?: string; readonly details?: Readonly<Record<string, unknown>> };
  };
}

/** What the library makes of contexts: never changed once it is made. */
interface ActiveContext {
  readonly mappings: ReadonlyMap<string, object>;
  readonly protected: Readonly<Record<string, boolean>>;
  readonly previousContext?: ActiveContext;
  inverse: null;
  clone(this: ActiveContext): ActiveContext;
  revertToPreviousContext(this: ActiveContext): ActiveContext;
}

interface ContextReading {
  getInitialContext: (options: object) => ActiveContext;
}

/**
 * Spares the copies that the library makes of everything in a context, for each typed node and each way back
 * out of one: three quarters of a record's time. Terms are only replaced in a copy, never changed, so copies can
 * share them; and as a context that comes back is the same object, the library finds what it made of it before.
 * It has to be called before the library is loaded, which keeps the function that is replaced.
 */
function shareContexts(reading: ContextReading): void {
  const { getInitialContext } = reading;
  reading.getInitialContext = (options) =>
    Object.assign(getInitialContext(options), {
      clone(this: ActiveContext): ActiveContext {
        const { mappings, protected: kept } = this;
        return { ...this, mappings: new Map(mappings), protected: { ...kept }, inverse: null };
      },
      revertToPreviousContext(this: ActiveContext): ActiveContext {
        return this.previousContext ?? this;
      },
    });
}

/** Answers the requests of the thread that started this one. The library computes for too long at a time. */
function serve(port: MessagePort, jsonld: JsonLd, contexts: CanonicalStart["contexts"]): void {
  const documentLoader = async (url: string) => {
    if (!Object.hasOwn(contexts, url)) throw new Error("This context is not in the package.");
    return { contextUrl: null, documentUrl: url, document: contexts[url] };
  };
  port.on("message", ({ id, document, milliseconds }: CanonicalRequest) => {
    const signal = AbortSignal.timeout(milliseconds);
    jsonld
      // Only in canonizeOptions does the library pass these two on.
      .canonize(document, {
        algorithm: "RDFC-1.0",
        safe: true,
        documentLoader,
        base: null,
        canonizeOptions: { maxWorkFactor: 1, signal },
      })
      .then((canonical) => port.postMessage({ id, canonical }))
      .catch((error: LibraryError) => port.postMessage({ id, ...faultOf(error) }));
  });
}

function faultOf(error: LibraryError): { fault: CanonicalFault; detail: string } {
  const { message = "", details } = error;
  const event = details?.event;
  if (event) {
    const { code = "", details: seen = {} } = event;
    const found = seen.property ?? seen.type ?? seen.id ?? seen.reference;
    const detail = typeof found === "string" ? found : code;
    return { fault: /^(invalid property$|relative )/.test(code) ? "UNKNOWN_TERM" : "NOT_JSON_LD", detail };
  }
  if (details?.code === "loading remote context failed" || details?.code === "context overflow")
    return { fault: "UNKNOWN_CONTEXT", detail: String(details.url ?? message) };
  if (/abort signal|maximum deep iterations/i.test(message))
    return { fault: "TOO_COMPLEX", detail: "The graph of this document takes too long to bring into order." };
  return { fault: "NOT_JSON_LD", detail: String(details?.code ?? message) };
}

/**
 * The code of the thread. It is started from the text of these functions, so that it is the same whether the
 * service was compiled or a test transforms its sources: they use nothing but their arguments and each other.
 */
export const THREAD_SOURCE = [
  ...[faultOf, serve, shareContexts].map(String),
  'const { parentPort, workerData } = require("node:worker_threads");',
  "shareContexts(require(workerData.reading));",
  "serve(parentPort, require(workerData.library), workerData.contexts);",
].join("\n");
