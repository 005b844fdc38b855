import { Client } from "pg";
import { PUBLISHED_CHANNEL } from "./publishing";

/** On which every process hears that something was recorded on which readiness rests; the payload is the organisation. */
const READINESS_CHANNEL = "peerway_readiness";

/** Before a lost connection is tried again, in milliseconds: the database may be starting. */
const PATIENCE = 1000;

export interface Listening {
  close(): Promise<void>;
}

/** @param onTrouble hears why the connection was lost; it is tried again every second until it is back. */
type Listen<Heard> = (
  url: string,
  serviceRole: string,
  onHeard: Heard,
  onTrouble: (error: unknown) => void,
) => Promise<Listening>;

/** Listens for publications, of this process and of others; hears of every time that the connection is back, too: something may have been missed. */
export const listenForPublications: Listen<() => void> = (url, role, onPublished, onTrouble) =>
  listen(PUBLISHED_CHANNEL, "peerway-reference", { url, role, onHeard: onPublished, onTrouble });

/** Listens for what is recorded anywhere; hears of which organisation, or null when the connection is back. */
export const listenForChanges: Listen<(organisationId: string | null) => void> = (
  url,
  role,
  onHeard,
  onTrouble,
) => listen(READINESS_CHANNEL, "peerway-readiness", { url, role, onHeard, onTrouble });

interface Hearing {
  readonly url: string;
  readonly role: string;
  readonly onHeard: (payload: string | null) => void;
  readonly onTrouble: (error: unknown) => void;
}

async function listen(
  channel: string,
  name: string,
  { url, role, onHeard, onTrouble }: Hearing,
): Promise<Listening> {
  let closed = false;
  let listener: Client | null = null;
  let again: NodeJS.Timeout | undefined;

  function lost(client: Client, error: unknown): void {
    if (closed || listener !== client) return;
    listener = null;
    onTrouble(error);
    client.end().catch(() => {});
    again = setTimeout(() => void connect().then(() => onHeard(null)), PATIENCE);
    again.unref();
  }

  async function connect(): Promise<void> {
    const client = new Client({
      connectionString: url,
      options: `-c role=${role}`,
      application_name: name,
    });
    listener = client;
    client.on("error", (error) => lost(client, error));
    client.on("end", () => lost(client, new Error(`The connection that hears of ${channel} has ended.`)));
    client.on("notification", ({ payload }) => onHeard(payload ?? null));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
    } catch (error) {
      lost(client, error);
    }
  }

  await connect();
  return {
    async close() {
      closed = true;
      clearTimeout(again);
      await listener?.end();
    },
  };
}
