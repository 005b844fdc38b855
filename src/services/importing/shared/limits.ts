/**
 * Lines of data that are recorded while a request waits: about a second of work. What is more is recorded in
 * the background.
 */
export const LINES_AT_ONCE = 1_000;

/**
 * Lines that are recorded in one transaction in the background, so that others wait half a second at most for
 * one of the records.
 */
export const LINES_IN_BACKGROUND = 500;

/** Files of one organisation that may wait to be recorded. */
export const WAITING_AT_MOST = 20;
