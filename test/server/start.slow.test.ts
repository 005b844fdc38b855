import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import { makeKey, startIssuer } from "../support/issuer";
import { START_PATIENCE as PATIENCE, processStarter } from "../support/processes";

describe("a start of the service", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "peerway-start-"));
  const { start, stop } = processStarter(dataDir);

  afterEach(stop);
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  const filesIn = async (child: ChildProcess): Promise<string[]> => {
    child.send("files");
    const [files] = await once(child, "message");
    return files as string[];
  };

  it(
    "is refused in production where nobody signs people in",
    async () => {
      const { status, said } = await start({ NODE_ENV: "production" });
      expect(status).toBe(1);
      expect(said).toMatch(/^NODE_ENV is production, but .*OIDC_ISSUER is not set/);
      expect(said.trim().split("\n")).toHaveLength(1);
    },
    PATIENCE,
  );

  it(
    "with a provider may listen everywhere, holds nothing of the development issuer, and shows nothing of itself",
    async () => {
      const issuer = await startIssuer(await makeKey("first"));
      try {
        const { child, said, address } = await start({
          NODE_ENV: "production",
          HOST: "0.0.0.0",
          DATABASE_URL: await cloneDatabase(),
          OIDC_ISSUER: issuer.address,
          OIDC_AUDIENCE: issuer.rules.audience as string,
        });
        expect(said).toMatch(/answers at http:\/\/[\d.]+:\d+\/graphql\n/);
        expect(said).not.toMatch(/persona/);
        const files = await filesIn(child);
        expect(files).toContain("access/token.ts");
        expect(files.filter((file) => file.includes("development-issuer"))).toEqual([]);
        const front = await fetch(address, { redirect: "manual" });
        expect([front.status, front.headers.get("location")]).toEqual([302, "/map"]);
        const paths = ["/personas/trust-hr/token", "/assets/page.js"];
        for (const path of paths) expect((await fetch(`${address}${path}`)).status).toBe(404);
      } finally {
        await issuer.close();
      }
    },
    PATIENCE,
  );

  it(
    "for trying out offers personas, to this machine alone, by a key that nobody else can read",
    async () => {
      // The demonstration is there already: owner.slow.test.ts has a start that records it.
      const { child, said, address } = await start({
        DATABASE_URL: await cloneDatabase({ template: DEMONSTRATION_TEMPLATE }),
      });
      expect(said).toMatch(/accepts connections from this machine only, because its development issuer/);
      expect(await filesIn(child)).toContain(join("development-issuer", "index.ts"));
      expect(statSync(join(dataDir, "development-issuer-key.json")).mode & 0o777).toBe(0o600);
      const { token } = (await (await fetch(`${address}/personas/trust-hr/token`)).json()) as {
        token: string;
      };
      const ask = async (headers: Record<string, string>) =>
        fetch(`${address}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: JSON.stringify({ query: "{ workers(first: 1) { totalCount } }" }),
        });
      const answer = await ask({ authorization: `Bearer ${token}` });
      expect(await answer.json()).toMatchObject({ data: { workers: { totalCount: expect.any(Number) } } });
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect((await fetch(`${address}/personas/nobody/token`)).status).toBe(404);
    },
    PATIENCE,
  );
});
