/**
 * Between two looks at every organisation, in milliseconds: for a new day, and for changes that no
 * notification announced.
 */
const ROUND = 60_000;

/** Before a failure is tried again, in milliseconds. */
const PATIENCE = 5_000;

export interface QueueParts {
  /** How many organisations may be worked on at the same time; 0: none. */
  readonly workers: number;
  readonly organisations: () => Iterable<string>;
  /** Does what is due for one organisation. */
  readonly work: (organisationId: string) => Promise<void>;
  /** Hears of an organisation's work that failed; it is tried again in a few seconds. */
  readonly onFailure: (error: unknown, organisationId: string) => void;
}

/**
 * Works on organisations in the background until it is closed: several at the same time, and all of them once
 * a minute.
 */
export class OrganisationQueue {
  readonly #parts: QueueParts;
  readonly #waiting = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #round: NodeJS.Timeout;
  #isClosed = false;

  constructor(parts: QueueParts) {
    this.#parts = parts;
    this.#round = setInterval(() => this.wake(null), ROUND).unref();
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Whether another organisation, or the same once more, could be worked on now. */
  get hasRoom(): boolean {
    return this.#running.size < this.#parts.workers;
  }

  /** Looks at what is due for an organisation; null: for every one. */
  readonly wake = (organisationId: string | null): void => {
    const { workers, organisations } = this.#parts;
    if (this.#isClosed || workers === 0) return;
    for (const each of organisationId === null ? organisations() : [organisationId]) this.#waiting.add(each);
    while (this.hasRoom && this.#waiting.size > 0) {
      const run = this.#workOff().finally(() => this.#running.delete(run));
      this.#running.add(run);
    }
  };

  wakeIn(milliseconds: number, organisationId: string): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.wake(organisationId);
    }, milliseconds).unref();
    this.#timers.add(timer);
  }

  /** Done when nothing more waits that can be worked on now. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Ends when the work that is under way has ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#round);
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#running);
  }

  async #workOff(): Promise<void> {
    for (let next = this.#take(); next !== undefined && !this.#isClosed; next = this.#take()) {
      try {
        await this.#parts.work(next);
      } catch (error) {
        this.#parts.onFailure(error, next);
        this.wakeIn(PATIENCE, next);
      }
    }
  }

  #take(): string | undefined {
    const [next] = this.#waiting;
    if (next !== undefined) this.#waiting.delete(next);
    return next;
  }
}
