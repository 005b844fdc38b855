import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { developmentIssuer, readOrCreateKey } from "../../../src/development-issuer";
import { startDemonstration } from "../../support/demonstration";
import {
  CANARIES,
  CANARY_FILES,
  CANARY_RECORDS,
  goFile,
  TABLE,
  tablesWithCanaries,
} from "../../support/esr-files";
import type { TestService } from "../../support/server";

const folder = mkdtempSync(join(tmpdir(), "peerway-command-"));
const children: ChildProcess[] = [];
let service: TestService;
beforeAll(async () => {
  service = await startDemonstration();
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const fileWith = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** A command's words and how it ended. */
async function command(...args: string[]) {
  const child = spawn(process.execPath, [join(__dirname, "../../support/import-child.cjs"), ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: folder, DATABASE_URL: service.ownerUrl, LOG_LEVEL: "debug" },
  });
  children.push(child);
  const said = { out: "", error: "" };
  child.stdout.on("data", (part: Buffer) => {
    said.out += part.toString();
  });
  child.stderr.on("data", (part: Buffer) => {
    said.error += part.toString();
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { ...said, code };
}

it("the command says what became of a file, keeps what it refused for its owner, and says what it cannot do", async () => {
  const path = fileWith("command.csv", "number,name\nC-1,Cee\nC-2,\n");
  const rejects = join(folder, "refused.csv");
  const issuer = developmentIssuer(await readOrCreateKey(folder), service.personas);
  const token = fileWith("token", `${await issuer.tokenFor("trust-hr")}\n`);
  const kind = ["--kind", "workers"];
  const dry = await command(path, ...kind, "--as", "trust-hr", "--dry-run");
  expect(dry).toEqual({
    out: `line 2: created\nline 3: refused (name): name is empty. It needs a value.\nNothing is recorded; it would be: 1 created, 0 changed, 0 skipped, 1 refused.\nThe refused lines, each with its reason, are in ${path}.rejects.csv\n`,
    error: "",
    code: 0,
  });
  const [real, forbidden, nowhere] = await Promise.all([
    command(path, ...kind, "--token-file", token, "--rejects", rejects),
    command(path, ...kind, "--as", "trust-auditor"),
    command(join(folder, "nowhere.csv"), ...kind, "--as", "trust-hr"),
  ]);
  expect(real).toEqual({
    out: `1 created, 0 changed, 0 skipped, 1 refused.\nThe refused lines, each with its reason, are in ${rejects}\n`,
    error: "",
    code: 0,
  });
  expect(readFileSync(rejects, "utf8")).toMatch(/^line,code,field,reason,number,name\r\n3,MISSING,name,/);
  expect(statSync(rejects).mode & 0o777).toBe(0o600);
  expect([forbidden, nowhere].map(({ out, code }) => [out, code])).toEqual(Array(2).fill(["", 1]));
  expect(forbidden.error).toMatch(/^This needs one of these capacities: HR\. You act as AUDITOR\.\n$/);
  expect(nowhere.error).toMatch(/^There is no file .*nowhere\.csv\.\n$/);
});

it("the command keeps and says nothing of the columns of ESR that are not read, whatever is wrong with the file", async () => {
  const mapping = fileWith("table.json", JSON.stringify(TABLE));
  const kind = ["--kind", "esr-go", "--mapping", mapping, "--as", "trust-hr"];
  const path = fileWith("esr.DAT", goFile(CANARY_RECORDS, { day: "20251101", vpd: "555" }));
  const said = [await command(path, ...kind, "--dry-run"), await command(path, ...kind)];
  for (const { out } of said) expect(out).toMatch(/3 created, .+ 2 refused/);
  const rejects = readFileSync(`${path}.rejects.csv`, "utf8");
  expect(rejects).toMatch(/FTE is empty/);
  for (const [what, file, message] of CANARY_FILES) {
    said.push(await command(fileWith("broken.DAT", file), ...kind));
    expect([what, said.at(-1)?.error]).toEqual([what, expect.stringMatching(message)]);
  }
  said.push(await command(path, "--kind", "workers", "--as", "trust-hr"));
  expect(JSON.stringify([rejects, said])).not.toMatch(CANARIES);
  expect(await tablesWithCanaries(service.pool)).toEqual([]);
});
