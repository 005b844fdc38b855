import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../support/template";

const { faultOfNode } = jest.requireActual<{
  readonly faultOfNode: (version: string, range: string) => string | null;
}>("../../scripts/require-node");

describe("on a Node that is too old", () => {
  const folder = mkdtempSync(join(tmpdir(), "peerway-node-"));
  const older = join(folder, "older.cjs");
  writeFileSync(
    older,
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } });',
  );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const { scripts } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const ours = Object.values(scripts).flatMap(
    (script) => /node (?:--\S+ )*(scripts\/\S+\.js)/.exec(script)?.[1] ?? [],
  );

  it.each([...new Set([...ours, "jest.config.cjs"])])(
    "%s says which one is needed, and nothing else",
    (program) => {
      const args = program.endsWith("run.js") ? ["--built", "main"] : [];
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["-r", older, join(PROJECT, program), ...args],
        {
          encoding: "utf8",
        },
      );
      expect(stderr).toMatch(
        /^Peerway needs Node\.js 20\.19 or newer, and this is Node\.js 18\.20\.4 \(.*\)\. Install a newer one.*\n$/,
      );
      expect([status, stdout]).toEqual([1, ""]);
    },
  );

  it("is asked for before anything that such a Node cannot read", () => {
    expect(ours.length).toBeGreaterThan(5);
    for (const program of new Set(ours)) {
      const [first] = readFileSync(join(PROJECT, program), "utf8")
        .split("\n")
        .filter((line) => !line.startsWith("//"));
      expect([program, first]).toEqual([program, 'require("./require-node");']);
    }
  });

  it.each([
    ["18.20.4", false],
    ["20.18.3", false],
    ["20.19.0", true],
    ["22.1.0", true],
    ["9.11.2", false],
  ])("counts versions by their numbers: %s", (version, isEnough) => {
    expect(faultOfNode(version, ">=20.19") === null).toBe(isEnough);
  });
});
