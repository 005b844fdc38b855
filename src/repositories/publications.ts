import { Client } from "pg";
import { PUBLISHED_CHANNEL } from "./publishing";

/** Before a lost connection is tried again, in milliseconds: the database may be starting. */
const PATIENCE = 1000;

export interface Listening {
  close(): Promise<void>;
}

/**
 * Listens for publications, of this process and of others.
 * @param onPublished hears of each, and of every time that the connection is back: something may have been missed.
 * @param onTrouble hears why the connection was lost; it is tried again every second until it is back.
 */
export async function listenForPublications(
  url: string,
  serviceRole: string,
  onPublished: () => void,
  onTrouble: (error: unknown) => void,
): Promise<Listening> {
  let closed = false;
  let listener: Client | null = null;
  let again: NodeJS.Timeout | undefined;

  function lost(client: Client, error: unknown): void {
    if (closed || listener !== client) return;
    listener = null;
    onTrouble(error);
    client.end().catch(() => {});
    again = setTimeout(() => void listen().then(onPublished), PATIENCE);
    again.unref();
  }

  async function listen(): Promise<void> {
    const client = new Client({
      connectionString: url,
      options: `-c role=${serviceRole}`,
      application_name: "peerway-reference",
    });
    listener = client;
    client.on("error", (error) => lost(client, error));
    client.on("end", () => lost(client, new Error("The connection that hears of publications has ended.")));
    client.on("notification", onPublished);
    try {
      await client.connect();
      await client.query(`LISTEN ${PUBLISHED_CHANNEL}`);
    } catch (error) {
      lost(client, error);
    }
  }

  await listen();
  return {
    async close() {
      closed = true;
      clearTimeout(again);
      await listener?.end();
    },
  };
}
