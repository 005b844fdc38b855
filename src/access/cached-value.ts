/** How long a fetched value is valid, in milliseconds. */
export interface CacheTimes {
  /** Until it is fetched again. */
  readonly fresh: number;
  /** Until it is discarded, if fetching it again fails. */
  readonly held: number;
  /** After a failure, until the next attempt. */
  readonly failed: number;
}

/**
 * A value that is fetched once for everybody who asks in the meantime, and cached for a while. A failure is
 * cached too, so that requests do not keep asking a source that does not answer; the earlier value is used
 * as long as it is valid.
 */
export class CachedValue<T> {
  #known: { readonly value: T; readonly at: number } | null = null;
  #failure: { readonly error: unknown; readonly at: number } | null = null;
  #underWay: Promise<T> | null = null;

  constructor(
    private readonly fetch: () => Promise<T>,
    private readonly keeping: CacheTimes,
  ) {}

  /** When it was last fetched, successfully or not, in milliseconds since 1970; -Infinity if never. */
  get triedAt(): number {
    return Math.max(this.#known?.at ?? -Infinity, this.#failure?.at ?? -Infinity);
  }

  /**
   * The value, fetched if there is none or it is no longer fresh. @throws the error of fetching it, now or
   * a moment ago.
   */
  async get(): Promise<T> {
    const known = this.#known;
    if (!known || !isWithin(known, this.keeping.held)) return this.renew();
    if (isWithin(known, this.keeping.fresh)) return known.value;
    // No request waits again for a source that did not answer the last time.
    if (this.#failure) {
      this.renew().catch(() => {});
      return known.value;
    }
    return this.renew().catch(() => known.value);
  }

  /** Fetches it again, unless a fetch is in progress or has just failed. */
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

/**
 * Whether it is younger than that. A value from the future was stored before the clock was set back, and
 * does not count.
 */
function isWithin({ at }: { readonly at: number }, duration: number): boolean {
  const age = Date.now() - at;
  return age >= 0 && age < duration;
}
