import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../../src/database/embedded";
import { isAlive } from "../../src/database/embedded/lock";
import { buildTemplate } from "./template";

const PREFIX = "peerway-test-";

/** One throwaway cluster a run, in memory where there is room; each test file clones its template. */
export default async function setUp(): Promise<void> {
  const room =
    existsSync("/dev/shm") && statfsSync("/dev/shm").bavail * statfsSync("/dev/shm").bsize > 300 * 2 ** 20;
  const parent = room ? "/dev/shm" : tmpdir();
  removeLeftovers(parent);
  const folder = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  // mkdtemp makes it 0700; as root the server runs as another user, who has to pass.
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded({
    dataDir: folder,
    // Nothing here outlives the run, so nothing needs to reach a disk.
    settings: ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=100"],
  });
  process.env.PEERWAY_TEST_CLUSTER = cluster.ownerUrl;
  await buildTemplate(cluster.ownerUrl);
  (globalThis as { tearDownCluster?: () => Promise<void> }).tearDownCluster = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** A killed run leaves its cluster behind; the next one clears it away. */
function removeLeftovers(parent: string): void {
  for (const name of readdirSync(parent).filter((each) => each.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length).split("-")[0]))) continue;
    const pidFile = join(parent, name, "postgresql-18", "cluster", "postmaster.pid");
    if (existsSync(pidFile)) {
      const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
      const command = `/proc/${pid}/cmdline`;
      if (existsSync(command) && readFileSync(command, "utf8").includes(name)) process.kill(pid, "SIGQUIT");
    }
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}
