import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { workerId } from "../../src/commands/demonstration/personas";
import { toGlobalId } from "../../src/schema/node";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import { type Answered, asks, compareWithRecord, startWriters } from "../support/load";
import { PGBOUNCER, type Pooler, startPgbouncer } from "../support/pgbouncer";
import { processStarter, START_PATIENCE, type Started } from "../support/processes";

/** Connections to PostgreSQL that all transactions of both processes share. */
const CONNECTIONS = 4;
const AT_ONCE = 8;
const QUESTIONS = 240;
/** Answers that may ask for another try, because every connection was in use for seconds on a machine with other work. */
const BUSY_AT_MOST = 5;
const TENANTS = ["trust-hr", "charity-hr"] as const;
const EVERYBODY = `{
  viewer { organisation { code } }
  workers(first: 50) { totalCount nodes { id number name team posts { startedOn roleBand { code } } } }
}`;

interface Tenant {
  readonly token: string;
  /** What a process answers that is connected to PostgreSQL itself. */
  readonly answer: string;
}

describe("two processes behind PgBouncer in transaction mode, with unnamed statements", () => {
  const folder = mkdtempSync(join(tmpdir(), "peerway-pooler-"));
  const { start, stop } = processStarter(folder);
  const login = { name: `pooled_${randomBytes(6).toString("hex")}`, password: "pooled" };
  let pool: Pool;
  let pooler: Pooler;
  let processes: readonly Started[];
  let tenants: readonly Tenant[];

  afterAll(async () => {
    await stop();
    await pooler?.close();
    if (pool) {
      await pool.query(`DROP ROLE IF EXISTS ${login.name}`);
      await pool.end();
    }
    rmSync(folder, { recursive: true, force: true });
  });

  const tokenOf = async ({ address }: Started, persona: string): Promise<string> => {
    const answer = await fetch(`${address}/personas/${persona}/token`);
    return ((await answer.json()) as { token: string }).token;
  };
  // Without the extensions: they show how long a question waited for its turn.
  const textOf = (answer: Answered | null): string =>
    JSON.stringify([answer?.status, answer?.codes, answer?.body.data]);

  async function startBehindPooler(program: string): Promise<void> {
    const url = await cloneDatabase({ template: DEMONSTRATION_TEMPLATE });
    pool = new Pool({ connectionString: url, max: 1 });
    await pool.query(`CREATE ROLE ${login.name} LOGIN PASSWORD '${login.password}' IN ROLE peerway_guest`);
    pooler = await startPgbouncer(program, url, login, CONNECTIONS);
    const unpooled = await start({ DATABASE_URL: url, RATE_LIMIT: "0" });
    tenants = await Promise.all(
      TENANTS.map(async (persona) => {
        const token = await tokenOf(unpooled, persona);
        return { token, answer: textOf(await asks(unpooled.address, token, EVERYBODY)) };
      }),
    );
    processes = await Promise.all(
      [1, 2].map(() =>
        start({
          DATABASE_URL: pooler.url,
          DATABASE_DIRECT_URL: url,
          NAMED_STATEMENTS: "off",
          RATE_LIMIT: "0",
        }),
      ),
    );
  }

  /** Asks one question after the other, each of another process and as another tenant. @returns the wrong answers. */
  async function askAll(): Promise<{ readonly wrong: string[]; readonly busy: number }> {
    const wrong: string[] = [];
    let [asked, busy] = [0, 0];
    const askSome = async () => {
      while (asked < QUESTIONS) {
        asked += 1;
        const tenant = tenants[asked % tenants.length];
        const process = processes[Math.floor(asked / tenants.length) % processes.length];
        if (!tenant || !process) throw new Error("There are two of each.");
        let answer = await asks(process.address, tenant.token, EVERYBODY);
        for (; answer?.codes.includes("DATABASE_BUSY") && busy < BUSY_AT_MOST; busy += 1)
          answer = await asks(process.address, tenant.token, EVERYBODY);
        if (textOf(answer) !== tenant.answer) wrong.push(textOf(answer));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askSome));
    return { wrong, busy };
  }

  async function expectEveryAnswer(program: string): Promise<void> {
    await startBehindPooler(program);
    expect(processes.map(({ status, said }) => [status, said])).toEqual(
      processes.map(() => [null, expect.stringMatching(/^Peerway answers/)]),
    );
    expect(tenants.map(({ answer }) => answer)).toEqual([
      expect.stringContaining('"code":"NORTHMOOR"'),
      expect.stringContaining('"code":"OPEN-DOOR"'),
    ]);
    const [first, second] = processes as [Started, Started];
    const supervisor = await tokenOf(first, "trust-peer-supervisor");
    const worker = workerId({ code: "amara" });
    let turn = 0;
    const addressInTurn = () => {
      turn += 1;
      return turn % 2 === 0 ? first.address : second.address;
    };
    const writers = startWriters(addressInTurn, supervisor, toGlobalId("Worker", worker), 2);
    const { wrong, busy } = await askAll();
    await writers.stop();
    expect(wrong).toEqual([]);
    expect(await compareWithRecord(pool, worker, writers.sent)).toEqual({
      acknowledged: writers.sent.length,
      refused: 0,
      unknown: 0,
      lost: 0,
      stray: 0,
      unclean: [],
    });
    expect(writers.sent.length).toBeGreaterThan(2);
    process.stderr.write(
      `${pooler.version}: ${QUESTIONS} answers and ${writers.sent.length} mutations over ${CONNECTIONS} connections, ${busy} asked again\n`,
    );
  }

  if (PGBOUNCER === null)
    it("are left out, because pgbouncer is not installed on this machine", () => {
      process.stderr.write("PgBouncer is not installed: what runs behind it was left out.\n");
      expect(PGBOUNCER).toBeNull();
    });
  else
    it(
      "answer everything to two employers at a time, each with its own people only",
      () => expectEveryAnswer(PGBOUNCER as string),
      3 * START_PATIENCE,
    );
});
