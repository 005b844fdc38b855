import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { organisationId, staffPersonId, workerId } from "../../src/commands/demonstration/personas";
import { DatabaseClock, instantOf } from "../../src/database/clock";
import { toGlobalId } from "../../src/entities/global-id";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import { askOf, processStarter, START_PATIENCE } from "../support/processes";
import { seeded } from "../support/seeded";

const TRUST = organisationId("NORTHMOOR");
/** By how many days the service's clock is behind. */
const DAYS = 40;
const AMARA = workerId({ code: "amara" });

describe("the database's clock, as a service knows it", () => {
  /** Clocks that a test sets: the service's steady one, its machine's, and the database's. */
  function clocks(ahead: number) {
    const said: string[] = [];
    const time = { steady: 1_000, ahead, machine: 0 };
    const clock = new DatabaseClock({
      steady: () => time.steady,
      wall: () => 1_700_000_000_000 + time.steady + time.machine,
      onDifference: (line) => said.push(line),
    });
    const database = () => 1_700_000_000_000 + time.steady + time.ahead;
    /** Asks the database, to which it is so far and back. */
    function ask(there: number, back: number): void {
      const sent = clock.sending();
      time.steady += there;
      const instant = database();
      time.steady += back;
      clock.hear(sent, instant);
    }
    return { time, clock, database, ask, said };
  }

  it("is never behind it, and ahead by no more than the quickest way there and what clocks drift", () => {
    const seed = Number(process.env.PEERWAY_SEED ?? 20);
    const random = seeded(seed);
    for (const ahead of [0, -30_000, 45_000, 0.4]) {
      const { time, clock, database, ask } = clocks(ahead);
      let quickest = Number.POSITIVE_INFINITY;
      for (let step = 0; step < 300; step += 1) {
        const there = 0.05 + random() * (random() < 0.1 ? 400 : 2);
        quickest = Math.min(quickest, there);
        ask(there, random() * 300);
        time.steady += random() * 1_000;
        // The database's clock is corrected by less than one part in two thousand.
        time.ahead += (random() - 0.5) * 0.4;
        const error = clock.now().getTime() - Math.floor(database());
        if (error < 0 || error > quickest + 300 * 0.5 + 1)
          throw new Error(`Seed ${seed}: it is wrong by ${error} ms; the quickest way takes ${quickest} ms.`);
      }
    }
  });

  it("follows it when it is set, or when another server takes its place", () => {
    const { clock, database, ask, time } = clocks(0);
    for (const ahead of [60_000, -60_000, 3]) {
      for (let time_ = 0; time_ < 20; time_ += 1) ask(1, 1);
      time.ahead += ahead;
      ask(1, 1);
      expect(clock.now().getTime()).toBeGreaterThanOrEqual(Math.floor(database()));
      expect(clock.now().getTime()).toBeLessThan(database() + 5);
    }
  });

  it("says once that the machine's clock differs by more than a second, and once that it does no longer", () => {
    const { ask, said, time } = clocks(30_000);
    for (let times = 0; times < 5; times += 1) ask(1, 1);
    expect(said).toEqual([expect.stringContaining("30.0 seconds behind the database's")]);
    time.machine = 30_000;
    for (let times = 0; times < 5; times += 1) ask(1, 1);
    time.machine = 30_900;
    for (let times = 0; times < 5; times += 1) ask(1, 1);
    time.machine = 33_000;
    for (let times = 0; times < 5; times += 1) ask(1, 1);
    expect(said.slice(1)).toEqual([
      "The clock of this machine agrees with the database's again.",
      expect.stringContaining("3.0 seconds ahead of the database's"),
    ]);
  });
});

describe("a service whose own clock is wrong", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "peerway-clock-"));
  const { start, stop } = processStarter(dataDir);
  let url: string;

  beforeAll(async () => {
    url = await cloneDatabase({ template: DEMONSTRATION_TEMPLATE });
  });

  afterAll(async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it(
    "says so, and counts at once what it has recorded, on the day that it is",
    async () => {
      // The first host is gone, as after a fail-over.
      const { host } = new URL(url);
      const service = await start({
        DATABASE_URL: url.replace(`@${host}`, `@127.0.0.1:1,${host}`),
        PEERWAY_TEST_CLOCK_SHIFT: String(-DAYS * 86_400_000),
      });
      expect(service.said).toContain(
        `The clock of this machine is ${DAYS * 86_400}.0 seconds behind the database's`,
      );
      const ask = askOf(service);
      const input = { worker: { id: toGlobalId("Worker", AMARA) }, kind: "PEER", heldOn: "2018-05-06" };
      const written = await ask(
        "mutation ($input: RecordSupervisionInput!) { recordSupervision(input: $input) { userErrors { code } supervision { recordedAt } } }",
        { input },
        "trust-peer-supervisor",
      );
      expect(written.errors).toBeUndefined();
      const { supervision } = (
        written.data as unknown as {
          recordSupervision: { supervision: { recordedAt: string } };
        }
      ).recordSupervision;
      const { data } = await ask(
        '{ worker(by: { number: "NM-001" }) { eligibility(route: { code: "R03" }) { asOf knownAt } } }',
        {},
        "trust-hr",
      );
      const { asOf, knownAt } = (
        data as unknown as { worker: { eligibility: { asOf: string; knownAt: string } } }
      ).worker.eligibility;
      expect(Date.parse(knownAt)).toBeGreaterThanOrEqual(Date.parse(supervision.recordedAt));
      expect(Math.abs(Date.parse(knownAt) - (await instantOf(url)).getTime())).toBeLessThan(10_000);
      const london = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });
      expect([london.format(Date.parse(knownAt))]).toContain(asOf);
    },
    START_PATIENCE,
  );

  it("has what is stamped ahead of the clock acknowledged only when the clock has come to it", async () => {
    const owner = new Client({ connectionString: url });
    await owner.connect();
    try {
      await owner.query("BEGIN");
      await owner.query(
        `INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_by, recorded_as)
         SELECT $1, gen_random_uuid(), $2, 'SUPERVISION', $3, 'HR' FROM generate_series(1, 400)`,
        [TRUST, AMARA, staffPersonId({ code: "trust-hr" })],
      );
      const ahead = await owner.query<{ ahead: boolean }>(
        "SELECT max(recorded_at) > clock_timestamp() AS ahead FROM fact WHERE worker_id = $1",
        [AMARA],
      );
      await owner.query("COMMIT");
      const after = await owner.query<{ ahead: boolean }>(
        "SELECT max(recorded_at) > clock_timestamp() AS ahead FROM fact WHERE worker_id = $1",
        [AMARA],
      );
      expect([ahead.rows[0]?.ahead, after.rows[0]?.ahead]).toEqual([true, false]);
    } finally {
      await owner.end();
    }
  });
});
