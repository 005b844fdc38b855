import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { workerId } from "../../src/commands/demonstration/personas";
import { toGlobalId } from "../../src/entities/global-id";
import { serverIn } from "../support/embedded-server";
import { asks, compareWithRecord, startWriters, type Writers } from "../support/load";
import { processStarter, START_PATIENCE, type Started } from "../support/processes";

const AMARA = workerId({ code: "amara" });
const READ = "{ workers(first: 2) { totalCount } }";

/** One service with its embedded server goes through all of it, each time from what the time before left. */
describe("a service whose database goes away", () => {
  const dataDir = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "peerway-faults-"));
  // As root the server runs as another user, who has to pass.
  chmodSync(dataDir, 0o755);
  const { start, stop } = processStarter(dataDir);
  const server = serverIn(dataDir);
  let service: Started;
  let token: string;

  beforeAll(async () => {
    service = await start({ RATE_LIMIT: "0" });
    expect([service.status, service.said]).toEqual([null, expect.stringContaining("Peerway answers")]);
    ({ token } = (await (await fetch(`${service.address}/personas/trust-hr/token`)).json()) as {
      token: string;
    });
  }, START_PATIENCE);

  afterAll(async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const supervisor = async () =>
    (
      (await (await fetch(`${service.address}/personas/trust-peer-supervisor/token`)).json()) as {
        token: string;
      }
    ).token;
  const write = async (count = 6): Promise<Writers> =>
    startWriters(() => service.address, await supervisor(), toGlobalId("Worker", AMARA), count);
  const read = () => asks(service.address, token, READ);
  const compare = async ({ sent }: Writers) => {
    const pool = server.pool();
    try {
      return await compareWithRecord(pool, AMARA, sent);
    } finally {
      await pool.end();
    }
  };
  const nothingAmiss = { lost: 0, stray: 0, unclean: [] };

  it("keeps answering when connections are cut under load, and keeps exactly what it acknowledged", async () => {
    const pool = server.pool();
    const writers = await write();
    await writers.acknowledged(10);
    for (let time = 0; time < 4; time += 1) {
      await pool.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'peerway' AND pid <> pg_backend_pid()",
      );
      await pause(150);
    }
    await writers.acknowledged(10);
    await writers.stop();
    await pool.end();
    const counted = await compare(writers);
    expect(counted).toMatchObject(nothingAmiss);
    expect(counted.refused + counted.unknown).toBeGreaterThan(0);
    expect(service.child.exitCode).toBeNull();
  });

  it("starts its own server again when that was killed, under load and idle", async () => {
    const writers = await write();
    await writers.acknowledged(10);
    process.kill(server.pid() ?? 0, "SIGKILL");
    await pause(500);
    await writers.acknowledged(10);
    await writers.stop();
    expect(await compare(writers)).toMatchObject(nothingAmiss);
    process.kill(server.pid() ?? 0, "SIGKILL");
    let answer = await read();
    for (let tries = 0; tries < 1_000 && answer?.status !== 200; tries += 1) {
      expect(answer).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^\d+$/) });
      await pause(100);
      answer = await read();
    }
    expect(answer?.body.data).toEqual({ workers: { totalCount: expect.any(Number) } });
    expect(service.child.exitCode).toBeNull();
  });

  it("answers while its server is frozen, and goes on when it thaws", async () => {
    const writers = await write(12);
    await writers.acknowledged(12);
    const frozen = server.processes();
    for (const pid of frozen) process.kill(pid, "SIGSTOP");
    await pause(6_500);
    for (const pid of frozen) process.kill(pid, "SIGCONT");
    await writers.acknowledged(12);
    await writers.stop();
    const counted = await compare(writers);
    expect(counted).toMatchObject(nothingAmiss);
    expect(counted.refused).toBeGreaterThan(0);
    expect((await read())?.status).toBe(200);
  });
});
