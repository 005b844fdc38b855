import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findProgram, freePort } from "./programs";

/** PgBouncer, if it is installed; null otherwise. */
export const PGBOUNCER = findProgram("pgbouncer");

/** A real PgBouncer in transaction mode. */
export interface Pooler {
  /** The address of the database through it. */
  readonly url: string;
  /** The version, as the program gives it. */
  readonly version: string;
  close(): Promise<void>;
}

/** A login that may use the pooler. */
export interface PoolerLogin {
  readonly name: string;
  readonly password: string;
}

/** Starts PgBouncer in front of one database. It holds few connections, so that transactions of all clients share them. */
export async function startPgbouncer(
  program: string,
  databaseUrl: string,
  { name, password }: PoolerLogin,
  connections: number,
): Promise<Pooler> {
  const target = new URL(databaseUrl);
  const database = target.pathname.slice(1);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "peerway-pgbouncer-"));
  const users = join(folder, "users.txt");
  const settings = join(folder, "pgbouncer.ini");
  writeFileSync(users, `"${name}" "${password}"\n`);
  // It does not run as root; whoever it runs as reads these.
  const isRoot = process.getuid?.() === 0;
  writeFileSync(
    settings,
    `[databases]
${database} = host=${target.hostname} port=${target.port || "5432"} dbname=${database}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 200
ignore_startup_parameters = extra_float_digits
${isRoot ? "user = nobody\n" : ""}`,
  );
  chmodSync(folder, 0o755);
  const child = spawn(program, [settings], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (tries > 100 || child.exitCode !== null) throw new Error(`PgBouncer did not start: ${said}`);
    await pause(50);
  }
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  url.username = name;
  url.password = password;
  return {
    url: url.href,
    version: /PgBouncer \d+\.\d+\.\d+/i.exec(said)?.[0] ?? "PgBouncer",
    async close() {
      if (child.exitCode === null) {
        child.kill("SIGKILL");
        await once(child, "exit");
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("connect", () => resolve(true));
    socket.once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
    socket.once("connect", () => socket.end());
  });
