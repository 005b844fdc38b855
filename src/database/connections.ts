import * as pg from "pg";
import { Hosts, type ServerKind } from "./hosts";
import { NamedQuery, type NamedStatement } from "./named-query";
import { refusePrimary, refuseReadOnly, UnsuitableServer, watchStatus } from "./writable";

/** How long one server may take to let a connection in, in milliseconds; then the next host is tried. */
const CONNECT_LIMIT = 5_000;

/** The same where many statements share a few connections, so that some wait their turn. */
const READING_LIMIT = 15_000;

/** TCP asks after a silent server from then on, in milliseconds; Node asks every second, ten times. */
const KEEPALIVE_AFTER = 10_000;

/** Settings of every connection. */
const ALWAYS = {
  connectionTimeoutMillis: CONNECT_LIMIT,
  keepAlive: true,
  keepAliveInitialDelayMillis: KEEPALIVE_AFTER,
};

export interface ConnectionOptions extends Omit<pg.PoolConfig, "connectionString"> {
  /** Sends statements ahead without waiting for answers. */
  readonly pipeline?: boolean;
  /** Whether it leads to PostgreSQL itself, past any pooler of transactions. */
  readonly direct?: boolean;
  /** Whether statements keep their names; left out, they do. */
  readonly named?: boolean;
  /** What the server has to be; left out, it takes writes. */
  readonly server?: ServerKind;
}

/**
 * Opens the only kind of pool there is here. A connection that is lost fails what runs on it and nothing
 * else: every client has a listener for errors for as long as it lives, since an error without a listener
 * ends a Node process. Several hosts are tried in order, and the first of the right kind is used.
 * @param onLost hears of idle connections that were lost.
 */
export function openPool(
  url: string,
  options: ConnectionOptions = {},
  onLost: (error: Error) => void = () => {},
): pg.Pool {
  const pool = new HostedPool(url, { ...ALWAYS, ...options });
  pool.on("error", onLost);
  return pool;
}

/**
 * Opens one connection outside any pool, to the first host that takes writes.
 * @param standby whether one that takes none will do, as for a backup.
 * @throws what was wrong with a host.
 */
export async function openClient(
  url: string,
  options: pg.ClientConfig = {},
  { standby = false }: { readonly standby?: boolean } = {},
): Promise<pg.Client> {
  const hosts = Hosts.of(url);
  let failure: unknown;
  for (const at of hosts.inOrder()) {
    const client = new pg.Client({ ...ALWAYS, ...options, connectionString: hosts.urls[at] });
    client.on("error", () => {});
    watchStatus(client);
    try {
      await client.connect();
      if (standby) return client;
      refuseReadOnly(client);
      hosts.prefer(at);
      return client;
    } catch (error) {
      failure = error instanceof UnsuitableServer ? (failure ?? error) : error;
      endAnyhow(client);
    }
  }
  throw failure;
}

/** Ends a connection without waiting for a server that may not answer. */
export function endAnyhow(client: pg.Client | pg.PoolClient): void {
  (client as pg.Client).connection.stream.destroy();
}

/** What TypeORM takes in place of pg, so that its connections are opened like all others. */
export function driverFor(url: string): object {
  return {
    ...pg,
    Pool: class extends HostedPool {
      constructor(options: pg.PoolConfig) {
        super(url, { ...options, ...ALWAYS, connectionTimeoutMillis: READING_LIMIT });
      }
    },
  };
}

/** What pg-pool keeps of a request for a client. */
interface Pending {
  readonly callback: (error: Error | undefined, ...rest: unknown[]) => void;
  timedOut?: boolean;
}

/** pg-pool makes a client by this method, which its types leave out. */
interface Maker {
  newClient(pending: Pending): void;
}

class WatchedClient extends pg.Client {
  constructor(options?: pg.ClientConfig) {
    super(options);
    watchStatus(this);
  }
}

/** Has the rows of statements with a name described once. */
class NamedClient extends WatchedClient {
  // Delegates every overload.
  override query(...[config, ...rest]: [never]): never {
    const { name, text, values, rowMode } = config as Partial<NamedStatement & pg.QueryArrayConfig>;
    if (name === undefined || text === undefined || rowMode !== undefined || rest.length > 0)
      return super.query(config, ...(rest as []));
    return new Promise((resolve, reject) => {
      super.query(
        new NamedQuery({ name, text, values }, (error, result) => (error ? reject(error) : resolve(result))),
      );
    }).catch((error: Error) => {
      // As pg does: from where the statement was sent, and not from the socket.
      Error.captureStackTrace(error);
      throw error;
    }) as never;
  }
}

/** Sends every statement without its name: PostgreSQL parses it each time and keeps nothing of it. */
class UnnamedClient extends WatchedClient {
  // Delegates every overload.
  override query(...[config, ...rest]: [never]): never {
    const { name: _, ...unnamed } = Object(config) as { name?: string };
    return super.query((typeof config === "object" ? unnamed : config) as never, ...(rest as []));
  }
}

class HostedPool extends pg.Pool {
  readonly #hosts: Hosts;

  constructor(url: string, { named = true, server = "PRIMARY", ...options }: ConnectionOptions) {
    const hosts = Hosts.of(url, server);
    const Client = named ? NamedClient : UnnamedClient;
    const onConnect = server === "PRIMARY" ? refuseReadOnly : refusePrimary;
    super({ ...options, connectionString: hosts.urls[0], Client, onConnect });
    this.#hosts = hosts;
    this.on("connect", (client) => client.on("error", () => {}));
  }

  /** Makes a client at the first host of the right kind: each is tried once for each request. */
  newClient(pending: Pending): void {
    this.#tryNext(pending, [...this.#hosts.inOrder()], undefined);
  }

  #tryNext(pending: Pending, left: number[], before: Error | undefined): void {
    const at = left.shift() ?? 0;
    const attempt: Pending = {
      get timedOut() {
        return pending.timedOut;
      },
      callback: (error, ...rest) => {
        if (!error) this.#hosts.prefer(at);
        if (!error || pending.timedOut) return pending.callback(error, ...rest);
        // What is wrong with the right server explains more than the kind of another.
        const failure = error instanceof UnsuitableServer ? (before ?? error) : error;
        if (left.length > 0 && !this.ending) return this.#tryNext(pending, left, failure);
        pending.callback(failure, ...rest);
      },
    };
    const { options } = this as unknown as { options: pg.PoolConfig };
    options.connectionString = this.#hosts.urls[at];
    (pg.Pool.prototype as unknown as Maker).newClient.call(this, attempt);
  }
}
