import { setTimeout as wait } from "node:timers/promises";
import { isAlive } from "./processes";
import type { Server } from "./server";

/** Between two looks at whether the server still runs, in milliseconds. */
const LOOK = 250;

/**
 * Before a server that could not be started is tried again, in milliseconds: twice as long each time, up to
 * the last.
 */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** A server that runs for so long, in milliseconds, is taken to be well again. */
const WELL_AFTER = 60_000;

export interface Supervised {
  /** The process that runs now. */
  readonly pid: number;
  /** Stops looking, and waits for a start that is under way. */
  stop(): Promise<void>;
}

/**
 * Starts a server again whenever its process has ended, until it is stopped: immediately the first time, then
 * after a pause that doubles.
 * @param start clears away what the last one left and starts another on the same port.
 * @param report hears what happened, in a plain sentence.
 */
export function supervise(
  first: Server,
  start: () => Promise<Server>,
  report: (line: string) => void,
): Supervised {
  let { pid } = first;
  let pause = 0;
  let startedAt = performance.now();
  const stopping = new AbortController();

  async function watch(): Promise<void> {
    for (;;) {
      await rest(LOOK);
      if (stopping.signal.aborted) return;
      if (!isAlive(pid)) await bringBack();
    }
  }

  async function bringBack(): Promise<void> {
    const ended = pid;
    if (performance.now() - startedAt > WELL_AFTER) pause = 0;
    report(`The database server (process ${ended}) has ended unexpectedly; it is started again.`);
    for (;;) {
      await rest(pause);
      if (stopping.signal.aborted) return;
      pause = Math.min(Math.max(pause * 2, FIRST_PAUSE), LONGEST_PAUSE);
      try {
        ({ pid } = await start());
        startedAt = performance.now();
        report(`The database server runs again (process ${pid}); everything acknowledged has been kept.`);
        return;
      } catch (error) {
        report(`${(error as Error).message} It is tried again in ${pause / 1000} s.`);
      }
    }
  }

  const rest = (milliseconds: number) =>
    wait(milliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => {});

  const watching = watch();
  return {
    get pid() {
      return pid;
    },
    async stop() {
      stopping.abort();
      await watching;
    },
  };
}
