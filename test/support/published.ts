import type { Pool } from "pg";
import { SERVICE_ROLE } from "../../src/database/pool";
import type { Reference } from "../../src/reference";
import { type LiveReference, openLiveReference } from "../../src/reference/live";
import { type Listening, listenForPublications } from "../../src/repositories/authoring/listening";
import { PUBLISHED_CHANNEL } from "../../src/repositories/authoring/publishing";
import { cloneDatabase, TEMPLATE } from "./clone";
import { referenceOf } from "./service";

const read = new Map<string, Promise<Reference>>();

/** The reference data that every test database begins with, read once a worker: for tests that need no database of their own. */
export const publishedReference = async (): Promise<Reference> =>
  read.get(TEMPLATE) ?? remember(TEMPLATE, referenceOf(await cloneDatabase()));

/**
 * The published reference data of a database that has just been copied from a template. It is immutable, so a worker reads it
 * once for each template (0.07 s of processor time each), and a copy reads its own as soon as something is published in it.
 * @param pool one of its connections hears of publications. A connection of their own would cost each service 0.03 s.
 */
export async function publishedIn(url: string, template: string, pool: Pool): Promise<LiveReference> {
  const before = await (read.get(template) ?? remember(template, referenceOf(url)));
  const listeners: (() => void)[] = [];
  let own: Promise<LiveReference> | undefined;
  let latest: LiveReference | undefined;
  const openOwn = () => {
    own ??= openLiveReference(url, SERVICE_ROLE, () => {}).then((opened) => {
      latest = opened;
      for (const listener of listeners) opened.onRead(listener);
      for (const listener of listeners) listener();
      return opened;
    });
    return own;
  };
  const listening = await listenThrough(pool, url, () => void openOwn().catch(() => {}));
  return {
    get current() {
      return latest?.current ?? before;
    },
    async reload() {
      const mayBeOlder = own !== undefined;
      const opened = await openOwn();
      if (mayBeOlder) await opened.reload();
    },
    onRead(listener) {
      listeners.push(listener);
      latest?.onRead(listener);
    },
    async close() {
      await listening.close();
      await (await own)?.close();
    },
  };
}

/** Hears of publications on a connection that the pool goes on using; if it is lost, on a connection of its own. */
async function listenThrough(pool: Pool, url: string, onPublished: () => void): Promise<Listening> {
  let isClosed = false;
  let other: Promise<Listening> | undefined;
  const client = await pool.connect();
  client.on("notification", onPublished);
  client.on("end", () => {
    if (isClosed) return;
    onPublished();
    other = listenForPublications(url, SERVICE_ROLE, onPublished, () => {});
  });
  await client.query(`LISTEN ${PUBLISHED_CHANNEL}`);
  client.release();
  return {
    async close() {
      isClosed = true;
      await (await other)?.close();
    },
  };
}

function remember(template: string, reading: Promise<Reference>): Promise<Reference> {
  read.set(template, reading);
  return reading;
}
