import { Worker } from "node:worker_threads";
import { CONTEXTS, type Contexts } from "../contexts";
import { CanonicalError, type Canonicaliser } from "./canonicaliser";
import { type CanonicalRequest, type CanonicalResponse, type CanonicalStart, THREAD_SOURCE } from "./serve";

/** How many documents wait at most, the one in work included. */
const MOST_WAITING = 64;

/** How long the first document waits for the library to be read, which takes half a second here. */
const STARTING_MILLISECONDS = 10_000;

export interface CanonicalLimits {
  /** How long one document may take. A record of 40 badges took 100 ms here. */
  readonly milliseconds: number;
  readonly waiting: number;
}

interface Waiting {
  readonly document: object;
  readonly done: (canonical: string) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Canonical forms, made in a thread of its own one after the other. It starts when it is first needed, and
 * does not keep the process alive. A document that takes longer than its time ends with the thread, which
 * starts again for the next one.
 */
export class CanonicalThread implements Canonicaliser {
  readonly #contexts: Contexts;
  readonly #limits: CanonicalLimits;
  #worker: Worker | null = null;
  #started = false;
  #asked = 0;
  readonly #queue: Waiting[] = [];
  #current: { readonly id: number; readonly waiting: Waiting; readonly ending: NodeJS.Timeout } | null = null;

  /** @param contexts more than those of the package, for tests. */
  constructor({
    contexts = {},
    limits = {},
  }: {
    readonly contexts?: Contexts;
    readonly limits?: Partial<CanonicalLimits>;
  } = {}) {
    this.#contexts = { ...CONTEXTS, ...contexts };
    this.#limits = { milliseconds: 5000, waiting: MOST_WAITING, ...limits };
  }

  canonicalise(document: object): Promise<string> {
    if (this.waiting >= this.#limits.waiting)
      return Promise.reject(new CanonicalError("BUSY", `${this.waiting} documents are waiting.`));
    return new Promise((done, failed) => {
      this.#queue.push({ document, done, failed });
      this.takeNext();
    });
  }

  /** How many documents wait for their form, the one in work included. */
  get waiting(): number {
    return this.#queue.length + (this.#current ? 1 : 0);
  }

  /** Ends the thread and rejects what is waiting. */
  async close(): Promise<void> {
    const waiting = this.#queue.splice(0);
    const ended = this.end(new Error("The thread of credentials was closed."));
    for (const { failed } of waiting) failed(new Error("The thread of credentials was closed."));
    await ended;
  }

  private takeNext(): void {
    if (this.#current) return;
    const waiting = this.#queue.shift();
    if (!waiting) {
      this.#worker?.unref();
      return;
    }
    const id = ++this.#asked;
    const { milliseconds } = this.#limits;
    // The library looks at its signal only now and then: the thread is ended a little later.
    const patience = milliseconds + Math.min(milliseconds, 500) + (this.#started ? 0 : STARTING_MILLISECONDS);
    const ending = setTimeout(
      () => void this.end(new CanonicalError("TOO_COMPLEX", `No canonical form after ${milliseconds} ms.`)),
      patience,
    );
    this.#current = { id, waiting, ending };
    this.#worker ??= this.start();
    this.#worker.ref();
    this.#worker.postMessage({ id, document: waiting.document, milliseconds } satisfies CanonicalRequest);
  }

  private start(): Worker {
    const workerData: CanonicalStart = {
      library: require.resolve("jsonld"),
      reading: require.resolve("jsonld/lib/context.js"),
      contexts: this.#contexts,
    };
    const worker = new Worker(THREAD_SOURCE, {
      eval: true,
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    worker.on("message", (answer: CanonicalResponse) => this.take(worker, answer));
    worker.on("error", (error: Error) => {
      if (worker === this.#worker) void this.end(error);
    });
    return worker;
  }

  private take(worker: Worker, answer: CanonicalResponse): void {
    const current = this.#current;
    if (worker !== this.#worker || current?.id !== answer.id) return;
    this.#started = true;
    this.#current = null;
    clearTimeout(current.ending);
    if ("canonical" in answer) current.waiting.done(answer.canonical);
    else current.waiting.failed(new CanonicalError(answer.fault, answer.detail));
    this.takeNext();
  }

  /** Ends the thread and rejects the document in work; those behind it go to the next thread. */
  private async end(error: Error): Promise<void> {
    const worker = this.#worker;
    const current = this.#current;
    this.#worker = null;
    this.#current = null;
    this.#started = false;
    if (current) {
      clearTimeout(current.ending);
      current.waiting.failed(error);
    }
    this.takeNext();
    await worker?.terminate();
  }
}
