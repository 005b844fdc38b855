import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "pg";
import { workerId } from "../../src/commands/demonstration/personas";
import { ensureDatabase } from "../../src/database/create";
import { migrate } from "../../src/database/migrate";
import { toGlobalId } from "../../src/entities/global-id";
import { type Answered, asks, compareWithRecord, startWriters, type Writers } from "../support/load";
import { processStarter, START_PATIENCE, type Started } from "../support/processes";
import { ReplicatedServer } from "../support/replication";
import { PROJECT } from "../support/template";

const AMARA = workerId({ code: "amara" });
const FOLDER = join(PROJECT, "seed", "operations");
const REPLICA = "replica";
const WRITES = 40;
const REGISTER =
  "mutation ($input: RegisterWorkerInput!) { registerWorker(input: $input) { worker { id } } }";
const NAME = "query ($number: String!) { worker(by: { number: $number }) { name } }";
const PAGE = "{ workers(first: 20) { totalCount nodes { number name readiness { outcome } } } }";
/** Two starts of the service's servers and a copy of their files. */
const PATIENCE = 3 * START_PATIENCE;

/** One service goes through all of it, each time from what the time before left. */
describe("a service with a primary and a replica", () => {
  const parent = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "peerway-replica-"));
  chmodSync(parent, 0o755);
  const { start, stop } = processStarter(parent);
  const tokens = new Map<string, string>();
  const servers: ReplicatedServer[] = [];
  const stopping: (() => Promise<unknown>)[] = [];
  let primary: ReplicatedServer;
  let replica: ReplicatedServer;
  let service: Started;
  let before: readonly string[];

  beforeAll(async () => {
    primary = await ReplicatedServer.make(join(parent, "one"));
    servers.push(primary);
    const owner = `postgres://${primary.login}`;
    await migrate(await ensureDatabase(`${owner}@${primary.host}/postgres`, "peerway"));
    await primary.run("CREATE ROLE peerway_app LOGIN PASSWORD 'app' IN ROLE peerway_guest");
    await primary.set("synchronous_commit", "remote_apply");
    replica = await ReplicatedServer.follow(primary, join(parent, "two"), { name: REPLICA });
    servers.push(replica);
    const both = `${primary.host},${replica.host}/peerway?target_session_attrs=`;
    service = await start({
      DATABASE_URL: `postgres://peerway_app:app@${both}read-write`,
      DATABASE_DIRECT_URL: `${owner}@${both}read-write`,
      DATABASE_REPLICA_URL: `postgres://peerway_app:app@${both}standby`,
      METRICS_PORT: "0",
      IMPORT_WORKERS: "0",
      RATE_LIMIT: "0",
    });
    expect([service.status, service.said]).toEqual([null, expect.stringContaining("Peerway answers")]);
    before = await answers();
  }, PATIENCE);

  afterAll(async () => {
    for (const end of stopping) await end();
    await stop();
    for (const server of servers) {
      server.signal("SIGCONT");
      await server.stop();
    }
    rmSync(parent, { recursive: true, force: true });
  });

  async function tokenOf(persona: string): Promise<string> {
    const known = tokens.get(persona);
    if (known !== undefined) return known;
    const answer = await fetch(`${service.address}/personas/${persona}/token`);
    const { token } = (await answer.json()) as { token: string };
    tokens.set(persona, token);
    return token;
  }
  const ask = async (query: string, persona: string, variables: object = {}): Promise<Answered | null> =>
    asks(service.address, await tokenOf(persona), query, variables);

  /** What the ready operations answer, without instants. */
  async function answers(): Promise<string[]> {
    const found: string[] = [];
    for (const file of readdirSync(FOLDER)) {
      const text = readFileSync(join(FOLDER, file), "utf8");
      const answer = await ask(text, /^# persona: (\S+)/m.exec(text)?.[1] ?? "trust-hr");
      found.push(
        JSON.stringify([answer?.codes, answer?.body.data]).replace(/"\d{4}-\d\d-\d\dT[^"]*Z"/g, '""'),
      );
    }
    return found;
  }

  async function readiness(): Promise<{ status: number; notice: string | null }> {
    const answer = await fetch(`${service.address}/readyz`);
    const { notice = null } = (await answer.json()) as { notice?: string };
    return { status: answer.status, notice };
  }
  async function replicaIsUsed(): Promise<boolean> {
    const address = /Metrics are at (\S+)/.exec(service.said)?.[1] ?? "";
    const text = await (await fetch(address)).text();
    return /^peerway_replica_used 1$/m.test(text);
  }
  async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (let waited = 0; !(await holds()); waited += 100) {
      if (waited > 30_000) throw new Error(`It has not come about that ${what}.`);
      await pause(100);
    }
  }
  const untilUsed = () => until("the replica is used", replicaIsUsed);
  async function write(count: number): Promise<Writers> {
    const token = await tokenOf("trust-peer-supervisor");
    const writers = startWriters(() => service.address, token, toGlobalId("Worker", AMARA), count);
    stopping.push(() => writers.stop());
    return writers;
  }
  /** Reads without a pause until it is stopped. @returns what was not answered as it should be. */
  async function readOn(): Promise<() => Promise<{ readonly answered: number; readonly failed: unknown[] }>> {
    const failed: unknown[] = [];
    let answered = 0;
    let isStopped = false;
    const token = await tokenOf("trust-hr");
    const read = async () => {
      while (!isStopped) {
        const answer = await asks(service.address, token, PAGE);
        if (answer?.status === 200 && answer.codes.length === 0) answered += 1;
        else failed.push(answer && [answer.status, answer.codes]);
      }
    };
    const reading = [1, 2, 3].map(read);
    const end = async () => {
      isStopped = true;
      await Promise.all(reading);
      return { answered, failed };
    };
    stopping.push(end);
    return end;
  }

  it("asks the primary alone until the primary waits for the replica, and says why", async () => {
    expect(await readiness()).toEqual({
      status: 200,
      notice: expect.stringContaining("the primary does not wait for it: set synchronous_commit"),
    });
    expect(await replicaIsUsed()).toBe(false);
    expect(replica.statements()).toEqual([]);
    await primary.set("synchronous_standby_names", REPLICA);
    await untilUsed();
    expect(await readiness()).toEqual({ status: 200, notice: null });
  });

  it("answers from the replica what the primary answered, and records there nothing", async () => {
    const [there, here] = [replica.statements(), primary.statements()];
    expect(await answers()).toEqual(before);
    expect((await ask(PAGE, "trust-hr"))?.codes).toEqual([]);
    const [onReplica, onPrimary] = [
      replica.statements().slice(there.length),
      primary.statements().slice(here.length),
    ];
    expect(onReplica).toEqual(expect.arrayContaining(["page-of-workers-NAME-ASC", "decision-of-workers"]));
    expect(onPrimary).not.toContain("page-of-workers-NAME-ASC");
    // HR's question is recorded with its purpose, and answered where it is recorded.
    expect(onPrimary).toEqual(expect.arrayContaining(["insert-workforce-question", "readiness-tally"]));
    expect(onReplica).not.toContain("readiness-tally");
  });

  it("shows what was acknowledged to the next who asks", async () => {
    const unseen: string[] = [];
    const readings = replica.statements().length;
    for (let each = 0; each < WRITES; each += 1) {
      const number = `SEEN-${each}`;
      const written = await ask(REGISTER, "trust-hr", { input: { number, name: number } });
      expect(written?.codes).toEqual([]);
      const read = await ask(NAME, "trust-hr", { number });
      if (JSON.stringify(read?.body.data) !== JSON.stringify({ worker: { name: number } }))
        unseen.push(number);
    }
    expect(unseen).toEqual([]);
    expect(replica.statements().length).toBeGreaterThan(readings + WRITES);
  });

  it("goes on reading when the replica freezes and when it is killed, and uses it again when it is back", async () => {
    const stopReading = await readOn();
    await pause(1_000);
    replica.signal("SIGSTOP");
    await until("the replica is left out", async () => !(await replicaIsUsed()));
    // A write waits for the replica. Whoever ends the waiting leaves it stored here alone, which is no acknowledgement.
    const writing = ask(REGISTER, "trust-hr", { input: { number: "WAITED", name: "Waited" } });
    await until(
      "the waiting has been ended",
      async () =>
        (
          await primary.run(
            "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND query = 'COMMIT'",
          )
        ).length > 0,
    );
    expect(await writing).toMatchObject({ status: 503, codes: ["OUTCOME_UNKNOWN"] });
    // Now that nobody reads there, the primary may stop waiting for it.
    await primary.set("synchronous_standby_names", "");
    await pause(1_000);
    replica.signal("SIGCONT");
    await primary.set("synchronous_standby_names", REPLICA);
    await untilUsed();
    replica.signal("SIGKILL");
    await until("the replica is left out", async () => !(await replicaIsUsed()));
    expect(await readiness()).toEqual({
      status: 200,
      notice: expect.stringContaining("The replica is not used"),
    });
    await primary.set("synchronous_standby_names", "");
    const writers = await write(2);
    await writers.acknowledged(5);
    await writers.stop();
    await replica.start();
    await primary.set("synchronous_standby_names", REPLICA);
    await untilUsed();
    const { answered, failed } = await stopReading();
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(20);
  });

  it("loses nothing that was acknowledged when the replica takes the primary's place under load", async () => {
    const writers = await write(6);
    await writers.acknowledged(20);
    primary.signal("SIGKILL");
    await replica.run("ALTER SYSTEM SET synchronous_standby_names = ''");
    await replica.run("SELECT pg_promote()");
    await replica.run("SELECT pg_reload_conf()");
    await writers.acknowledged(20);
    await writers.stop();
    const pool = new Pool({
      connectionString: `postgres://${replica.login}@${replica.host}/peerway`,
      max: 1,
    });
    const counted = await compareWithRecord(pool, AMARA, writers.sent);
    await pool.end();
    process.stderr.write(`Fail-over: ${JSON.stringify(counted)}\n`);
    expect(counted).toMatchObject({ lost: 0, stray: 0, unclean: [] });
    expect(service.child.exitCode).toBeNull();
    // Its last proof counts for three seconds: what was the replica is the primary now, and holds everything.
    await until("the replica is left out", async () => !(await replicaIsUsed()));
    expect(await readiness()).toEqual({
      status: 200,
      notice: expect.stringContaining("The replica is not used"),
    });
    expect(await answers()).toHaveLength(before.length);
  });

  it("uses a new standby at the former primary's address without being started again", async () => {
    servers.push(
      await ReplicatedServer.follow(replica, join(parent, "three"), { name: REPLICA, port: primary.port }),
    );
    await replica.set("synchronous_standby_names", REPLICA);
    await untilUsed();
    const readings = servers[2]?.statements().length ?? 0;
    await until("a page is answered", async () => (await ask(PAGE, "trust-hr"))?.status === 200);
    expect(servers[2]?.statements().slice(readings)).toContain("page-of-workers-NAME-ASC");
  });
});
