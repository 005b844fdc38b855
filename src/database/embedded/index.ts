import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { distributionFolder } from "./binaries";
import { isAlive, lockFolder } from "./lock";
import { choosePlace, type Place } from "./place";
import { freePort, run } from "./programs";

export { EmbeddedDatabaseError } from "./error";

/** A running PostgreSQL of our own. */
export interface EmbeddedDatabase {
  /** Connection URL of the owner role, to the maintenance database `postgres`. */
  readonly ownerUrl: string;
  /** What was unusual on the way up, each a plain sentence. */
  readonly notices: readonly string[];
  /** Stops the server and waits until it is gone; may be called more than once. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Further server settings, as `name=value`. */
  readonly settings?: readonly string[];
}

const SETTINGS = [
  "shared_buffers=64MB",
  "max_connections=60",
  "timezone=UTC",
  "log_min_messages=warning",
  "unix_socket_directories=",
];

/**
 * Brings up the PostgreSQL that npm installed, in `dataDir`: makes the cluster on the first start, keeps it afterwards,
 * and clears away what a killed predecessor left (its claim on the folder, its server, a half-made cluster).
 * @throws EmbeddedDatabaseError in words a person can act on.
 */
export async function startEmbedded({ dataDir, settings = [] }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const place = choosePlace(dataDir, distributionFolder());
  const notices = place.notice ? [place.notice] : [];
  const release = lockFolder(join(place.folder, "peerway.lock"));
  try {
    const home = join(place.folder, "postgresql-18");
    mkdirSync(home, { recursive: true, mode: 0o700 });
    if (place.user) chownSync(home, place.user.uid, place.user.gid);
    const cluster = join(home, "cluster");
    const log = join(place.folder, "programs.log");
    if (existsSync(cluster)) notices.push(...(await clearOrphan(place, cluster, log)));
    else
      await makeCluster(place, cluster, join(home, "cluster.new"), join(place.folder, "owner-password"), log);
    const port = await freePort();
    const options = [...SETTINGS, ...settings].map((setting) => `-c ${setting}`).join(" ");
    // pg_ctl gives the server a session of its own: Ctrl-C in the terminal reaches this process alone, which stops it in order.
    await run(
      place,
      "pg_ctl",
      [
        "-D",
        cluster,
        "-l",
        join(home, "server.log"),
        "-w",
        "-t",
        "60",
        "-o",
        `-p ${port} -h 127.0.0.1 ${options}`,
        "start",
      ],
      log,
    );
    let stopped: Promise<void> | null = null;
    return {
      ownerUrl: `postgres://peerway_owner:${readFileSync(join(place.folder, "owner-password"), "utf8")}@127.0.0.1:${port}/postgres`,
      notices,
      stop: () => {
        stopped ??= stopServer(place, cluster, log).finally(release);
        return stopped;
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** A cluster is made beside its place and moved there when whole: a start killed half-way leaves nothing to trip over. */
async function makeCluster(
  place: Place,
  cluster: string,
  unfinished: string,
  passwordFile: string,
  log: string,
): Promise<void> {
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid);
  await run(
    place,
    "initdb",
    [
      "--pgdata",
      unfinished,
      "--username",
      "peerway_owner",
      "--pwfile",
      passwordFile,
      "--auth",
      "scram-sha-256",
      "--encoding",
      "UTF8",
      "--locale-provider",
      "builtin",
      "--builtin-locale",
      "C.UTF-8",
      "--locale",
      "C",
      "--no-instructions",
    ],
    log,
  );
  renameSync(unfinished, cluster);
}

/** Stops the server of a predecessor that was killed, or removes the trace of one that is gone. */
async function clearOrphan(place: Place, cluster: string, log: string): Promise<string[]> {
  const pidFile = join(cluster, "postmaster.pid");
  if (!existsSync(pidFile)) return [];
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (pid > 0 && isAlive(pid) && commandOf(pid).includes(cluster)) {
    await stopServer(place, cluster, log);
    return [
      `The previous run was killed and had left its database server (process ${pid}) behind; it was stopped in order.`,
    ];
  }
  rmSync(pidFile, { force: true });
  return ["The previous run ended without closing its database; PostgreSQL recovers what was acknowledged."];
}

function commandOf(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

async function stopServer(place: Place, cluster: string, log: string): Promise<void> {
  if (!existsSync(join(cluster, "postmaster.pid"))) return;
  await run(place, "pg_ctl", ["-D", cluster, "-m", "fast", "-w", "-t", "60", "stop"], log);
}
