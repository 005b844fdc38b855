import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { clearNodes, closeOn, copying, onEach, PREFIX, readNodes } from "../support/citus/nodes";

const GIVEN = "postgres://postgres:secret@db1.example:5432/nodes";

/** Servers that note what they are asked, and answer a question about their databases. */
function servers(databases: readonly string[] = []) {
  const asked: string[] = [];
  return {
    asked,
    run: async (url: string, text: string) => {
      asked.push(`${new URL(url).host}: ${text}`);
      return text.includes("FROM pg_database") ? databases.map((name) => ({ name })) : [];
    },
  };
}

describe("tests on a cluster that somebody brings", () => {
  it("are left out without one, and npm run test:cluster says so", () => {
    const { PEERWAY_CITUS: _, ...env } = process.env;
    const script = join(__dirname, "..", "..", "scripts", "test-cluster.js");
    const { status, stdout } = spawnSync(process.execPath, [script], { env, encoding: "utf8" });
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/were left out, because PEERWAY_CITUS names none/),
    ]);
  });

  it("use the nodes that the given database knows, with the given login", async () => {
    const nodes = await readNodes(GIVEN, async () => [
      { host: "db1.example", port: 5432 },
      { host: "db2.example", port: 5433 },
    ]);
    expect(nodes).toEqual([
      "postgres://postgres:secret@db1.example:5432/postgres",
      "postgres://postgres:secret@db2.example:5433/postgres",
    ]);
  });

  it.each([
    [
      "cannot be reached",
      () => Promise.reject(new Error("connect ECONNREFUSED")),
      /ECONNREFUSED\. It has to name a superuser/,
    ],
    [
      "has one node",
      async () => [{ host: "db1.example", port: 5432 }],
      /knows too few nodes \(1\)\. It has to name/,
    ],
  ])("refuse a cluster that %s", async (_, run, refusal) => {
    await expect(readNodes(GIVEN, run)).rejects.toThrow(refusal);
  });

  it("copy a database on every node, and close it first to the engine's own connections", async () => {
    const { asked, run } = servers();
    const nodes = ["postgres://db1.example/postgres", "postgres://db2.example/postgres"];
    await closeOn(nodes, "peerway_test_a", run);
    await onEach(nodes, run, copying("peerway_test_a", "peerway_test_b"));
    for (const host of ["db1.example", "db2.example"]) {
      const there = asked.filter((line) => line.startsWith(host));
      expect(there[0]).toContain("ALTER DATABASE peerway_test_a ALLOW_CONNECTIONS false");
      expect(there[1]).toContain("pg_terminate_backend");
      expect(there[2]).toContain("CREATE DATABASE peerway_test_b TEMPLATE peerway_test_a");
    }
  });

  it("drop what earlier runs left on every node, and nothing else", async () => {
    const { asked, run } = servers([`${PREFIX}kept`, `${PREFIX}left`]);
    await clearNodes(["postgres://db1.example/postgres"], [`${PREFIX}kept`], run);
    expect(asked).toEqual([
      expect.stringContaining("starts_with(datname, 'peerway_test_')"),
      expect.stringContaining("pg_prepared_xacts WHERE database = 'peerway_test_left'"),
      "db1.example: DROP DATABASE IF EXISTS peerway_test_left WITH (FORCE)",
    ]);
  });
});
