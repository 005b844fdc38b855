import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { removeEmbedded, startEmbedded } from "../../../src/database/embedded";
import { isAlive } from "../../../src/database/embedded/processes";

const OWNER_PROGRAM = resolve(__dirname, "../../support/cluster-owner.cjs");
const QUICK = { settings: ["fsync=off"] };
const parent = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "peerway-embedded-"));
chmodSync(parent, 0o755);
const dataDir = join(parent, "data");
const children: ChildProcess[] = [];

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await removeEmbedded(dataDir);
  rmSync(parent, { recursive: true, force: true });
});

const pidFile = () => join(dataDir, "postgresql-18", "cluster", "postmaster.pid");
const serverPid = () => Number.parseInt(readFileSync(pidFile(), "utf8"), 10);

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

/** Starts a Peerway's database in a process of its own. */
async function startElsewhere(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [OWNER_PROGRAM, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { url: line.toString().trim(), child };
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await wait(10);
}

/** The tests follow one folder through its life, each from what the one before left. */
describe("the embedded database", () => {
  it("makes itself on the first start, on the loopback interface, with checksums and durable writes", async () => {
    const database = await startEmbedded({ dataDir });
    try {
      expect(database.notices).toEqual([]);
      expect(new URL(database.ownerUrl).hostname).toBe("127.0.0.1");
      const [settings] = await query(
        database.ownerUrl,
        `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('data_checksums') AS checksums,
                current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding,
                current_setting('listen_addresses') AS addresses, current_setting('timezone') AS timezone`,
      );
      expect(settings).toEqual({
        version: 18,
        checksums: "on",
        fsync: "on",
        encoding: "UTF8",
        addresses: "127.0.0.1",
        timezone: "UTC",
      });
      await query(database.ownerUrl, "CREATE TABLE kept AS SELECT 'still here' AS word");
    } finally {
      await database.stop();
    }
  });

  it("asks for its password, which no other user of the machine can read", async () => {
    const database = await startEmbedded({ dataDir, ...QUICK });
    const password = join(dataDir, "postgresql-18", "owner-password");
    const wrong = new URL(database.ownerUrl);
    wrong.password = "wrong";
    try {
      await expect(query(wrong.href, "SELECT 1")).rejects.toThrow("password authentication failed");
    } finally {
      await database.stop();
    }
    expect(statSync(password).mode & 0o077).toBe(0);
  });

  it("keeps the data from start to start, and leaves no process when it is stopped, once or twice", async () => {
    const database = await startEmbedded({ dataDir, ...QUICK });
    const pid = serverPid();
    expect(await query(database.ownerUrl, "SELECT word FROM kept")).toEqual([{ word: "still here" }]);
    await Promise.all([database.stop(), database.stop()]);
    await database.stop();
    expect(isAlive(pid)).toBe(false);
    expect(readdirSync(dataDir)).toEqual(["postgresql-18"]);
  });

  it("refuses a second Peerway on the same folder, naming the first", async () => {
    const { child } = await startElsewhere();
    await expect(startEmbedded({ dataDir })).rejects.toThrow(
      `Another Peerway (process ${child.pid} at http://127.0.0.1:4000) is already using this data folder.`,
    );
    await killed(child);
  });

  it("stops the server that a killed Peerway left running, says so, and starts its own", async () => {
    const orphan = serverPid();
    expect(isAlive(orphan)).toBe(true);
    const database = await startEmbedded({ dataDir, ...QUICK });
    expect(database.notices).toEqual([expect.stringContaining(`(process ${orphan}) behind: it was stopped`)]);
    expect(isAlive(orphan)).toBe(false);
    await database.stop();
  });

  it("restores what was acknowledged when Peerway and its server were both killed", async () => {
    const { url, child } = await startElsewhere();
    await query(url, "UPDATE kept SET word = 'acknowledged'");
    const server = serverPid();
    await killed(child);
    process.kill(server, "SIGKILL");
    await gone(server);
    const database = await startEmbedded({ dataDir, ...QUICK });
    try {
      expect(database.notices).toEqual([expect.stringContaining("were killed")]);
      expect(await query(database.ownerUrl, "SELECT word FROM kept")).toEqual([{ word: "acknowledged" }]);
    } finally {
      await database.stop();
    }
  });

  it("is not misled by old claims whose process ids now mean something else", async () => {
    writeFileSync(pidFile(), `${process.pid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n`);
    const claim = { pid: process.pid, startedAt: "another time", address: null };
    writeFileSync(join(dataDir, "peerway.lock"), JSON.stringify(claim));
    const database = await startEmbedded({ dataDir, ...QUICK });
    expect(await query(database.ownerUrl, "SELECT word FROM kept")).toEqual([{ word: "acknowledged" }]);
    await database.stop();
  });

  it("takes another port when its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const taken = typeof address === "object" && address ? address.port : 0;
    const ports = [taken, taken];
    const choosePort = async () => ports.pop() ?? (await unusedPort());
    const database = await startEmbedded({ dataDir, ...QUICK, choosePort });
    expect(Number(new URL(database.ownerUrl).port)).not.toBe(taken);
    await database.stop();
    other.close();
  });

  it("says what PostgreSQL said when it cannot start, and lets go of the folder", async () => {
    const failing = startEmbedded({ dataDir, settings: ["shared_buffers=nonsense"] });
    await expect(failing).rejects.toThrow(
      /could not start in .*invalid value for parameter "shared_buffers"/s,
    );
    expect(existsSync(join(dataDir, "peerway.lock"))).toBe(false);
  });

  it("begins again where the very first start was killed half-way", async () => {
    await removeEmbedded(dataDir);
    mkdirSync(join(dataDir, "postgresql-18.4711", "cluster", "base"), { recursive: true });
    writeFileSync(join(dataDir, "postgresql-18.4711", "cluster", "PG_VERSION"), "18\n");
    const database = await startEmbedded({ dataDir, ...QUICK });
    expect(await query(database.ownerUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await database.stop();
    expect(readdirSync(dataDir)).toEqual(["postgresql-18"]);
  });

  it("says plainly when the data folder cannot be made", async () => {
    const file = join(parent, "a-file");
    writeFileSync(file, "");
    await expect(startEmbedded({ dataDir: join(file, "data") })).rejects.toThrow(
      /data folder .* cannot be made or written \(ENOTDIR\)\. Set DATA_DIR/,
    );
  });
});

async function unusedPort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address ? address.port : 0;
}
