import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "pg";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../../support/clone";
import { askOf, processStarter, START_PATIENCE, type Started } from "../../support/processes";
import { recorder } from "../../support/recorder";
import { ACCEPTS, openReceiver, type Receiver } from "../../support/webhook-receiver";

const HR = "trust-hr";
const REGISTERED = "peerway.worker.registered.v1";

describe("webhooks of processes that end", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "peerway-webhooks-"));
  const { start, stop } = processStarter(dataDir);
  let url: string;
  let pool: Pool;
  let receiver: Receiver;
  let secret: string;

  const startWith = (env: Readonly<Record<string, string>> = {}): Promise<Started> =>
    start({ DATABASE_URL: url, WEBHOOK_LOCAL_RECEIVERS: "on", METRICS_PORT: "0", ...env });
  const register = async (started: Started, number: string): Promise<void> => {
    const { run } = recorder({ ask: askOf(started), pool });
    expect(await run("registerWorker", { number, name: "Wilma Hook" }, HR)).toMatchObject({ userErrors: [] });
  };
  async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await holds())) await pause(50);
  }
  const ofWorkers = () => receiver.ofType(REGISTERED);
  async function kill({ child }: Started, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    child.kill(signal);
    await once(child, "exit");
  }
  const states = async (): Promise<unknown[]> =>
    (
      await pool.query(
        "SELECT state, attempts FROM webhook_delivery WHERE number IS NOT NULL ORDER BY number, ordinal",
      )
    ).rows;

  beforeAll(async () => {
    url = await cloneDatabase({ template: DEMONSTRATION_TEMPLATE });
    pool = new Pool({ connectionString: url, max: 1 });
    receiver = await openReceiver();
    const started = await startWith();
    const { data } = await askOf(started)(
      `mutation ($url: String!) { subscribeToEvents(input: { url: $url, types: ["${REGISTERED}"] }) { secret } }`,
      { url: receiver.url },
      HR,
    );
    ({ secret } = (data as unknown as { subscribeToEvents: { secret: string } }).subscribeToEvents);
    await until(
      async () => (await pool.query("SELECT FROM webhook_progress WHERE state = 'ACTIVE'")).rows.length > 0,
    );
    await kill(started, "SIGTERM");
  }, 2 * START_PATIENCE);

  afterAll(async () => {
    await stop();
    await receiver.close();
    await pool.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it(
    "sends what a process committed that was killed before it could send",
    async () => {
      const killed = await startWith({ WEBHOOK_WORKERS: "0" });
      await register(killed, "KILL-1");
      await kill(killed, "SIGKILL");
      expect(ofWorkers()).toHaveLength(0);
      const next = await startWith();
      await until(() => ofWorkers().length > 0);
      await kill(next, "SIGTERM");
      expect(ofWorkers()).toHaveLength(1);
      expect(await states()).toEqual([{ state: "DELIVERED", attempts: 1 }]);
    },
    3 * START_PATIENCE,
  );

  it(
    "sends again, under the same id, what a process had sent that was killed before it stored that",
    async () => {
      const killed = await startWith();
      receiver.answer = () => {};
      await register(killed, "KILL-2");
      await until(() => ofWorkers().length === 2);
      await kill(killed, "SIGKILL");
      receiver.answer = ACCEPTS;
      // Nobody waits for the end of the lease here.
      await pool.query("UPDATE webhook_progress SET taken_until = clock_timestamp()");
      const next = await startWith();
      await until(() => ofWorkers().length === 3);
      await kill(next, "SIGTERM");
      const [, second, third] = ofWorkers().map(({ event }) => event.id);
      expect(third).toBe(second);
      expect((await states()).at(-1)).toEqual({ state: "DELIVERED", attempts: 1 });
      receiver.verify(secret);
    },
    3 * START_PATIENCE,
  );

  it(
    "finishes what is under way on SIGTERM, and counts what it sent",
    async () => {
      const ending = await startWith();
      receiver.answer = (_, response) => setTimeout(() => response.writeHead(204).end(), 2_000);
      await register(ending, "TERM-1");
      await until(() => ofWorkers().length === 4);
      const address = /Metrics are at (\S+)/.exec(ending.said)?.[1] ?? "";
      expect(await (await fetch(address)).text()).toMatch(
        /peerway_webhook_attempts_total\{outcome="DELIVERED"\} 0[\s\S]*peerway_webhook_waiting[\s\S]*peerway_webhook_oldest_due_seconds/,
      );
      await kill(ending, "SIGTERM");
      expect((await states()).at(-1)).toEqual({ state: "DELIVERED", attempts: 1 });
      expect(ofWorkers()).toHaveLength(4);
    },
    2 * START_PATIENCE,
  );
});
