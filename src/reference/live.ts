import { listenForPublications } from "../repositories/authoring/listening";
import { openReferenceReader } from "../repositories/authoring/reference";
import { loadReference, type Reference } from "./index";

/** Milliseconds to wait before another attempt, after the reference data could not be read. */
const PATIENCE = 1_000;

/** The current published reference data, read again whenever something is published or retired. */
export interface LiveReference {
  readonly current: Reference;
  /** Reads it again: it then holds everything that was published before the call. */
  reload(): Promise<void>;
  /** Calls the listener each time the reference data has been read. */
  onRead(listener: () => void): void;
  close(): Promise<void>;
}

/**
 * Reads the published reference data, and reads it again whenever a process publishes. While the database is
 * unreachable, the data read last stays in use.
 * @param onTrouble is called with every failure to listen or to read.
 */
export async function openLiveReference(
  url: string,
  serviceRole: string,
  onTrouble: (error: unknown) => void,
): Promise<LiveReference> {
  const listeners: (() => void)[] = [];
  let current: Reference | null = null;
  let closed = false;
  let again: NodeJS.Timeout | undefined;

  // The reader stays open: opening it takes longer than reading. Its idle connections close by themselves.
  const reader = await openReferenceReader(url, serviceRole);
  const readings = oneAtATime(async () => {
    current = await loadReference(reader);
    for (const listener of listeners) listener();
  });

  /** Tries until the data has been read, because a publication is announced only once. */
  function follow(): void {
    readings.start().catch((error: unknown) => {
      if (closed) return;
      onTrouble(error);
      again = setTimeout(follow, PATIENCE);
      again.unref();
    });
  }

  const listening = await listenForPublications(url, serviceRole, follow, onTrouble);
  await readings.start();
  return {
    get current() {
      if (!current) throw new Error("The reference data has not been read yet.");
      return current;
    },
    reload: readings.start,
    onRead: (listener) => void listeners.push(listener),
    async close() {
      closed = true;
      clearTimeout(again);
      await listening.close();
      await readings.end();
      await reader.close();
    },
  };
}

/**
 * Runs some work one at a time. Callers that ask while it runs share the run after it, because the running
 * one may have begun before what they want to see.
 */
function oneAtATime(work: () => Promise<void>): {
  readonly start: () => Promise<void>;
  readonly end: () => Promise<void>;
} {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  function start(): Promise<void> {
    if (running) {
      next ??= running
        .catch(() => {})
        .then(() => {
          next = null;
          return start();
        });
      return next;
    }
    running = work().finally(() => {
      running = null;
    });
    return running;
  }
  return { start, end: async () => (next ?? running)?.catch(() => {}) };
}
