import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { EmbeddedDatabaseError } from "./error";

/** Whom the server runs as: null is whoever runs Node; PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Where the cluster lives, from where its programs run, and as whom. */
export interface Place {
  readonly folder: string;
  readonly distribution: string;
  readonly user: ServerUser | null;
  /** Said once to whoever started the service, where the place is not the obvious one. */
  readonly notice: string | null;
}

/**
 * Chooses a folder that the server's user can reach. As root the server runs as the user postgres, or else nobody, and a
 * checkout under a folder such as /root (mode 0700) is closed to them: then cluster and programs are kept under /var/lib.
 * @throws EmbeddedDatabaseError where the data folder cannot be made or written.
 */
export function choosePlace(dataDir: string, distribution: string): Place {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `The data folder ${dataDir} cannot be written (${(cause as NodeJS.ErrnoException).code}). Set DATA_DIR to a folder of yours.`,
    );
  }
  if (process.getuid?.() !== 0) return { folder: dataDir, distribution, user: null, notice: null };
  const user = unprivilegedUser();
  if (reachable(dataDir, user) && reachable(join(distribution, "bin"), user)) {
    return { folder: dataDir, distribution, user, notice: null };
  }
  const folder = `/var/lib/peerway-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const copy = join(folder, "postgresql");
  if (!existsSync(join(copy, "bin", "postgres")) || !sameProgram(copy, distribution)) {
    cpSync(distribution, copy, { recursive: true, verbatimSymlinks: true, force: true });
  }
  return {
    folder,
    distribution: copy,
    user,
    notice: `PostgreSQL does not run as root, and its user cannot reach ${dataDir}: the database is kept in ${folder}.`,
  };
}

function unprivilegedUser(): ServerUser {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const entry = lines.find((line) => line.startsWith(`${name}:`))?.split(":");
    const [uid, gid] = [Number(entry?.[2]), Number(entry?.[3])];
    if (uid > 0 && gid >= 0) return { uid, gid };
  }
  throw new EmbeddedDatabaseError(
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody. Run as another user, or set DATABASE_URL.",
  );
}

/** Whether every folder on the way may be entered by that user. */
function reachable(path: string, user: ServerUser): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function sameProgram(a: string, b: string): boolean {
  return lstatSync(join(a, "bin", "postgres")).size === lstatSync(join(b, "bin", "postgres")).size;
}
