import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { EmbeddedDatabaseError } from "./error";
import { isAlive, startOf } from "./processes";

interface Holder {
  readonly pid: number;
  readonly startedAt: string | null;
  readonly address: string | null;
}

/**
 * Claims a data folder for this process by a file; a claim whose process is gone is taken over.
 * @param address the address of this process, shown to a process that is refused; null if not known.
 * @returns the release, which may be called more than once.
 * @throws EmbeddedDatabaseError naming the process that holds it.
 */
export async function lockFolder(file: string, address: string | null): Promise<() => void> {
  const claim = JSON.stringify({
    pid: process.pid,
    startedAt: startOf(process.pid),
    address,
  } satisfies Holder);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (tryToClaim(file, claim)) {
      return () => {
        if (read(file) === claim) rmSync(file, { force: true });
      };
    }
    const found = read(file);
    const holder = parse(found);
    if (holder && isAlive(holder.pid) && startOf(holder.pid) === holder.startedAt) throw refusal(holder);
    // A claim that cannot be read may be one that is being written at this moment.
    if (!holder && attempt < 5) await wait(20);
    else takeAway(file, found);
  }
  throw new EmbeddedDatabaseError(
    `The file ${file} could not be claimed. If no other Peerway is running, remove it.`,
  );
}

function tryToClaim(file: string, claim: string): boolean {
  try {
    writeFileSync(file, claim, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new EmbeddedDatabaseError(
      `The file ${file} cannot be written (${code}). Set DATA_DIR to a folder of yours.`,
    );
  }
}

/**
 * Removes a dead claim. Two starts may find the same one: it is moved aside first, and put back when it is
 * not the one that was found dead.
 */
function takeAway(file: string, dead: string | null): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (read(aside) === dead) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function refusal({ pid, address }: Holder): EmbeddedDatabaseError {
  const where = address ? ` at ${address}` : "";
  return new EmbeddedDatabaseError(
    `Another Peerway (process ${pid}${where}) is already using this data folder. Use that one, stop it first, or give this one a DATA_DIR and a PORT of its own.`,
  );
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw new EmbeddedDatabaseError(`The file ${file} cannot be read (${code}): it belongs to another user.`);
  }
}

function parse(text: string | null): Holder | null {
  try {
    const value = JSON.parse(text ?? "null") as Holder | null;
    return typeof value?.pid === "number" ? value : null;
  } catch {
    return null;
  }
}
