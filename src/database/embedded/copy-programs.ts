import { cpSync, existsSync, lchownSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isAlive } from "./processes";
import type { ServerUser } from "./server-user";

/**
 * Copies the distribution to where its user reaches it, unless it has been copied already. It is copied aside
 * and renamed, so that it is either complete or absent.
 */
export function copyPrograms(source: string, target: string, user: ServerUser): void {
  clearUnfinished(target);
  if (existsSync(target)) return;
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(unfinished, { mode: 0o755 });
  cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true });
  give(unfinished, user);
  try {
    renameSync(unfinished, target);
  } catch (error) {
    // Another start was quicker.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

function clearUnfinished(target: string): void {
  const prefix = `${basename(target)}.`;
  for (const name of readdirSync(dirname(target))) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length));
    if (pid === process.pid || !isAlive(pid))
      rmSync(join(dirname(target), name), { recursive: true, force: true });
  }
}

function give(path: string, user: ServerUser): void {
  lchownSync(path, user.uid, user.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) give(inner, user);
    else lchownSync(inner, user.uid, user.gid);
  }
}
