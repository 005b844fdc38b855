import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { EmbeddedDatabaseError } from "./error";

interface Holder {
  readonly pid: number;
  readonly startedAt: string | null;
}

/**
 * Claims a data folder for this process; a claim whose process is gone is taken over.
 * @returns the release, which may be called more than once.
 * @throws EmbeddedDatabaseError naming the process that holds it.
 */
export function lockFolder(file: string): () => void {
  for (;;) {
    try {
      writeFileSync(
        file,
        JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) } satisfies Holder),
        { flag: "wx", mode: 0o600 },
      );
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = readHolder(file);
      if (holder && isAlive(holder.pid) && startOf(holder.pid) === holder.startedAt) {
        throw new EmbeddedDatabaseError(
          `Another Peerway (process ${holder.pid}) is already using this data folder. Stop it first, or give this one its own DATA_DIR and PORT.`,
        );
      }
      rmSync(file, { force: true });
    }
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return null;
  }
}

/** Whether a process of that id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process began, in the kernel's ticks: a process id is used again, the pair is not. Null where there is no /proc. */
function startOf(pid: number): string | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, "utf8");
  // The second field is the program's name in brackets and may hold spaces; the start time is the 22nd.
  return fields.slice(fields.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}
