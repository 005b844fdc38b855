import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findDistribution } from "./binaries";
import { filesOf, makeCluster, OWNER } from "./cluster";
import { EmbeddedDatabaseError } from "./error";
import { lockFolder } from "./lock";
import { choosePlace, type Place } from "./place";
import { clearPredecessor, startServer, stopServer } from "./server";
import { supervise } from "./supervise";

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
  /** The address of this service, shown to a second Peerway that is refused this folder. */
  readonly address?: string;
  /** Further server settings, as `name=value`; they win over ours. */
  readonly settings?: readonly string[];
  /** Which port to try, called again while the last one is taken; by default any free one. */
  readonly choosePort?: () => Promise<number>;
  /** Variables of the server's process: tests move its clock by them. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Hears, in plain sentences, when the server has ended unexpectedly and what became of it. */
  readonly onNotice?: (line: string) => void;
}

/**
 * Small, since it is a demonstration's or a developer's; fsync stays on: what was acknowledged is never lost.
 */
const SETTINGS = [
  "shared_buffers=64MB",
  "max_connections=60",
  "timezone=UTC",
  "log_min_messages=warning",
  "unix_socket_directories=",
];

/**
 * Brings up the PostgreSQL that npm installed, in `dataDir`: makes the cluster on the first start, keeps it
 * afterwards, and clears away what a killed predecessor left (its claim on the folder, its server, a
 * half-made cluster). A server that ends unexpectedly is started again on the same port.
 * @throws EmbeddedDatabaseError in words a person can act on.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const place = choosePlace(options.dataDir, findDistribution());
  const release = await lockFolder(lockOf(place), options.address ?? null);
  try {
    await makeCluster(place);
    const notices = [...(place.notice ? [place.notice] : []), ...(await clearPredecessor(place))];
    const password = readPassword(place);
    const settings = [...SETTINGS, ...(options.settings ?? [])];
    const { environment } = options;
    const server = await startServer(place, settings, options.choosePort, environment);
    const { port } = server;
    const supervised = supervise(
      server,
      async () => {
        await clearPredecessor(place);
        return startServer(place, settings, async () => port, environment);
      },
      options.onNotice ?? (() => {}),
    );
    // Where the service ends without stopping us (an exception nobody caught), the server is at least asked
    // to end.
    const askToEnd = () => {
      try {
        process.kill(supervised.pid, "SIGINT");
      } catch {
        // It is gone already.
      }
    };
    process.once("exit", askToEnd);
    let stopped: Promise<void> | null = null;
    return {
      ownerUrl: `postgres://${OWNER}:${password}@127.0.0.1:${port}/postgres`,
      notices,
      stop: () => {
        stopped ??= supervised
          .stop()
          .then(() => stopServer(place))
          .finally(() => {
            process.off("exit", askToEnd);
            release();
          });
        return stopped;
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * Removes a throwaway database whose owner was killed, with the server that may still be running.
 * @throws EmbeddedDatabaseError while its owner is alive.
 */
export async function removeEmbedded(dataDir: string): Promise<void> {
  const place = choosePlace(dataDir, findDistribution());
  const release = await lockFolder(lockOf(place), null);
  try {
    await clearPredecessor(place);
  } finally {
    release();
  }
  for (const folder of new Set([place.folder, dataDir]))
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
}

function lockOf(place: Place): string {
  return join(place.folder, "peerway.lock");
}

function readPassword(place: Place): string {
  const { password } = filesOf(place);
  try {
    return readFileSync(password, "utf8").trim();
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `The password of the database cannot be read from ${password} (${(cause as NodeJS.ErrnoException).code}). Restore that file, or move ${place.home} away to start with an empty database.`,
    );
  }
}
