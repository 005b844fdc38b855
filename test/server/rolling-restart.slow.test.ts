import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "pg";
import { workerId } from "../../src/commands/demonstration/personas";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import { asks, compareWithRecord, startWriters } from "../support/load";
import { processStarter, START_PATIENCE, type Started } from "../support/processes";
import { freePort } from "../support/programs";
import { type LoadBalancer, startProxy } from "../support/proxy";

const WRITERS = 8;
const DRAIN = 1;

describe("two processes behind a load balancer that are restarted in turn", () => {
  const folder = mkdtempSync(join(tmpdir(), "peerway-rolling-"));
  const { start, stop } = processStarter(folder);
  let pool: Pool;
  let proxy: LoadBalancer;
  let ports: readonly number[];
  let startAt: (port: number) => Promise<Started>;
  const running = new Map<number, Started>();

  beforeAll(async () => {
    const url = await cloneDatabase({ template: DEMONSTRATION_TEMPLATE });
    pool = new Pool({ connectionString: url, max: 1 });
    ports = [await freePort(), await freePort()];
    startAt = (port) =>
      start({ DATABASE_URL: url, PORT: String(port), DRAIN_SECONDS: String(DRAIN), RATE_LIMIT: "0" });
    for (const port of ports) running.set(port, await startAt(port));
    proxy = await startProxy(join(folder, "proxy"), ports);
    process.stderr.write(`The load balancer of this test is ${proxy.by}.\n`);
  }, START_PATIENCE);

  afterAll(async () => {
    await proxy.close();
    await stop();
    await pool.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const statusAt = (port: number, path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      ({ status }) => status,
      () => 0,
    );

  it(
    "lose no request, and announce their end before it comes",
    async () => {
      const personaToken = async (persona: string) => {
        const answer = await fetch(`${proxy.address}/personas/${persona}/token`);
        return ((await answer.json()) as { token: string }).token;
      };
      const token = await personaToken("trust-peer-supervisor");
      const found = await asks(proxy.address, token, '{ worker(by: { number: "NM-001" }) { id } }');
      const worker = found?.body.data?.worker as { id: string } | undefined;
      const writers = startWriters(() => proxy.address, token, worker?.id ?? "", WRITERS);
      await writers.acknowledged(20);
      for (const port of ports) {
        const { child } = running.get(port) as Started;
        const ended = once(child, "exit");
        child.kill("SIGTERM");
        await pause(DRAIN * 500);
        expect([await statusAt(port, "/readyz"), await statusAt(port, "/healthz")]).toEqual([503, 200]);
        expect(await ended).toEqual([0, null]);
        expect(await statusAt(port, "/healthz")).toBe(0);
        running.set(port, await startAt(port));
        await writers.acknowledged(20);
      }
      await writers.stop();
      const counted = await compareWithRecord(pool, workerId({ code: "amara" }), writers.sent);
      expect(counted).toEqual({
        acknowledged: writers.sent.length,
        refused: 0,
        unknown: 0,
        lost: 0,
        stray: 0,
        unclean: [],
      });
    },
    3 * START_PATIENCE,
  );
});
