import "reflect-metadata";
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { EmbeddedDatabaseError, removeEmbedded, startEmbedded } from "../../src/database/embedded";
import { isAlive } from "../../src/database/embedded/processes";
import { GIVEN } from "./citus/nodes";
import { prepareCluster } from "./citus/templates";
import { serverIn } from "./embedded-server";
import { buildTemplates } from "./template";
import { lengthOf, POSTGRESQL, summaryOf } from "./times";

const PREFIX = "peerway-test-";

const SETTINGS = [
  "max_connections=100",
  // Nothing here outlives the run, so nothing needs to reach a disk.
  "fsync=off",
  "full_page_writes=off",
  "synchronous_commit=off",
  // Copies lie in memory, so reading them waits for nothing; handing each reading to another process costs more.
  "io_method=sync",
  "bgwriter_lru_maxpages=0",
  "wal_writer_delay=10s",
  "checkpoint_timeout=1h",
  // Copies have the statistics of their templates. The launcher visits every database once in this time, and there are 200.
  "autovacuum_naptime=1h",
];

/**
 * One throwaway cluster a run, in memory where there is room; each test file clones its template, which is made meanwhile.
 * PEERWAY_NO_DATABASE=1 leaves it out, for tests that need none.
 */
export default async function setUp(): Promise<void> {
  if (process.env.PEERWAY_NO_DATABASE) return;
  if (GIVEN) return openCluster();
  const parent = roomyFolder();
  await removeLeftovers(parent);
  const folder = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  // mkdtemp makes it 0700; as root the server runs as another user, who has to pass.
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded({
    dataDir: folder,
    settings: SETTINGS,
    environment: movedClock(),
  });
  const times = process.env.PEERWAY_TEST_TIMES;
  const noted = times ? lengthOf(times) : 0;
  const tearDown = async () => {
    if (times) {
      noteTime(times, folder);
      process.stdout.write(summaryOf(times, noted));
    }
    await cluster.stop();
    removeFolder(folder);
  };
  // Jest skips the tear-down when it is interrupted; an exit of ours takes the server along.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  const templates = makeTemplates(cluster.ownerUrl, folder);
  process.env.PEERWAY_TEST_CLUSTER = cluster.ownerUrl;
  process.env.PEERWAY_TEST_TEMPLATES = join(folder, TEMPLATES_MADE);
  (globalThis as { tearDownCluster?: () => Promise<void> }).tearDownCluster = async () => {
    await templates;
    await tearDown();
  };
}

/** PEERWAY_CITUS=<address> runs tests on a cluster that somebody brings, in place of one PostgreSQL of the run's own. */
async function openCluster(): Promise<void> {
  // The connection that makes copies keeps no process alive.
  const alive = setInterval(() => {}, 60_000);
  const { nodes, hash, coordinator, clear } = await prepareCluster(GIVEN, (line) =>
    process.stdout.write(`${line}\n`),
  ).finally(() => clearInterval(alive));
  process.env.PEERWAY_TEST_CLUSTER = coordinator;
  process.env.PEERWAY_TEST_NODES = nodes.join(" ");
  process.env.PEERWAY_TEST_TEMPLATE_HASH = hash;
  (globalThis as { tearDownCluster?: () => Promise<void> }).tearDownCluster = clear;
}

/** Appears when the templates have been made; holds what went wrong if they could not be. */
const TEMPLATES_MADE = "templates-made";

/** Makes the templates while tests run that need no database; the others wait (test/support/runner/environment.cjs). */
async function makeTemplates(ownerUrl: string, folder: string): Promise<void> {
  let failure = "";
  try {
    await easePassword(ownerUrl);
    await buildTemplates(ownerUrl);
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  // Renamed into place, so that nobody reads half of it.
  writeFileSync(join(folder, "templates"), failure);
  renameSync(join(folder, "templates"), join(folder, TEMPLATES_MADE));
}

/** Each copy has a thousand files, so Node takes seconds for those of a whole run, while nothing else is left to do. */
function removeFolder(folder: string): void {
  if (process.platform === "win32") rmSync(folder, { recursive: true, force: true });
  else execFileSync("rm", ["-rf", folder]);
}

/** A password that takes a client 4,096 rounds to prove costs a run 3 seconds: a test file opens a dozen connections. */
async function easePassword(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query("SET scram_iterations = 1");
  const { username, password } = new URL(ownerUrl);
  await client.query(
    `ALTER ROLE ${client.escapeIdentifier(username)} PASSWORD ${client.escapeLiteral(password)}`,
  );
  await client.end();
}

/** Of a run on another day (npm run test:days), what moves the clock of this process, for the database as well. */
function movedClock(): Record<string, string> {
  if (!process.env.PEERWAY_MOVED_CLOCK) return {};
  const moves = ([name, value]: [string, string | undefined]) =>
    value !== undefined && (name === "LD_PRELOAD" || name.startsWith("FAKETIME"));
  return Object.fromEntries(Object.entries(process.env).filter(moves)) as Record<string, string>;
}

/** Of PEERWAY_TEST_TIMES: the processor time of PostgreSQL, where the system says so. */
function noteTime(file: string, dataDir: string): void {
  if (!existsSync("/proc/self/stat")) return;
  const [server = -1, ...others] = serverIn(dataDir).processes();
  // The server's own with that of its processes that have ended, and of those that have not.
  const cpu = others.reduce((sum, pid) => sum + ticksOf(pid, 2), ticksOf(server, 4)) / 100;
  appendFileSync(file, `${JSON.stringify({ file: POSTGRESQL, cpu })}\n`);
}

/** User and system time of a process in hundredths of a second, and then of its ended children: the first so many of the four. */
function ticksOf(pid: number, many: number): number {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return 0;
  const text = readFileSync(stat, "utf8");
  return text
    .slice(text.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 11 + many)
    .reduce((sum, each) => sum + Number(each), 0);
}

function roomyFolder(): string {
  if (!existsSync("/dev/shm")) return tmpdir();
  const { bavail, bsize } = statfsSync("/dev/shm");
  return bavail * bsize > 300 * 2 ** 20 ? "/dev/shm" : tmpdir();
}

/** A killed run leaves its cluster behind; the next one clears it away. */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of readdirSync(parent).filter((each) => each.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length).split("-")[0]))) continue;
    try {
      await removeEmbedded(join(parent, name));
    } catch (error) {
      // Another user's; that user's next run removes it.
      if (!(error instanceof EmbeddedDatabaseError)) throw error;
    }
  }
}
