/** Milliseconds for which one request computes before others have their turn. */
const SLICE = 5;
/** Milliseconds between two slices, at most, while somebody waits for something simple. */
const PATIENCE = 25;
/** Milliseconds for which something simple is waited for: what takes longer does not wait for the processor. */
const PRESSING = 100;

/** Waits until it is this request's turn to compute, which is at once while its slice lasts. */
export type Breathe = () => Promise<void>;

interface Lane {
  /** What of one request waits to go on. */
  readonly paused: (() => void)[];
}

/** Time, and the turns of an event loop; a test makes its own. */
export interface Loop {
  now(): number;
  /** After everything else that has come in. */
  inNextTurn(work: () => void): void;
  /** @returns what to call so that it is not done. */
  after(milliseconds: number, work: () => void): () => void;
}

const LOOP: Loop = {
  now: () => performance.now(),
  inNextTurn: setImmediate,
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * Shares the event loop: in one turn of it one request computes for a slice, and the next request in the next one, so that whatever
 * has come in meanwhile is answered in between; and while something simple is being answered, there are few slices. Whoever
 * computes for long has to ask again and again.
 */
export class Pacer {
  /** Requests of which something waits to go on, the next one first. */
  readonly #rotation: Lane[] = [];
  #computing: Lane | null = null;
  #since = Number.NEGATIVE_INFINITY;
  #pressing = 0;
  #isScheduled = false;
  #stopWaiting: (() => void) | null = null;

  constructor(private readonly loop: Loop = LOOP) {}

  /** For one request. @param check throws where it was given up. */
  pace(check: () => void = () => {}): Breathe {
    const lane: Lane = { paused: [] };
    return async () => {
      check();
      const hasTime = this.loop.now() - this.#since < SLICE && this.#pressing === 0;
      if (this.#computing === lane && lane.paused.length === 0 && hasTime) return;
      await new Promise<void>((resolve) => {
        lane.paused.push(resolve);
        if (lane.paused.length === 1) this.#rotation.push(lane);
        this.#schedule();
      });
      check();
    };
  }

  /** Something simple is being answered. @returns what to call once it is. */
  press(): () => void {
    this.#pressing += 1;
    let isOver = false;
    const over = () => {
      if (isOver) return;
      isOver = true;
      stop();
      this.#pressing -= 1;
      if (this.#pressing === 0) this.#schedule();
    };
    const stop = this.loop.after(PRESSING, over);
    return over;
  }

  #schedule(): void {
    if (this.#isScheduled || this.#rotation.length === 0) return;
    const rest = this.#rest;
    if (rest > 0) {
      this.#stopWaiting ??= this.loop.after(rest, () => this.#wake());
      return;
    }
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#isScheduled = true;
    this.loop.inNextTurn(() => this.#resume());
  }

  #wake(): void {
    this.#stopWaiting = null;
    this.#schedule();
  }

  /** Milliseconds until the next slice may begin. */
  get #rest(): number {
    return this.#pressing === 0 ? 0 : this.#since + PATIENCE - this.loop.now();
  }

  #resume(): void {
    this.#isScheduled = false;
    // Something simple may have come in since.
    if (this.#rest > 0) {
      this.#schedule();
      return;
    }
    const lane = this.#rotation.shift();
    const resume = lane?.paused.shift();
    if (!lane || !resume) return;
    if (lane.paused.length > 0) this.#rotation.push(lane);
    this.#computing = lane;
    this.#since = this.loop.now();
    resume();
    this.#schedule();
  }
}

/** One for the process, as its event loop is one. */
export const pacer = new Pacer();
