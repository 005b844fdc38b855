import { type Logger, pino } from "pino";

/** Bytes that are written without waiting for more. */
const TOGETHER = 4096;

/** How long a line waits for others, in milliseconds. */
const WAIT = 100;

/**
 * Opens the log, a line of JSON each, on the standard output. Lines are written together, at the latest after a tenth
 * of a second, and before the process exits by itself. With a write for each line, a worker's path took × 1.06 of
 * the processor time (bench/README.md). A process that is killed loses the lines that wait.
 */
export function openLog(level: string): Logger {
  return pino(
    { level },
    pino.destination({ dest: process.stdout.fd, sync: false, minLength: TOGETHER, periodicFlush: WAIT }),
  );
}
