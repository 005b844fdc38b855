const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The waits between one attempt and the next, in milliseconds: 75 hours and 35 minutes together. */
const WAITS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

export const MOST_ATTEMPTS = WAITS.length + 1;

/** A tenth more or less, so that what failed together is not sent again together. */
const JITTER = 0.1;

/** How long a receiver may ask for a pause, in milliseconds. */
const LONGEST_PAUSE = 24 * HOUR;

/**
 * How long a delivery waits for its next attempt, in milliseconds; null if it is given up.
 * @param attempts made so far. @param random from 0 up to 1.
 */
export function waitAfter(attempts: number, random: number): number | null {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? null : wait * (1 + JITTER * (2 * random - 1));
}

/** The pause that a Retry-After header asks for, in milliseconds: seconds, or a date. 0 if it is neither. */
export function pauseOf(retryAfter: string | null, now: Date): number {
  const text = retryAfter?.trim() ?? "";
  const until = /^\d+$/.test(text) ? Number(text) * SECOND : Date.parse(text) - now.getTime();
  return Number.isNaN(until) ? 0 : Math.min(Math.max(until, 0), LONGEST_PAUSE);
}

/**
 * How long a subscription pauses after so many failures in a row, over all of its deliveries, in milliseconds:
 * a receiver that is down is asked now and then, not once for each event.
 */
export const pauseAfter = (failures: number): number =>
  failures < FAILURES_BEFORE_PAUSE
    ? 0
    : Math.min(5 * SECOND * 2 ** (failures - FAILURES_BEFORE_PAUSE), 5 * MINUTE);

/** So many failures in a row are the receiver's, and not one event's. */
export const FAILURES_BEFORE_PAUSE = 4;
