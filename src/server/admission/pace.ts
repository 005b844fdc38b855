/** Milliseconds for which one request computes before it is another request's turn. */
const SLICE = 5;
/** Milliseconds between two slices, at most, while a light operation is running. */
const PATIENCE = 25;
/**
 * Milliseconds for which a light operation has priority: one that takes longer is not waiting for the
 * processor.
 */
const PRESSING = 100;

/** Waits until it is this request's turn to compute; while its slice lasts it does not wait. */
export type Breathe = () => Promise<void>;

interface Lane {
  /** The parts of one request that wait to continue. */
  readonly paused: (() => void)[];
}

/** Time, and the turns of an event loop; a test makes its own. */
export interface Loop {
  now(): number;
  /** Runs the work after everything else that has arrived. */
  inNextTurn(work: () => void): void;
  /** @returns a function that cancels the work. */
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
 * Shares the event loop between requests that compute for long. In one turn of the loop one request computes
 * for a slice, and in the next turn the next request, so that new requests are answered in between. While a
 * light operation is running, slices are rarer. Long computations have to call the pace function again and
 * again.
 */
export class Pacer {
  /** Requests with parts that wait to continue, the next one first. */
  readonly #rotation: Lane[] = [];
  #computing: Lane | null = null;
  #since = Number.NEGATIVE_INFINITY;
  #pressing = 0;
  #isScheduled = false;
  #stopWaiting: (() => void) | null = null;

  constructor(private readonly loop: Loop = LOOP) {}

  /** Makes the pace function of one request. @param check throws if the request was cancelled. */
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

  /** Notes that a light operation is running. @returns a function to call when it has ended. */
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
    // A light operation may have started since.
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

/** One for the process, because it has one event loop. */
export const pacer = new Pacer();
