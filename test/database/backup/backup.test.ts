import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { verifyRecord } from "../../../src/commands/verify-record";
import { dumpDatabase } from "../../../src/database/backup/dump";
import { restoreDatabase } from "../../../src/database/backup/restore";
import { ensureDatabase } from "../../../src/database/create";
import { requireMigrated } from "../../../src/database/expect-schema";
import { readAsVerifier } from "../../../src/database/verifier";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../../support/clone";
import { sampled } from "../../support/sample";

/** A whole cycle into an empty server takes PostgreSQL's own programs: bench/faults/backup.js. */
describe("backup, restore and checking the record", () => {
  let folder: string;
  let url: string;
  let owner: Client;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "peerway-backup-"));
    url = await cloneDatabase({ template: DEMONSTRATION_TEMPLATE });
    owner = new Client({ connectionString: url });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A folder with a program of that name, which says that it is of a version, lists nothing, and does nothing, or what is given. */
  function programs(name: string, version: string, otherwise = ""): string {
    const bin = mkdtempSync(join(folder, "bin-"));
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\n[ "$1" = --version ] && echo "${name} (PostgreSQL) ${version}" && exit 0\n${otherwise}\nexit 0\n`,
    );
    chmodSync(join(bin, name), 0o755);
    return bin;
  }
  async function login(definition: string): Promise<string> {
    const name = `login_${process.pid}_${Math.random().toString(36).slice(2)}`;
    await owner.query(`CREATE ROLE ${name} LOGIN PASSWORD 'a-password' ${definition}`);
    return Object.assign(new URL(url), { username: name, password: "a-password" }).href;
  }

  it("needs a pg_dump that is there and not older than its server", async () => {
    const file = join(folder, "old.dump");
    await expect(dumpDatabase(url, file, { bin: folder })).rejects.toThrow(
      /pg_dump cannot be run .* Install the client programs/,
    );
    await expect(
      dumpDatabase(url, file, { bin: programs("pg_dump", "14.9 (Debian 14.9-1.pgdg)") }),
    ).rejects.toThrow(
      /pg_dump is of PostgreSQL 14\.9, and the server of \d+\.\d+: pg_dump must not be older than its server/,
    );
    expect(existsSync(file)).toBe(false);
  });

  it("needs a role that row-level security does not stop, and names the statement that makes one", async () => {
    const bin = programs("pg_dump", "99.1");
    const plain = await login("IN ROLE pg_read_all_data");
    await expect(dumpDatabase(plain, join(folder, "plain.dump"), { bin })).rejects.toThrow(
      /CREATE ROLE peerway_backup LOGIN BYPASSRLS PASSWORD '…' IN ROLE pg_read_all_data/,
    );
    const blind = await login("BYPASSRLS");
    await expect(dumpDatabase(blind, join(folder, "blind.dump"), { bin })).rejects.toThrow(
      /GRANT pg_read_all_data TO/,
    );
  });

  it("overwrites no backup, and restores into an empty database only", async () => {
    const file = join(folder, "kept.dump");
    writeFileSync(file, "a backup");
    await expect(dumpDatabase(url, file, { bin: programs("pg_dump", "99.1") })).rejects.toThrow(
      /no backup is overwritten/,
    );
    await expect(restoreDatabase(url, file, { bin: programs("pg_restore", "99.1") })).rejects.toThrow(
      /The database is not empty: it holds .* nothing was changed/,
    );
  });

  it("refuses a schema that is not the one expected, and says what to run", async () => {
    await expect(requireMigrated(url)).resolves.toBeUndefined();
    await owner.query(
      "INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'OfALaterVersion9999999999999')",
    );
    await expect(requireMigrated(url)).rejects.toThrow(/newer than this version .*OfALaterVersion/);
    await owner.query("DELETE FROM migrations WHERE name LIKE 'OfALaterVersion%'");
    const empty = await ensureDatabase(process.env.PEERWAY_TEST_CLUSTER ?? "", `empty_${process.pid}`);
    await expect(requireMigrated(empty)).rejects.toThrow(/holds nothing of Peerway's yet/);
  });

  it("checks the record as a login that can read and nothing else, and changes nothing", async () => {
    const checker = await login("IN ROLE peerway_verifier");
    const lines: string[] = [];
    const ends = await readAsVerifier(checker, (db) =>
      verifyRecord(db, new Map(), (line) => lines.push(line)),
    );
    expect(ends).toEqual(lines);
    expect(lines.some((line) => /^NORTHMOOR \d+ [0-9a-f]{64}$/.test(line))).toBe(true);
    for (const statement of ["DELETE FROM trail", "SELECT * FROM evidence_words", "SELECT name FROM worker"])
      await expect(
        readAsVerifier(checker, (db) => db.query({ name: "", text: statement }, [])),
      ).rejects.toMatchObject({
        code: expect.stringMatching(/42501|25006/),
      });
    await expect(readAsVerifier(await login(""), async () => {})).rejects.toThrow(
      /GRANT peerway_verifier TO "login_/,
    );
  });

  it("lets whoever checks the record read every table that a sealed reason or digest is from", async () => {
    const { rows } = await owner.query<{ readonly source: string }>(
      "SELECT prosrc AS source FROM pg_proc WHERE proname IN ('reason_of', 'fact_digest', 'fact_digests')",
    );
    const tables = rows.flatMap(({ source }) => [
      ...source.matchAll(/\b(?:FROM|JOIN) public\.(\w+)\b(?!\()/g),
    ]);
    expect(rows).toHaveLength(3);
    expect(tables.length).toBeGreaterThan(10);
    for (const [, table] of sampled(tables, 4, "tables of a digest"))
      await readAsVerifier(url, (db) =>
        db.query({ name: "", text: `SELECT FROM public.${table} LIMIT 0` }, []),
      );
  });

  it("leaves large objects out, so that none stands in the way of a backup", async () => {
    const file = join(folder, "arguments.dump");
    const bin = programs("pg_dump", "99.1", `echo "$@" >'${file}.unfinished'`);
    await dumpDatabase(url, file, { bin });
    expect(readFileSync(file, "utf8").split(" ")).toContain("-B");
  });

  it("names an organisation whose whole trail is gone with it", async () => {
    const kept = new Map([["GONE", { sequence: 4, hash: "0".repeat(64) }]]);
    const lines: string[] = [];
    expect(await readAsVerifier(url, (db) => verifyRecord(db, kept, (line) => lines.push(line)))).toBeNull();
    expect(lines.at(-1)).toBe("GONE is broken: the organisation is missing, and with it its whole trail.");
  });
});
