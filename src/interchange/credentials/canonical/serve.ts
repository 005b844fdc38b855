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
  ...[faultOf, serve].map(String),
  'const { parentPort, workerData } = require("node:worker_threads");',
  "serve(parentPort, require(workerData.library), workerData.contexts);",
].join("\n");
