import { listenForPublications } from "../repositories/authoring/listening";
import { openReferenceReader } from "../repositories/authoring/reference";
import { loadReference, type Reference } from "./index";

/** Before reference data that could not be read is read again, in milliseconds. */
const PATIENCE = 1_000;

/** The published reference data as it stands, read anew whenever something is published or retired. */
export interface LiveReference {
  readonly current: Reference;
  /** Reads it anew: what was published before the call is in it afterwards. */
  reload(): Promise<void>;
  /** Has it called whenever the reference data has been read anew. */
  onRead(listener: () => void): void;
  close(): Promise<void>;
}

/**
 * Reads the published reference data, and goes on reading it whenever some process publishes. While the database cannot be
 * reached it answers with what it has.
 * @param onTrouble hears of every failure to listen, or to read anew.
 */
export async function openLiveReference(
  url: string,
  serviceRole: string,
  onTrouble: (error: unknown) => void,
): Promise<LiveReference> {
  let current: Reference | null = null;
  let reading: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const listeners: (() => void)[] = [];
  let closed = false;
  let again: NodeJS.Timeout | undefined;

  // Kept open: opening it takes longer than the reading. Its idle connections close by themselves.
  const reader = await openReferenceReader(url, serviceRole);
  async function read(): Promise<void> {
    current = await loadReference(reader);
    for (const listener of listeners) listener();
  }

  /** One reading at a time: whoever asks meanwhile shares the one after it, for the running one may have begun too early. */
  function reload(): Promise<void> {
    if (reading) {
      following ??= reading
        .catch(() => {})
        .then(() => {
          following = null;
          return reload();
        });
      return following;
    }
    reading = read().finally(() => {
      reading = null;
    });
    return reading;
  }

  /** Tries until it has been read: the same publication is not announced again. */
  function follow(): void {
    reload().catch((error: unknown) => {
      if (closed) return;
      onTrouble(error);
      again = setTimeout(follow, PATIENCE);
      again.unref();
    });
  }

  const listening = await listenForPublications(url, serviceRole, follow, onTrouble);
  await reload();
  return {
    get current() {
      if (!current) throw new Error("The reference data has not been read yet.");
      return current;
    },
    reload,
    onRead: (listener) => void listeners.push(listener),
    async close() {
      closed = true;
      clearTimeout(again);
      await listening.close();
      await (following ?? reading)?.catch(() => {});
      await reader.close();
    },
  };
}
