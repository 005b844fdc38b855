import type { Pool } from "pg";
import { openClient } from "./connections";
import { Lease } from "./lease";

/**
 * How far the service's own clock may be from the database's before somebody has to know, in milliseconds.
 */
const NOTABLE = 1_000;

/**
 * How much one clock may run away from the other, in milliseconds a millisecond: clocks are corrected by no
 * more than that.
 */
const DRIFT = 0.0005;

/** Between two looks at the database's clock where no transaction has shown it, in milliseconds. */
const LOOK = 2_000;

/** The database's clock, in milliseconds since 1970: part of the statement that opens a transaction. */
export const INSTANT = "(extract(epoch FROM clock_timestamp()) * 1000)::float8";

interface Sources {
  /** A clock that is never set, in milliseconds. */
  readonly steady?: () => number;
  /** What the service's machine takes the time to be, in milliseconds since 1970. */
  readonly wall?: () => number;
  /** Hears that the service's clock differs from the database's by more than a second, or no longer does. */
  readonly onDifference?: (line: string) => void;
}

/**
 * The database's clock, as a service knows it without asking: facts are stamped by the database, so "now" has
 * to be read from the same clock, whatever the service's own one says. Every transaction shows it as it
 * opens. An instant that the database gave after it was asked at `sent` bounds how far that clock is ahead of
 * ours from above, and receiving it from below; the narrowest bounds of late are kept, widened by how much
 * clocks may drift.
 */
export class DatabaseClock {
  readonly #steady: () => number;
  readonly #wall: () => number;
  readonly #onDifference: (line: string) => void;
  #least = Number.NEGATIVE_INFINITY;
  #most = Number.POSITIVE_INFINITY;
  #heardAt = Number.NEGATIVE_INFINITY;
  #reported = 0;
  #notice: string | null = null;

  constructor({
    steady = () => performance.now(),
    wall = () => Date.now(),
    onDifference = () => {},
  }: Sources = {}) {
    this.#steady = steady;
    this.#wall = wall;
    this.#onDifference = onDifference;
  }

  /** When something is sent to the database; to be given back with what it answers. */
  sending(): number {
    return this.#steady();
  }

  /** @param instant what the database's clock showed between then and now, in milliseconds since 1970. */
  hear(sent: number, instant: number): void {
    const received = this.#steady();
    const drift = (received - this.#heardAt) * DRIFT;
    const [least, most] = [instant - received, instant - sent];
    this.#least = Math.max(least, this.#least - drift);
    this.#most = Math.min(most, this.#most + drift);
    // One of the clocks was set, or this is another server.
    if (this.#least > this.#most) [this.#least, this.#most] = [least, most];
    this.#heardAt = received;
    this.#tellDifference();
  }

  /**
   * The earliest that a statement sent now can read from the database's clock. So whatever was acknowledged
   * before now, by any process, is stamped no later. Until the database has been heard, what the service's
   * own clock says.
   */
  now(): Date {
    const steady = this.#steady();
    if (this.#most === Number.POSITIVE_INFINITY) return new Date(this.#wall());
    return new Date(Math.floor(steady + this.#most + (steady - this.#heardAt) * DRIFT));
  }

  /** By how much the service's own clock is ahead of the database's, in milliseconds. */
  difference(): number {
    if (this.#most === Number.POSITIVE_INFINITY) return 0;
    return this.#wall() - (this.#steady() + (this.#least + this.#most) / 2);
  }

  /** What somebody has to know of it now, in a plain sentence, or null. */
  get notice(): string | null {
    return this.#notice;
  }

  isDue(): boolean {
    return this.#steady() - this.#heardAt >= LOOK;
  }

  /** Says it once, and again where it has changed by as much. */
  #tellDifference(): void {
    const difference = this.difference();
    const uncertain = (this.#most - this.#least) / 2;
    const isNotable = Math.abs(difference) > NOTABLE + uncertain;
    if (isNotable ? Math.abs(difference - this.#reported) < NOTABLE + uncertain : this.#reported === 0)
      return;
    if (!isNotable && Math.abs(difference) > NOTABLE / 2) return;
    this.#reported = isNotable ? difference : 0;
    this.#notice = isNotable
      ? `The clock of this machine is ${inSeconds(difference)} the database's. Answers go by the database's clock; set this machine's right (docs/operations.md).`
      : null;
    this.#onDifference(this.#notice ?? "The clock of this machine agrees with the database's again.");
  }
}

const inSeconds = (difference: number): string =>
  `${(Math.abs(difference) / 1000).toFixed(1)} seconds ${difference > 0 ? "ahead of" : "behind"}`;

const clocks = new WeakMap<Pool, DatabaseClock>();

/** The clock of the database that a pool leads to. */
export function clockOf(pool: Pool): DatabaseClock {
  const clock = clocks.get(pool) ?? new DatabaseClock();
  clocks.set(pool, clock);
  return clock;
}

/** Reads the database's clock over a pool now, and goes on reading it where no transaction shows it. */
export async function keepClock(
  pool: Pool,
  onDifference: (line: string) => void,
): Promise<{ readonly clock: DatabaseClock; close(): Promise<void> }> {
  const clock = new DatabaseClock({ onDifference });
  clocks.set(pool, clock);
  await readClock(pool, clock);
  let reading: Promise<void> = Promise.resolve();
  let isReading = false;
  const timer = setInterval(() => {
    if (isReading || !clock.isDue()) return;
    isReading = true;
    reading = readClock(pool, clock)
      // The next look comes soon; that the database is away is noticed elsewhere.
      .catch(() => {})
      .finally(() => {
        isReading = false;
      });
  }, LOOK / 2);
  timer.unref();
  return {
    clock,
    async close() {
      clearInterval(timer);
      await reading;
    },
  };
}

/** What the database's clock shows, for work that has no pool yet. */
export async function instantOf(url: string): Promise<Date> {
  const client = await openClient(url);
  try {
    const { rows } = await client.query<{ instant: number }>(`SELECT ${INSTANT} AS instant`);
    return new Date(rows[0]?.instant ?? Number.NaN);
  } finally {
    await client.end();
  }
}

/** Reads it often enough that one slow answer does not matter. */
async function readClock(pool: Pool, clock: DatabaseClock): Promise<void> {
  const lease = await Lease.take(pool, "");
  let broken = true;
  try {
    for (let time = 0; time < 3; time += 1) {
      const sent = clock.sending();
      const { rows } = await lease.run(() =>
        lease.client.query<{ instant: number }>(`SELECT ${INSTANT} AS instant`),
      );
      clock.hear(sent, rows[0]?.instant ?? Number.NaN);
    }
    broken = false;
  } finally {
    lease.release(broken);
  }
}
