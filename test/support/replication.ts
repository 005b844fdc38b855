import { appendFileSync, chmodSync, lchownSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { findDistribution } from "../../src/database/embedded/binaries";
import { filesOf, makeCluster, OWNER } from "../../src/database/embedded/cluster";
import { choosePlace, type Place } from "../../src/database/embedded/place";
import { clearPredecessor, startServer, stopServer } from "../../src/database/embedded/server";
import { copyFiles } from "./copy-files";
import { serverIn } from "./embedded-server";
import { freePort } from "./programs";

const SETTINGS = [
  "fsync=off",
  "shared_buffers=16MB",
  "max_connections=60",
  "timezone=UTC",
  "unix_socket_directories=",
  "log_statement=all",
];

/** A PostgreSQL server that nobody starts again when it ends, at a port of its own. */
export class ReplicatedServer {
  private constructor(
    readonly port: number,
    private readonly place: Place,
    private readonly dataDir: string,
  ) {}

  /** Makes a server with an empty cluster, and starts it. */
  static async make(dataDir: string): Promise<ReplicatedServer> {
    const server = await ReplicatedServer.#at(dataDir);
    await makeCluster(server.place);
    await server.start();
    return server;
  }

  /**
   * Makes a standby of a server, and starts both. The server is stopped while its files are copied, for the
   * embedded PostgreSQL comes without pg_basebackup.
   * @param name by which the primary knows the standby.
   * @param port of a server that is gone; left out, any.
   */
  static async follow(
    primary: ReplicatedServer,
    dataDir: string,
    { name, port }: { readonly name: string; readonly port?: number },
  ): Promise<ReplicatedServer> {
    const server = await ReplicatedServer.#at(dataDir, port);
    await primary.stop();
    copyFiles(primary.place.home, server.place.home);
    await primary.start();
    server.#write("standby.signal", "");
    server.#write(
      "postgresql.auto.conf",
      `primary_conninfo = 'host=127.0.0.1 port=${primary.port} user=${OWNER} password=${primary.#password} application_name=${name}'\n`,
    );
    await server.start();
    return server;
  }

  static async #at(dataDir: string, port?: number): Promise<ReplicatedServer> {
    const place = choosePlace(dataDir, findDistribution());
    chmodSync(place.folder, 0o755);
    return new ReplicatedServer(port ?? (await freePort()), place, dataDir);
  }

  /** Host and port, as an address names them. */
  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Name and password of the owner, as an address names them. */
  get login(): string {
    return `${OWNER}:${this.#password}`;
  }

  /** Starts it at its port, also after it was killed. */
  async start(): Promise<void> {
    await clearPredecessor(this.place);
    await startServer(this.place, SETTINGS, async () => this.port);
  }

  async stop(): Promise<void> {
    await stopServer(this.place);
  }

  /** Sends a signal to all of its processes: killed, it ends like a machine that loses its power. */
  signal(name: "SIGKILL" | "SIGSTOP" | "SIGCONT"): void {
    for (const pid of serverIn(this.dataDir).processes())
      try {
        process.kill(pid, name);
      } catch {
        // It has ended in the meantime.
      }
  }

  /** Runs one statement as the owner, who is a superuser here. */
  async run<Row extends object>(text: string, database = "postgres"): Promise<Row[]> {
    const client = new Client({ connectionString: `postgres://${this.login}@${this.host}/${database}` });
    client.on("error", () => {});
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }

  /** Changes a setting, which a reload makes count. */
  async set(name: string, value: string): Promise<void> {
    await this.run(`ALTER SYSTEM SET ${name} = '${value}'`);
    await this.run("SELECT pg_reload_conf()");
  }

  /** The names of the service's statements in the server's log until now. */
  statements(): string[] {
    const log = readFileSync(filesOf(this.place).log, "utf8");
    return [...log.matchAll(/ execute ([\w-]+): /g)].map(([, name]) => name ?? "");
  }

  get #password(): string {
    return readFileSync(filesOf(this.place).password, "utf8").trim();
  }

  /** Adds to a file of the cluster, which belongs to the server's user. */
  #write(name: string, text: string): void {
    const file = join(filesOf(this.place).cluster, name);
    appendFileSync(file, text);
    const { uid, gid } = statSync(filesOf(this.place).cluster);
    lchownSync(file, uid, gid);
  }
}
