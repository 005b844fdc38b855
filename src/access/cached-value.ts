/** How long a fetched value is valid, in milliseconds. */
export interface CacheTimes {
  /** Until it is fetched again. */
  readonly fresh: number;
  /** Until it is forgotten, where fetching it again fails. */
  readonly held: number;
  /** After a failure, until it is tried again. */
  readonly failed: number;
}

/**
 * Something that is fetched once for everybody who asks meanwhile, and kept for a while. A failure is remembered too, so that a
 * source that does not answer is not asked by every request; the earlier value is used as long as it is valid.
 */
export class CachedValue<T> {
  #known: { readonly value: T; readonly at: number } | null = null;
  #failure: { readonly error: unknown; readonly at: number } | null = null;
  #underWay: Promise<T> | null = null;

  constructor(
    private readonly fetch: () => Promise<T>,
    private readonly keeping: CacheTimes,
  ) {}

  /** When it was last fetched, or tried to be, in milliseconds since 1970; -Infinity: never. */
  get triedAt(): number {
    return Math.max(this.#known?.at ?? -Infinity, this.#failure?.at ?? -Infinity);
  }

  /** What is known, fetched where it is not, or no longer fresh. @throws what fetching threw, now or a moment ago. */
  async get(): Promise<T> {
    const known = this.#known;
    if (!known || !isWithin(known, this.keeping.held)) return this.renew();
    if (isWithin(known, this.keeping.fresh)) return known.value;
    // Nobody waits again for a source that did not answer the last time.
    if (this.#failure) {
      this.renew().catch(() => {});
      return known.value;
    }
    return this.renew().catch(() => known.value);
  }

  /** Fetches it again, unless that is under way or has just failed. */
  renew(): Promise<T> {
    const failure = this.#failure;
    if (failure && isWithin(failure, this.keeping.failed)) return Promise.reject(failure.error as Error);
    this.#underWay ??= this.#renewed().finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  async #renewed(): Promise<T> {
    try {
      const value = await this.fetch();
      this.#known = { value, at: Date.now() };
      this.#failure = null;
      return value;
    } catch (error) {
      this.#failure = { error, at: Date.now() };
      throw error;
    }
  }
}

/** Whether it is that young; what seems to come from later was left by a clock that has been set back, and is not. */
function isWithin({ at }: { readonly at: number }, duration: number): boolean {
  const age = Date.now() - at;
  return age >= 0 && age < duration;
}
