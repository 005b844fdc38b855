import { Client, type ClientConfig } from "pg";
import { endAnyhow } from "./connections";
import { Hosts } from "./hosts";

/** How long one server may take to let a connection in, in milliseconds; then the next host is tried. */
const CONNECT_LIMIT = 5_000;

/**
 * Opens one connection that only reads, to the first host that answers: a standby will do, and so does a login whose transactions
 * are read-only.
 * @throws what the last host answered.
 */
export async function openReader(url: string, options: ClientConfig = {}): Promise<Client> {
  const hosts = Hosts.of(url);
  let failure: unknown;
  for (const at of hosts.inOrder()) {
    const client = new Client({
      connectionTimeoutMillis: CONNECT_LIMIT,
      keepAlive: true,
      ...options,
      connectionString: hosts.urls[at],
    });
    client.on("error", () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      failure = error;
      endAnyhow(client);
    }
  }
  throw failure;
}
