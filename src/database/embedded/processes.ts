import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** Whether a process with that id is running, no matter which user owns it. */
export function isAlive(pid: number): boolean {
  return exists(pid) && statOf(pid)?.state !== "Z";
}

/**
 * Whether the process table has an entry of that id. A dead process keeps its entry until its parent asks
 * after it, and the first process of many containers never does; PostgreSQL takes such an entry for a living
 * server.
 */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * When a process began, as text to compare: a process id is used again, the pair is not. Null where that is
 * not to be known.
 */
export function startOf(pid: number): string | null {
  if (HAS_PROC) return statOf(pid)?.start ?? null;
  return ask("lstart=", pid);
}

/** Whether that process is a PostgreSQL server of that cluster (an absolute path without symbolic links). */
export function servesCluster(pid: number, cluster: string): boolean {
  // A server makes its cluster its working directory.
  if (HAS_PROC) return workingDirectoryOf(pid) === cluster;
  return ask("command=", pid)?.includes(cluster) ?? process.platform === "win32";
}

/**
 * Waits until no PostgreSQL process works in a cluster: they outlive a killed parent for a moment, and end by
 * themselves.
 * @returns whether they did within half a minute: on a busy machine ten seconds were too few; true immediately if that cannot be known.
 */
export async function becomesIdle(cluster: string): Promise<boolean> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (!isWorkedIn(cluster)) return true;
    await wait(50);
  }
  return false;
}

function isWorkedIn(cluster: string): boolean {
  if (!HAS_PROC) return false;
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.some((pid) => workingDirectoryOf(Number(pid)) === cluster);
}

const HAS_PROC = process.platform === "linux" && existsSync("/proc/self/stat");

function statOf(pid: number): { state: string; start: string } | null {
  if (!HAS_PROC) return null;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Field 2 is the program's name in brackets and may hold spaces. Field 3 is the state, field 22 the start
    // in ticks.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", start: fields[19] ?? "" };
  } catch {
    return null;
  }
}

function workingDirectoryOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function ask(column: string, pid: number): string | null {
  if (process.platform === "win32") return null;
  try {
    return execFileSync("ps", ["-ww", "-o", column, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
