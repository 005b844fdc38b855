import { existsSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { filesOf } from "./cluster";
import { EmbeddedDatabaseError } from "./error";
import type { Place } from "./place";
import { becomesIdle, exists, isAlive, servesCluster } from "./processes";
import { run } from "./run";

/** A server's process and where it listens on the loopback interface. */
export interface Server {
  readonly pid: number;
  readonly port: number;
}

/**
 * Starts the server of a cluster and waits until it accepts connections. A port that was taken in the
 * meantime is left for another.
 * @param settings of the server, as `name=value`.
 * @param environment variables of the server's process.
 * @throws EmbeddedDatabaseError with the last lines of the server's log.
 */
export async function startServer(
  place: Place,
  settings: readonly string[],
  choosePort: () => Promise<number> = freePort,
  environment: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const { cluster, log } = filesOf(place);
  const options = settings.map((setting) => ` -c ${setting}`).join("");
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort();
    if (existsSync(log)) renameSync(log, `${log}.previous`);
    // Without its details, in which the server's log repeats the row that a statement failed on.
    const forServer = `-p ${port} -h 127.0.0.1 -c log_error_verbosity=terse${options}`;
    const args = ["start", "-D", cluster, "-l", log, "-w", "-t", "60", "-o", forServer];
    // pg_ctl gives the server a session of its own: Ctrl-C in the terminal reaches this process alone, which
    // stops it in order.
    const { succeeded, output } = await run(place, "pg_ctl", args, environment);
    const pid = readPid(place);
    if (succeeded && pid) return { pid, port };
    await stopServer(place);
    const said = `${output}\n${tail(log)}`;
    if (attempt < 5 && said.includes("Address already in use")) continue;
    throw new EmbeddedDatabaseError(
      `PostgreSQL could not start in ${place.folder}. It said:\n  ${lastLines(said).join("\n  ")}`,
    );
  }
}

/**
 * Stops the server of a cluster, if one is running, and waits until it is gone: connections are closed,
 * transactions under way rolled back, everything acknowledged kept.
 * @throws EmbeddedDatabaseError where it does not stop.
 */
export async function stopServer(place: Place): Promise<void> {
  const { cluster } = filesOf(place);
  let said = "";
  for (const mode of ["fast", "immediate"]) {
    const pid = readPid(place);
    if (!pid || !isAlive(pid)) return await untilGone(cluster);
    const { succeeded, output } = await run(place, "pg_ctl", [
      "stop",
      "-D",
      cluster,
      "-m",
      mode,
      "-w",
      "-t",
      "30",
    ]);
    if (succeeded) return await untilGone(cluster);
    said += `${output}\n`;
  }
  const pid = readPid(place);
  if (pid && isAlive(pid)) {
    throw new EmbeddedDatabaseError(
      `PostgreSQL (process ${pid}) could not be stopped. pg_ctl said:\n  ${lastLines(said).join("\n  ")}`,
    );
  }
}

/** A server removes the file with its number shortly before it ends, and pg_ctl waits for that only. */
async function untilGone(cluster: string): Promise<void> {
  if (existsSync(cluster)) await becomesIdle(realpathSync(cluster));
}

/**
 * Clears away what a killed predecessor left: its server, stopped in order; or the file by which its server,
 * killed too, says that it is running.
 * @returns what was found, as plain sentences.
 */
export async function clearPredecessor(place: Place): Promise<string[]> {
  const files = filesOf(place);
  const pid = readPid(place);
  if (!pid) return [];
  const cluster = realpathSync(files.cluster);
  if (isAlive(pid) && servesCluster(pid, cluster)) {
    await stopServer(place);
    return [
      `The previous run was killed and had left its database server (process ${pid}) behind: it was stopped.`,
    ];
  }
  if (!(await becomesIdle(cluster))) {
    throw new EmbeddedDatabaseError(
      `Processes of a killed PostgreSQL are still at work in ${cluster}. End them, then start again.`,
    );
  }
  // PostgreSQL overrides a file whose process is gone, but not one whose number now means some other process.
  if (exists(pid)) rmSync(files.pid, { force: true });
  return [
    "The previous run and its database server were killed: PostgreSQL restores everything that was acknowledged.",
  ];
}

function readPid(place: Place): number | null {
  const file = filesOf(place).pid;
  if (!existsSync(file)) return null;
  const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
  return pid > 0 ? pid : null;
}

function tail(log: string): string {
  return existsSync(log) ? readFileSync(log, "utf8").slice(-4000) : "";
}

function lastLines(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines.filter((line) => line !== "" && !line.startsWith("Examine the log output")).slice(-8);
}

/** A port of the loopback interface that nobody listens on now. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
