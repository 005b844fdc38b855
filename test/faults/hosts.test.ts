import { chmodSync, existsSync, lchownSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pool } from "pg";
import { openClient, openPool } from "../../src/database/connections";
import { type EmbeddedDatabase, startEmbedded } from "../../src/database/embedded";
import { faultOfAddress, Hosts } from "../../src/database/hosts";
import { inTransaction } from "../../src/database/transaction";
import { copyFiles } from "../support/copy-files";

const QUICK = ["fsync=off", "shared_buffers=8MB", "max_connections=20"];

/** A port without a server. */
async function deadPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

describe("an address with several hosts", () => {
  const parent = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "peerway-hosts-"));
  chmodSync(parent, 0o755);
  const folders = { one: join(parent, "one"), two: join(parent, "two") };
  const servers: EmbeddedDatabase[] = [];
  const pools: Pool[] = [];
  let one: URL;
  let two: URL;

  beforeAll(async () => {
    const primary = await startEmbedded({ dataDir: folders.one, settings: QUICK });
    await primary.stop();
    // A copy of its files with this file beside them is a standby, like one that replicates.
    copyFiles(folders.one, folders.two);
    const standing = join(folders.two, "postgresql-18", "cluster", "standby.signal");
    writeFileSync(standing, "");
    const { uid, gid } = statSync(join(folders.two, "postgresql-18", "cluster"));
    lchownSync(standing, uid, gid);
    for (const dataDir of [folders.one, folders.two])
      servers.push(await startEmbedded({ dataDir, settings: QUICK }));
    [one, two] = servers.map(({ ownerUrl }) => new URL(ownerUrl)) as [URL, URL];
  });

  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(parent, { recursive: true, force: true });
  });

  const both = (first: string, second: string) =>
    `postgres://${one.username}:${one.password}@${first},${second}/postgres?target_session_attrs=read-write`;
  const portOf = async (client: { query: Pool["query"] }) =>
    (await client.query<{ port: string }>("SELECT current_setting('port') AS port")).rows[0]?.port;

  it("leads past a server that is not there, and past a standby, to the one that takes writes", async () => {
    const dead = `127.0.0.1:${await deadPort()}`;
    for (const [first, second] of [
      [dead, one.host],
      [two.host, one.host],
      [one.host, dead],
    ] as const) {
      const pool = openPool(both(first, second), { max: 2 });
      pools.push(pool);
      expect(await Promise.all([portOf(pool), portOf(pool)])).toEqual([one.port, one.port]);
      const client = await openClient(both(first, second));
      expect(await portOf(client)).toBe(one.port);
      await client.end();
    }
  });

  it("says of the primary what is wrong where none takes writes", async () => {
    const dead = `127.0.0.1:${await deadPort()}`;
    const pool = openPool(both(dead, two.host), { max: 1 });
    pools.push(pool);
    await expect(pool.query("SELECT 1")).rejects.toMatchObject({ code: "ECONNREFUSED" });
    await expect(openClient(both(two.host, dead))).rejects.toMatchObject({ code: "ECONNREFUSED" });
    const alone = openPool(two.href, { max: 1 });
    pools.push(alone);
    await expect(alone.query("SELECT 1")).rejects.toThrow("The database server takes no writes");
  });

  it("leads to the standby where readings are sent, and to no primary", async () => {
    const pool = openPool(both(one.host, two.host), { max: 1, server: "STANDBY" });
    const alone = openPool(one.href, { max: 1, server: "STANDBY" });
    pools.push(pool, alone);
    expect(await portOf(pool)).toBe(two.port);
    await expect(alone.query("SELECT 1")).rejects.toThrow("The database server is no standby");
  });

  it("leads to the standby once that has taken the primary's place", async () => {
    const pool = openPool(both(one.host, two.host), { max: 2 });
    pools.push(pool);
    // Without our migrations the database has no function of announcements.
    const record = (text: string) =>
      inTransaction(pool, (db) => db.query({ name: `record-${text}`, text: `CREATE TABLE ${text} ()` }, []), {
        announces: false,
      });
    await record("before");
    // A primary that is stood down goes on answering, and takes no writes.
    await pool.query("ALTER SYSTEM SET default_transaction_read_only = on");
    await pool.query("SELECT pg_reload_conf()");
    const standby = await openDirectly(two);
    await standby.query("SELECT pg_promote()");
    await standby.end();
    const failures: unknown[] = [];
    let port: string | undefined;
    for (let tries = 0; tries < 500 && port !== two.port; tries += 1) {
      try {
        await record(`after_${tries}`);
        port = await portOf(pool);
      } catch (error) {
        failures.push((error as { code?: string }).code);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    expect(port).toBe(two.port);
    expect(new Set(failures)).toEqual(new Set(["57P03"]));
  });

  it("is read as libpq writes it, and refused where it asks for what cannot be written to", () => {
    const urlsOf = (url: string) => Hosts.of(url).urls;
    expect(urlsOf("postgres://o:p@a,b:5433/peerway?sslmode=require&target_session_attrs=primary")).toEqual([
      "postgres://o:p@a/peerway?sslmode=require",
      "postgres://o:p@b:5433/peerway?sslmode=require",
    ]);
    expect(urlsOf("postgres://a:1,[::1]:2/peerway")).toEqual([
      "postgres://a:1/peerway",
      "postgres://[::1]:2/peerway",
    ]);
    expect(faultOfAddress("postgres://o:p@a:5432,b:5433/peerway")).toBeNull();
    for (const wrong of [
      "postgres://a:1,b:x/peerway",
      "postgres://a,/peerway",
      "postgres://a,b",
      "mysql://a,b/c",
    ])
      expect([wrong, faultOfAddress(wrong)]).toEqual([
        wrong,
        expect.stringContaining("postgres://owner:password@one:5432,two:5432/peerway"),
      ]);
    expect(faultOfAddress("postgres://a,b/peerway?target_session_attrs=any")).toMatch(
      /read-write or primary/,
    );
    expect(faultOfAddress("postgres://a,b/peerway?target_session_attrs=standby", "STANDBY")).toBeNull();
    expect(faultOfAddress("postgres://a,b/peerway?target_session_attrs=primary", "STANDBY")).toMatch(
      /has to be standby/,
    );
  });
});

/** A connection to a server that may be a standby. */
async function openDirectly(url: URL) {
  const { Client } = await import("pg");
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return client;
}
