import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import {
  contentsOf,
  installForProduction,
  makeCheckout,
  PRODUCTION_ENV,
  plainUser,
  releaseInstallation,
  runIn,
} from "../support/installation";
import { AUDIENCE, makeKey, sign, startIssuer, type TestIssuer } from "../support/issuer";
import { START_PATIENCE as PATIENCE } from "../support/processes";
import { PROJECT } from "../support/template";

/** Built where the compiler is, then installed as docs/operations.md says, and run by a user who owns nothing of it. */
describe("an installation for production", () => {
  const home = mkdtempSync(join(tmpdir(), "peerway-installed-"));
  const folder = join(home, "peerway");
  const out = join(home, "out");
  const user = plainUser();
  const refusals: string[] = [];
  let issuer: TestIssuer;
  let token: string;
  let env: Record<string, string>;
  let before: readonly string[];

  beforeAll(async () => {
    chmodSync(home, 0o755);
    mkdirSync(out);
    chmodSync(out, 0o777);
    makeCheckout(folder);
    const refused = async () =>
      refusals.push((await runIn(folder, ["commands/migrate"], { env: PRODUCTION_ENV })).said);
    await refused();
    // Types are checked by npm run check; here only the output counts.
    const [status] = (await once(
      spawn(process.execPath, [join(folder, "scripts", "build.js"), "--noCheck"]),
      "close",
    )) as [number];
    expect(status).toBe(0);
    appendFileSync(join(folder, "src", "main.ts"), "\n");
    await refused();
    installForProduction(folder);
    // Its packages are links to the checkout's own, which stay as they are.
    expect(statSync(join(PROJECT, "node_modules", "graphql", "package.json")).mode & 0o200).toBe(0o200);
    before = contentsOf(folder);

    const key = await makeKey("first");
    issuer = await startIssuer(key);
    token = await sign(key, {
      iss: issuer.address,
      sub: "somebody-of-hr",
      peerway_organisation: "NORTHMOOR",
      peerway_capacities: ["HR"],
    });
    env = {
      ...PRODUCTION_ENV,
      PORT: "0",
      DATABASE_URL: await cloneDatabase({ template: DEMONSTRATION_TEMPLATE }),
      OIDC_ISSUER: issuer.address,
      OIDC_AUDIENCE: AUDIENCE,
    };
  }, PATIENCE);

  afterAll(async () => {
    await issuer.close();
    releaseInstallation(folder);
    rmSync(home, { recursive: true, force: true });
  });

  it("refuses to run what is not built, or was built from other sources, and says what to do", () => {
    expect(refusals).toEqual([
      expect.stringMatching(/^Peerway is not built: .* Run npm run build where the compiler is/),
      expect.stringMatching(/was built from other sources .* Run npm run build where the compiler is/),
    ]);
  });

  it(
    "serves without a compiler or anything else of development",
    async () => {
      for (const name of ["typescript", "jest", "@swc/core", "@biomejs/biome"])
        expect(existsSync(join(folder, "node_modules", name))).toBe(false);
      const service = spawn(
        process.execPath,
        [
          "--max-semi-space-size=32",
          "--heap-growing-percent=60",
          "--no-allocation-site-pretenuring",
          "--no-parallel-scavenge",
          join(folder, "scripts", "run.js"),
          "--built",
          "main",
        ],
        { env, ...user },
      );
      const ended = once(service, "exit");
      try {
        let said = "";
        const address = await new Promise<string>((resolve, reject) => {
          const hear = (chunk: Buffer) => {
            said += chunk.toString();
            const [, found] = /answers at (\S+)\/graphql/.exec(said) ?? [];
            if (found !== undefined && said.includes("Ctrl-C")) resolve(found);
          };
          service.stdout.on("data", hear);
          service.stderr.on("data", hear);
          service.once("exit", () => reject(new Error(said)));
        });
        const answer = await fetch(`${address}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
          body: JSON.stringify({ query: "{ workers(first: 1) { totalCount } }" }),
        });
        expect(await answer.json()).toMatchObject({ data: { workers: { totalCount: 12 } } });
      } finally {
        service.kill("SIGTERM");
      }
      expect(await ended).toEqual([0, null]);
    },
    PATIENCE,
  );

  it(
    "runs every command",
    async () => {
      const workers = join(out, "workers.csv");
      writeFileSync(workers, "number,name\nSUP-1,Somebody\nSUP-2,\n");
      const tokenFile = join(out, "token");
      writeFileSync(tokenFile, token);
      chmodSync(tokenFile, 0o644);
      writeFileSync(
        join(out, "pg_dump"),
        '#!/bin/sh\n[ "$1" = --version ] && echo "pg_dump (PostgreSQL) 99.1" && exit\nfor each; do case $each in --file=*) echo a backup > "$(echo $each | cut -c8-)";; esac; done\n',
      );
      chmodSync(join(out, "pg_dump"), 0o755);
      const earlier = join(out, "earlier.dump");
      writeFileSync(earlier, "a backup");
      const cases: readonly (readonly [string, string[], RegExp])[] = [
        ["migrate", [], /The schema is up to date/],
        ["organisation", ["list", "--text", "northmoor"], /^NORTHMOOR .*\n1 organisation, 1 of them open/],
        ["seed", [], /./],
        ["import", [workers, "--kind", "workers", "--token-file", tokenFile], /1 created.* 1 refused/],
        ["retention", [], /Done\./],
        ["verify-trail", [], /NORTHMOOR/],
        ["backup", ["--to", join(out, "record.dump"), "--bin", out], /The backup is in/],
        ["evaluate", [], /Give a case on standard input/],
        ["restore", ["--from", earlier, "--bin", out], /pg_restore cannot be run/],
        ["token", [], /nor in production/],
      ];
      const ended = await Promise.all(
        cases.map(([name, args]) => runIn(folder, [`commands/${name}`, ...args], { env, user })),
      );
      for (const [at, [name, , expected]] of cases.entries())
        expect([name, ended[at]?.said]).toEqual([name, expect.stringMatching(expected)]);
      expect(ended.map(({ status }) => status).slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    },
    PATIENCE,
  );

  it("has written nothing into itself", () => {
    expect(contentsOf(folder)).toEqual(before);
    expect(before.length).toBeGreaterThan(500);
  });
});
