import { createHash, randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Distribution } from "./binaries";
import { copyPrograms } from "./copy-programs";
import { EmbeddedDatabaseError } from "./error";
import { firstClosed, type ServerUser, serverUser } from "./server-user";

/** Where the database is, where its programs run from, and as which user. */
export interface Place {
  readonly folder: string;
  /** Inside the folder, and the server's alone; named by the major version, whose files no other can read. */
  readonly home: string;
  /** Holds bin/, lib/ and share/. */
  readonly programs: string;
  /** Null: the user who runs Node. */
  readonly user: ServerUser | null;
  /** A message for the person who started the service, if the place is not the obvious one. */
  readonly notice: string | null;
}

const HOME = "postgresql-18";

/** Holds what the server's user could not reach elsewhere. */
const ELSEWHERE = "/var/lib/peerway";

/**
 * In the data folder, says where the database is when it is elsewhere. Without it the next start makes a new
 * one.
 */
const POINTER = "database-location.txt";

/**
 * Chooses a place that the server's user can reach. As root the server runs as the user postgres, or else
 * nobody, and a checkout under a folder such as /root (mode 0700) is closed to them: what they cannot reach
 * is kept under /var/lib.
 * @throws EmbeddedDatabaseError where no such place can be had.
 */
export function choosePlace(dataDir: string, distribution: Distribution): Place {
  const folder = writableFolder(dataDir);
  return process.getuid?.() === 0
    ? placeOfRoot(folder, distribution)
    : placeOfOrdinaryUser(folder, distribution);
}

function placeOfOrdinaryUser(folder: string, distribution: Distribution): Place {
  const home = join(folder, HOME);
  const foreign = existsSync(home) && process.getuid !== undefined && statSync(home).uid !== process.getuid();
  if (foreign || existsSync(join(folder, POINTER))) {
    throw new EmbeddedDatabaseError(
      `The database of ${folder} was made by another user (perhaps by root). Start Peerway as that user, or set DATA_DIR to a folder of your own.`,
    );
  }
  return { folder, home, programs: distribution.folder, user: null, notice: null };
}

function placeOfRoot(dataDir: string, distribution: Distribution): Place {
  const pointer = join(dataDir, POINTER);
  const moved = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : null;
  const folder = moved ?? dataDir;
  if (moved) mkdirSync(moved, { recursive: true, mode: 0o755 });
  const user = serverUser(join(folder, HOME));
  const programs = reachablePrograms(distribution, user);
  const closed = firstClosed(folder, user);
  if (!closed) {
    const notice = moved ? `The database of ${dataDir} is kept in ${moved}.` : null;
    return { folder, home: join(folder, HOME), programs, user, notice };
  }
  if (existsSync(join(folder, HOME))) {
    throw new EmbeddedDatabaseError(
      `The database in ${folder} cannot be reached by the user it runs as (id ${user.uid}), because ${closed} is closed to others. Let them pass (chmod o+x ${closed}), or move the data folder and set DATA_DIR.`,
    );
  }
  const other = elsewhere(`data-${hash(dataDir)}-${randomBytes(3).toString("hex")}`, user, (target) => {
    mkdirSync(target);
    chmodSync(target, 0o755);
  });
  writeFileSync(pointer, `${other}\n`);
  return {
    folder: other,
    home: join(other, HOME),
    programs,
    user,
    notice: `PostgreSQL does not run as root, and the user it runs as cannot enter ${closed}: the database is kept in ${other}.`,
  };
}

function reachablePrograms({ folder, version }: Distribution, user: ServerUser): string {
  if (!firstClosed(join(folder, "bin", "postgres"), user)) return folder;
  return elsewhere(`programs-${version}-${hash(`${user.uid} ${folder}`)}`, user, (target) =>
    copyPrograms(folder, target, user),
  );
}

function writableFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `The data folder ${dataDir} cannot be made or written (${(cause as NodeJS.ErrnoException).code}). Set DATA_DIR to a folder of yours.`,
    );
  }
}

function elsewhere(name: string, user: ServerUser, make: (target: string) => void): string {
  const target = join(ELSEWHERE, name);
  let obstacle: string | null | undefined;
  try {
    if (!existsSync(ELSEWHERE)) {
      mkdirSync(ELSEWHERE, { recursive: true });
      chmodSync(ELSEWHERE, 0o755);
    }
    make(target);
    obstacle = firstClosed(target, user);
  } catch (cause) {
    obstacle = (cause as NodeJS.ErrnoException).code;
  }
  if (!obstacle) return target;
  throw new EmbeddedDatabaseError(
    `PostgreSQL does not run as root, the user it runs as cannot reach this checkout, and ${target} could not be used instead (${obstacle}). Run Peerway as an ordinary user, or set DATABASE_URL.`,
  );
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}
