import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { persistently } from "../../src/database/persist";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import { START_PATIENCE } from "../support/processes";
import { PROJECT } from "../support/template";

const LINES = 600;

describe("a command whose database goes away", () => {
  const folder = mkdtempSync(join(tmpdir(), "peerway-commands-"));
  let url: string;
  let owner: Client;

  beforeAll(async () => {
    url = await cloneDatabase({ template: DEMONSTRATION_TEMPLATE });
    owner = new Client({ connectionString: url });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    "an import goes on when it is back, and every line is recorded once",
    async () => {
      const file = join(folder, "workers.csv");
      const lines = Array.from({ length: LINES }, (_, at) => `CUT-${at},Somebody ${at}`);
      writeFileSync(file, `number,name\n${lines.join("\n")}\n`);
      const program = join(__dirname, "../support/import-child.cjs");
      const child = spawn(
        process.execPath,
        [program, file, "--kind", "workers", "--as", "trust-hr", "--chunk", "20"],
        { env: { PATH: process.env.PATH, DATA_DIR: folder, DATABASE_URL: url } },
      );
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk: Buffer) => {
          said += chunk.toString();
        });
      const ended = once(child, "exit");
      const recorded = async () => {
        const { rows } = await owner.query<{ count: number }>(
          "SELECT count(*)::int AS count FROM worker WHERE number LIKE 'CUT-%'",
        );
        return rows[0]?.count ?? 0;
      };
      let cuts = 0;
      for (let seen = 0; cuts < 5 && child.exitCode === null; await pause(20)) {
        const now = await recorded();
        if (now === seen || now === 0) continue;
        seen = now;
        cuts += 1;
        await owner.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
        );
      }
      const [status] = (await ended) as [number];
      expect([status, said]).toEqual([0, expect.stringContaining("created, 0 changed")]);
      expect(cuts).toBeGreaterThan(1);
      expect(await recorded()).toBe(LINES);
      expect(said).toContain(`${LINES} created, 0 changed, 0 skipped, 0 refused`);
    },
    START_PATIENCE,
  );

  it("gives up after a while, with what was wrong; what is no outage is not tried again", async () => {
    let tries = 0;
    const said: string[] = [];
    const failing = (message: string) =>
      persistently(
        async () => {
          tries += 1;
          throw new Error(message);
        },
        { patience: 300, say: (line) => said.push(line) },
      );
    await expect(failing("Connection terminated unexpectedly")).rejects.toThrow("Connection terminated");
    expect(tries).toBeGreaterThan(1);
    expect(said).toEqual(["The database does not answer just now; this goes on when it does."]);
    tries = 0;
    await expect(failing("something else")).rejects.toThrow("something else");
    expect(tries).toBe(1);
  });
});

describe("every connection", () => {
  it("is opened in one place, which gives it a listener for errors, limits and all hosts", () => {
    const opened: string[] = [];
    const look = (folder: string): void => {
      for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        if (statSync(path).isDirectory()) look(path);
        else if (/new (pg\.)?(Pool|Client)\(/.test(readFileSync(path, "utf8"))) opened.push(path);
      }
    };
    look(join(PROJECT, "src"));
    expect(opened).toEqual([join(PROJECT, "src", "database", "connections.ts")]);
  });
});
