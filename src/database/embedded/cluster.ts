import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { EmbeddedDatabaseError } from "./error";
import type { Place } from "./place";
import { becomesIdle } from "./processes";
import { run } from "./run";

/** The role that owns everything in the database. */
export const OWNER = "peerway_owner";

/** What the server's own folder holds. */
export function filesOf({ home }: Place) {
  return {
    cluster: join(home, "cluster"),
    password: join(home, "owner-password"),
    log: join(home, "server.log"),
    pid: join(home, "cluster", "postmaster.pid"),
  };
}

/**
 * Makes the cluster unless there is one. It is made aside and renamed when whole: a start that is killed
 * half-way leaves nothing to trip over.
 * @throws EmbeddedDatabaseError with what initdb said.
 */
export async function makeCluster(place: Place): Promise<void> {
  await clearUnfinished(place);
  if (existsSync(place.home)) return;
  const unfinished = `${place.home}.${process.pid}`;
  const made = filesOf({ ...place, home: unfinished });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(made.password, randomBytes(24).toString("hex"), { mode: 0o600 });
  if (place.user) {
    chownSync(made.password, place.user.uid, place.user.gid);
    chownSync(unfinished, place.user.uid, place.user.gid);
  }
  const { succeeded, output } = await run(place, "initdb", [
    `--pgdata=${made.cluster}`,
    `--username=${OWNER}`,
    `--pwfile=${made.password}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The builtin provider sorts the same on every machine, whatever its C library.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-instructions",
  ]);
  if (!succeeded) {
    rmSync(unfinished, { recursive: true, force: true });
    const said = output.trim().split("\n").slice(-8).join("\n  ");
    throw new EmbeddedDatabaseError(
      `PostgreSQL could not make its database in ${place.folder}. Its initdb said:\n  ${said}`,
    );
  }
  renameSync(unfinished, place.home);
}

async function clearUnfinished(place: Place): Promise<void> {
  const prefix = `${basename(place.home)}.`;
  for (const name of readdirSync(place.folder).filter((each) => each.startsWith(prefix))) {
    const unfinished = join(place.folder, name);
    // An initdb whose starter was killed goes on to its end; removed under its feet, it leaves shared memory
    // behind.
    await becomesIdle(join(unfinished, "cluster"));
    rmSync(unfinished, { recursive: true, force: true, maxRetries: 20 });
  }
}
