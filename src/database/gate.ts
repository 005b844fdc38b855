/** All connections stayed in use for as long as anybody may wait. */
export class ConnectionsBusy extends Error {
  constructor() {
    super("All database connections stayed in use.");
  }
}

/** How many times as many connections an organisation may hold as are left free for all others. */
const SHARE = 2;

interface Waiting {
  readonly organisation: string;
  readonly admit: () => void;
}

/**
 * Shares a pool's connections between organisations. An organisation that holds more takes another only while
 * enough stay free, so that one alone gets up to seven of ten and the next always finds some; and of those
 * that wait, the one that holds least is next. Work of one organisation that waits for a lock therefore stops
 * that organisation at most.
 */
export class Gate {
  readonly #held = new Map<string, number>();
  readonly #waiting = new Set<Waiting>();
  #free: number;

  /**
   * @param size how many connections the pool has.
   * @param patience how long somebody waits for one, in milliseconds.
   */
  constructor(
    size: number,
    private readonly patience: number,
  ) {
    this.#free = size;
  }

  /**
   * Waits until the organisation may take a connection.
   * @param ifSpare does not wait, and leaves one for others.
   * @returns what gives it back, once.
   * @throws ConnectionsBusy
   */
  async enter(organisation: string, ifSpare = false): Promise<() => void> {
    if (ifSpare && !this.#hasSpare(organisation)) throw new ConnectionsBusy();
    if (!this.#mayTake(organisation)) await this.#turn(organisation);
    else this.#take(organisation);
    let isBack = false;
    return () => {
      if (isBack) return;
      isBack = true;
      this.#giveBack(organisation);
    };
  }

  #turn(organisation: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        organisation,
        admit: () => {
          clearTimeout(timer);
          this.#waiting.delete(waiting);
          this.#take(organisation);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        reject(new ConnectionsBusy());
      }, this.patience);
      this.#waiting.add(waiting);
    });
  }

  #heldBy = (organisation: string): number => this.#held.get(organisation) ?? 0;

  #mayTake(organisation: string): boolean {
    return this.#free > 0 && this.#heldBy(organisation) < SHARE * this.#free;
  }

  #hasSpare(organisation: string): boolean {
    return this.#free > 1 && this.#waiting.size === 0 && this.#mayTake(organisation);
  }

  #take(organisation: string): void {
    this.#free -= 1;
    this.#held.set(organisation, this.#heldBy(organisation) + 1);
  }

  #giveBack(organisation: string): void {
    this.#free += 1;
    const left = this.#heldBy(organisation) - 1;
    if (left > 0) this.#held.set(organisation, left);
    else this.#held.delete(organisation);
    this.#admitNext();
  }

  /** Admits the organisation that holds least; among equals, the one that came first. */
  #admitNext(): void {
    for (;;) {
      let next: Waiting | null = null;
      for (const each of this.#waiting)
        if (next === null || this.#heldBy(each.organisation) < this.#heldBy(next.organisation)) next = each;
      if (next === null || !this.#mayTake(next.organisation)) return;
      next.admit();
    }
  }
}
