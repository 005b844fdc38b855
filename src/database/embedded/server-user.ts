import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { EmbeddedDatabaseError } from "./error";

/** The account that the server runs under when Node runs as root, which PostgreSQL refuses. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The owner of an existing database, because PostgreSQL insists on it; otherwise the user postgres, otherwise
 * nobody.
 * @throws EmbeddedDatabaseError on a machine that has neither.
 */
export function serverUser(home: string): ServerUser {
  if (existsSync(home)) {
    const { uid, gid } = statSync(home);
    if (uid !== 0) return { uid, gid };
  }
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const entry = lines.find((line) => line.startsWith(`${name}:`))?.split(":");
    const [uid, gid] = [Number(entry?.[2]), Number(entry?.[3])];
    if (uid > 0 && gid >= 0) return { uid, gid };
  }
  throw new EmbeddedDatabaseError(
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody. Run Peerway as an ordinary user, or set DATABASE_URL.",
  );
}

/**
 * The highest step on the way to a path, itself included, that the user may not pass; null: they reach it.
 */
export function firstClosed(path: string, user: ServerUser): string | null {
  const above = dirname(path);
  const closed = above === path ? null : firstClosed(above, user);
  if (closed) return closed;
  const { mode, uid, gid } = statSync(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) === 0 ? path : null;
}
