/** The service was stopped while it was still starting. */
export class Interrupted extends Error {}

/** Milliseconds within which npm, a terminal and node --watch may each send a signal for one Ctrl-C. */
const SAME_KEYSTROKE = 1_000;

/** How many milliseconds each part may take to close: requests that are running, then connections. */
const PATIENCE = 5_000;

/** Everything that a service has open. When the service ends, each is closed once, in reverse order. */
export class Lifetime {
  readonly #closers: (() => Promise<unknown>)[] = [];
  #opening: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;
  #announce: () => Promise<void> = async () => {};

  /**
   * @param report receives the errors of parts that cannot be closed.
   * @param passes whether an uncaught error only means that the database is unavailable: that passes, and the
   * service keeps running.
   */
  constructor(
    private readonly report: (error: unknown) => void,
    private readonly passes: (error: unknown) => boolean = () => false,
  ) {}

  get isEnding(): boolean {
    return this.#closing !== null;
  }

  /**
   * Opens something that is closed at the end, even if the end comes while it is opening.
   * @param patience how long its closing may take, in milliseconds.
   * @throws Interrupted once the end has begun; what `make` throws.
   */
  async open<T>(
    make: () => Promise<T>,
    close: (made: T) => Promise<unknown>,
    patience = PATIENCE,
  ): Promise<T> {
    if (this.isEnding) throw new Interrupted();
    const making = make().then((made) => {
      this.#closers.push(() => within(patience, close(made)));
      return made;
    });
    this.#opening = making.catch(() => {});
    const made = await making;
    if (this.isEnding) throw new Interrupted();
    return made;
  }

  /**
   * Has something done on SIGTERM before anything is closed: a supervisor sends it to a process that others
   * still send requests to.
   */
  announceEnd(announce: () => Promise<void>): void {
    this.#announce = announce;
  }

  /** Closes everything; further calls wait for the first. */
  close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  async #closeAll(): Promise<void> {
    await this.#opening;
    for (const close of this.#closers.reverse()) await close().catch(this.report);
  }

  /**
   * Ends the process on signals and on uncaught errors. A second signal ends it without waiting for the
   * first.
   */
  endOnSignals(): void {
    let first = 0;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => {
        if (first === 0) {
          first = Date.now();
          void (signal === "SIGTERM" ? this.#announce() : Promise.resolve()).then(() => this.#end(0));
        } else if (Date.now() - first > SAME_KEYSTROKE) process.exit(1);
      });
    process.on("uncaughtException", (error) => {
      // Connections that were cut while ending emit errors that nothing listens to any more.
      if (this.isEnding) return;
      this.report(error);
      if (!this.passes(error)) this.#end(1);
    });
    // If one field throws synchronously, graphql-js leaves the promises of its siblings without a listener
    // (executeFields, 16.15). A request's error must not end the service, and without this listener Node
    // would make it an uncaught exception.
    process.on("unhandledRejection", (error) => {
      if (!this.isEnding) this.report(error);
    });
    // The terminal may be gone before the service is, and then no one reads its output.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  }

  #end(status: number): void {
    void this.close().then(() => process.exit(status));
  }
}

/** Waits for something, but no longer than so many milliseconds. */
function within(milliseconds: number, done: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, undefined);
    done.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
