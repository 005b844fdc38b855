/**
 * Reads the next item while the current one is written, and not while somebody waits for short answers: what is read
 * in between holds up the process, and so each of them.
 */
export class ReadAhead<T> {
  readonly #source: AsyncGenerator<T>;
  #next: Promise<IteratorResult<T>> | null = null;

  constructor(source: AsyncGenerator<T>) {
    this.#source = source;
  }

  /** The next item; what failed while it was read is thrown here. */
  async take(): Promise<IteratorResult<T>> {
    const next = this.#next ?? this.#source.next();
    this.#next = null;
    return await next;
  }

  /** Begins to read the next item, unless it is being read. */
  begin(): void {
    if (this.#next) return;
    this.#next = this.#source.next();
    // Nothing waits for it yet; it is thrown when it is taken.
    this.#next.catch(() => undefined);
  }

  /** Gives the source up. */
  async end(): Promise<void> {
    await this.#source.return(undefined);
  }
}
