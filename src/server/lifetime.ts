/** The service was told to stop while it was still starting. */
export class Interrupted extends Error {}

/** What npm, a terminal and node --watch may each send for one Ctrl-C, in milliseconds. */
const SAME_KEYSTROKE = 1_000;

/** How long each part may take to close in order, in milliseconds: requests under way, then connections. */
const PATIENCE = 5_000;

/** What a service holds open, and how it ends: everything closed once, in reverse order, whenever it is told to. */
export class Lifetime {
  readonly #closers: (() => Promise<unknown>)[] = [];
  #opening: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;

  /**
   * @param report hears of what cannot be closed.
   * @param passes whether an error that nobody caught says no more than that the database is away: that passes, and the service stays.
   */
  constructor(
    private readonly report: (error: unknown) => void,
    private readonly passes: (error: unknown) => boolean = () => false,
  ) {}

  get isEnding(): boolean {
    return this.#closing !== null;
  }

  /**
   * Opens something that is closed at the end, also where the end comes while it opens.
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

  /** Closes everything; asked again it waits for the same. */
  close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  async #closeAll(): Promise<void> {
    await this.#opening;
    for (const close of this.#closers.reverse()) await close().catch(this.report);
  }

  /** Ends the process on signals and on an error that nobody caught. A second signal does not wait for the first. */
  endOnSignals(): void {
    let first = 0;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => {
        if (first === 0) {
          first = Date.now();
          this.#end(0);
        } else if (Date.now() - first > SAME_KEYSTROKE) process.exit(1);
      });
    process.on("uncaughtException", (error) => {
      // Connections that the end has cut say so where nobody listens any more.
      if (this.isEnding) return;
      this.report(error);
      if (!this.passes(error)) this.#end(1);
    });
    // graphql-js leaves the fields beside one that throws at once to fail unheard (its executeFields, 16.15): a request's error ends
    // no service. Without a listener Node would make it an uncaught exception.
    process.on("unhandledRejection", (error) => {
      if (!this.isEnding) this.report(error);
    });
    // The terminal may be gone before the service is; nobody is left to read.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  }

  #end(status: number): void {
    void this.close().then(() => process.exit(status));
  }
}

/** Waits for it, but no longer than so many milliseconds. */
function within(milliseconds: number, done: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, undefined);
    done.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
