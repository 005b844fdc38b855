import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { foreign } from "../interchange/case/packages";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import { START_PATIENCE as PATIENCE } from "../support/processes";

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

describe("npm run import of a package of CASE", () => {
  const folder = mkdtempSync(join(tmpdir(), "peerway-case-"));
  const file = join(folder, "package.json");
  let url: string;
  let client: Client;

  beforeAll(async () => {
    url = await cloneDatabase({ template: DEMONSTRATION_TEMPLATE });
    client = new Client({ connectionString: url });
    await client.connect();
    writeFileSync(file, JSON.stringify(foreign()));
  });
  afterAll(async () => {
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (...args: string[]): Promise<Ended> => {
    const child = spawn(process.execPath, [join(__dirname, "../support/start.cjs"), ...args], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: url,
        PEERWAY_START: join(__dirname, "../../src/commands/import.ts"),
      },
    });
    const said = { out: "", err: "" };
    child.stdout.on("data", (chunk: Buffer) => {
      said.out += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      said.err += chunk.toString();
    });
    const [status] = (await once(child, "close")) as [number];
    return { status, ...said };
  };
  const drafts = async () =>
    (await client.query("SELECT code FROM draft WHERE kind = 'FRAMEWORK_VERSION'")).rows;
  const FROM_FILE = [file, "--kind", "case", "--as", "national-steward", "--framework", "ANOTHER"];

  it(
    "reports what is lost, makes one draft of a package however often it is sent, and none in a dry run",
    async () => {
      const dry = await run(...FROM_FILE, "--dry-run");
      expect(dry).toMatchObject({ status: 0, err: "" });
      expect(dry.out).toContain("assumed CFItems.basis (5): The wording counts as PUBLISHED.\n");
      expect(dry.out).toMatch(/Nothing is recorded\.\n$/);
      expect(await drafts()).toEqual([]);
      const first = await run(...FROM_FILE);
      expect(first.out).toMatch(/The draft is \S+\. Publish it with publishDraft\.\n$/);
      const second = await run(...FROM_FILE);
      expect(second.out.split("\n").at(-2)).toBe(first.out.split("\n").at(-2));
      expect(await drafts()).toEqual([{ code: "ANOTHER" }]);
    },
    3 * PATIENCE,
  );

  it(
    "refuses files and people that it cannot take, and stores nothing",
    async () => {
      const before = await drafts();
      const broken = join(folder, "broken.json");
      writeFileSync(broken, "{");
      const large = join(folder, "large.json");
      writeFileSync(large, " ".repeat(16 * 1024 * 1024 + 1));
      const [unread, tooLarge, forbidden, depths] = await Promise.all([
        run(broken, ...FROM_FILE.slice(1)),
        run(large, ...FROM_FILE.slice(1)),
        run(file, "--kind", "case", "--as", "trust-hr", "--framework", "OTHER"),
        run(...FROM_FILE, "--depths", "DOMAIN,LEAF"),
      ]);
      expect(unread.err).toContain("broken.json cannot be read");
      expect(tooLarge.err).toContain("A package has at most 16 MiB.");
      expect(forbidden.err).not.toBe("");
      expect(depths.err).toContain('not "LEAF"');
      for (const { status } of [unread, tooLarge, forbidden, depths]) expect(status).not.toBe(0);
      expect(await drafts()).toEqual(before);
    },
    4 * PATIENCE,
  );
});
