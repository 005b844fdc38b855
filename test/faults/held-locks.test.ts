import { setTimeout as pause } from "node:timers/promises";
import type { PoolClient } from "pg";
import { organisationId, workerId } from "../../src/commands/demonstration/personas";
import { Gate } from "../../src/database/gate";
import { asOrganisation, inTransaction } from "../../src/database/transaction";
import { toGlobalId } from "../../src/entities/global-id";
import { inDays } from "../support/days";
import { startDemonstration } from "../support/demonstration";
import { startService, type TestService } from "../support/server";

const AMARA = workerId({ code: "amara" });
const KIT = workerId({ code: "kit" });

/** Far under the service's own bound, so that the tests need not wait for that. */
const EXECUTION = 1_000;

interface Posted {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly code: string | undefined;
  readonly data: Record<string, unknown> | null;
}

describe("while somebody else holds what a request needs", () => {
  let patient: TestService;
  let service: TestService;
  let holder: PoolClient;

  beforeAll(async () => {
    service = await startDemonstration({ service: { limits: { execution: EXECUTION } } });
    patient = await startService({
      ownerUrl: service.ownerUrl,
      personas: service.personas,
      now: () => new Date(),
    });
    // Who asks is known from before: signing in would wait as well.
    for (const each of [service, patient])
      for (const persona of ["trust-peer-supervisor", "trust-hr", "charity-hr"])
        await each.ask("{ __typename }", {}, persona);
  });

  afterAll(async () => {
    await patient.close();
    await service.close();
  });

  beforeEach(async () => {
    holder = await service.pool.connect();
    await holder.query("BEGIN");
  });

  afterEach(async () => {
    await holder.query("ROLLBACK");
    holder.release();
  });

  const hold = (worker: string) => holder.query("SELECT FROM worker WHERE id = $1 FOR UPDATE", [worker]);
  const facts = async (): Promise<number> => {
    const { rows } = await service.pool.query<{ count: number }>("SELECT count(*)::int AS count FROM fact");
    return rows[0]?.count ?? 0;
  };
  let days = 0;
  /** Each on a day of its own: one that is on record is not recorded twice. */
  const session = (worker: string, more: object = {}) => ({
    worker: { id: toGlobalId("Worker", worker) },
    kind: "PEER",
    heldOn: inDays(days++, "2019-03-04"),
    ...more,
  });
  async function post(to: TestService, query: string, variables: object, persona: string): Promise<Posted> {
    const answer = await to.app.inject({
      method: "POST",
      url: "/graphql",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await to.tokenOf(persona)}`,
      },
      payload: JSON.stringify({ query, variables }),
    });
    const { data = null, errors } = answer.json();
    return {
      status: answer.statusCode,
      retryAfter: answer.headers["retry-after"]?.toString(),
      code: errors?.[0]?.extensions?.code,
      data,
    };
  }
  const record = (to: TestService, input: object, fields = "supervision { id }") =>
    post(
      to,
      `mutation ($input: RecordSupervisionInput!) { recordSupervision(input: $input) { ${fields} } }`,
      { input },
      "trust-peer-supervisor",
    );

  it("what was answered as given up is not stored, however soon the way is free", async () => {
    const before = await facts();
    await hold(AMARA);
    const answers = await Promise.all(Array.from({ length: 14 }, () => record(service, session(AMARA))));
    expect(new Set(answers.map(({ status, code }) => `${status} ${code}`))).toEqual(
      new Set(["503 TOO_SLOW"]),
    );
    expect(answers.every(({ retryAfter }) => Number(retryAfter) > 0)).toBe(true);
    await holder.query("COMMIT");
    await pause(500);
    expect(await facts()).toBe(before);
    expect((await record(service, session(AMARA))).status).toBe(200);
  });

  it("what was stored before the rest was given up is said to be", async () => {
    const before = await facts();
    await hold(KIT);
    const query =
      "mutation ($a: RecordSupervisionInput!, $b: RecordSupervisionInput!) { a: recordSupervision(input: $a) { supervision { id } } b: recordSupervision(input: $b) { supervision { id } } }";
    const answer = await post(
      service,
      query,
      { a: session(AMARA), b: session(KIT) },
      "trust-peer-supervisor",
    );
    expect(answer).toMatchObject({ status: 503, code: "PARTLY_STORED", data: null });
    await holder.query("COMMIT");
    await pause(200);
    expect(await facts()).toBe(before + 1);
  });

  it("what was stored and could not be shown in time is said to be", async () => {
    const before = await facts();
    await holder.query("LOCK TABLE post IN ACCESS EXCLUSIVE MODE");
    const answer = await record(service, session(AMARA), "supervision { id } worker { posts { startedOn } }");
    expect(answer).toMatchObject({ status: 503, code: "PARTLY_STORED" });
    expect(await facts()).toBe(before + 1);
  });

  it("a held record stops no other organisation, and the wait for it has an end", async () => {
    const before = await facts();
    await hold(AMARA);
    const waiting = Array.from({ length: 12 }, () => record(patient, session(AMARA)));
    await pause(300);
    const began = performance.now();
    const { data, code } = await post(patient, "{ workers(first: 2) { totalCount } }", {}, "charity-hr");
    expect([code, data]).toEqual([undefined, { workers: { totalCount: expect.any(Number) } }]);
    // A slow machine takes some; the wait for the record takes five seconds.
    expect(performance.now() - began).toBeLessThan(4_000);
    await holder.query("COMMIT");
    const answers = await Promise.all(waiting);
    const stored = answers.filter(({ status }) => status === 200).length;
    expect(new Set(answers.map(({ code }) => code ?? "stored"))).toContain("stored");
    expect(await facts()).toBe(before + stored);
    await holder.query("BEGIN");
    await hold(AMARA);
    expect(await record(patient, session(AMARA))).toMatchObject({
      status: 503,
      code: "DATABASE_BUSY",
      retryAfter: "1",
    });
    await holder.query("COMMIT");
    await pause(200);
    expect(await facts()).toBe(before + stored);
  });
});

describe("when a transaction ends in doubt", () => {
  let service: TestService;
  let hasty: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
    hasty = await startService({
      ownerUrl: service.ownerUrl,
      personas: service.personas,
      now: () => new Date(),
      limits: { execution: EXECUTION },
    });
    await hasty.ask("{ __typename }", {}, "trust-peer-supervisor");
    // COMMIT takes as long as a test sets.
    await service.pool.query(`
      CREATE TABLE how_long (seconds float8); INSERT INTO how_long VALUES (0); GRANT SELECT ON how_long TO PUBLIC;
      CREATE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$ BEGIN PERFORM pg_sleep(seconds) FROM how_long; RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER takes_time AFTER INSERT ON supervision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION take_time()`);
  });

  afterAll(async () => {
    await hasty.close();
    await service.close();
  });

  const stored = async () => {
    const { rows } = await service.pool.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM supervision WHERE worker_id = $1 AND held_on = '2018-05-06'",
      [AMARA],
    );
    return rows[0]?.count;
  };
  const commitTakes = (seconds: number) => service.pool.query("UPDATE how_long SET seconds = $1", [seconds]);
  const record = (to = service) =>
    to.ask(
      "mutation ($input: RecordSupervisionInput!) { recordSupervision(input: $input) { supervision { id } } }",
      {
        input: {
          worker: { id: toGlobalId("Worker", AMARA) },
          kind: "PEER",
          heldOn: "2018-05-06",
          idempotencyKey: "in-doubt-and-asked-again",
        },
      },
      "trust-peer-supervisor",
    );
  const codes = ({ errors }: Awaited<ReturnType<typeof record>>) =>
    errors?.map(({ extensions }) => extensions.code);

  it("a COMMIT that takes too long is cancelled, and nothing is stored", async () => {
    await commitTakes(20);
    expect(codes(await record(hasty))).toEqual(["TOO_SLOW"]);
    await pause(200);
    expect(await stored()).toBe(0);
  });

  it("a connection lost during COMMIT is answered as unknown, and the idempotency key settles it", async () => {
    await commitTakes(10);
    const asked = record();
    for (let cut = 0; cut === 0; await pause(20)) {
      const { rowCount } = await service.pool.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query = 'COMMIT' AND state = 'active'",
      );
      cut = rowCount ?? 0;
    }
    const answer = await asked;
    expect([codes(answer), answer.errors?.[0]?.message]).toEqual([
      ["OUTCOME_UNKNOWN"],
      expect.stringContaining("the same idempotencyKey"),
    ]);
    await commitTakes(0);
    expect(codes(await record())).toBeUndefined();
    expect(await stored()).toBe(1);
  });

  it("a transaction of a process that froze is ended by the server, as are long statements and waits", async () => {
    const limits = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"];
    const text = `SELECT ${limits.map((each) => `current_setting('${each}') AS ${each}`).join(", ")}`;
    const { rows } = await service.servicePool.query(text);
    const [within] = await asOrganisation(service.servicePool, organisationId("NORTHMOOR"), (db) =>
      db.query({ name: "limits", text }, []),
    );
    const bounds = {
      statement_timeout: "15s",
      lock_timeout: "5s",
      idle_in_transaction_session_timeout: "30s",
    };
    expect([rows[0], within]).toEqual([bounds, bounds]);
  });

  it("a transaction whose statement failed unnoticed is not acknowledged", async () => {
    const work = inTransaction(service.pool, async (db) => {
      await db.query({ name: "fails", text: "SELECT 1 / 0" }, []).catch(() => {});
      return "recorded";
    });
    await expect(work).rejects.toThrow("rolled back");
  });
});

describe("connections shared between organisations", () => {
  it("leave some free for the next organisation, and go to the one that holds least", async () => {
    const gate = new Gate(10, 30);
    const held = await Promise.all(Array.from({ length: 7 }, () => gate.enter("one")));
    await expect(gate.enter("one")).rejects.toThrow("All database connections stayed in use.");
    const others = await Promise.all(["two", "three"].map((each) => gate.enter(each)));
    const order: string[] = [];
    const waiting = ["one", "one", "two", "four"].map(async (each) => {
      const giveBack = await gate.enter(each).catch(() => null);
      if (giveBack) order.push(each);
    });
    for (const giveBack of held.slice(0, 2)) giveBack();
    await Promise.all(waiting);
    // The first given back twice counts once.
    held[0]?.();
    // One connection was free for an organisation that holds one; the next goes to one that holds none.
    expect(order).toEqual(["two", "four"]);
    for (const giveBack of [...held, ...others]) giveBack();
    const all = await Promise.all(Array.from({ length: 5 }, () => gate.enter("five")));
    expect(all).toHaveLength(5);
  });

  it("are given to what can be left out only while one stays free and nobody waits", async () => {
    const busy = "All database connections stayed in use.";
    const gate = new Gate(3, 30);
    const first = await gate.enter("one");
    const spare = await gate.enter("one", true);
    await expect(gate.enter("two", true)).rejects.toThrow(busy);
    const last = await gate.enter("two");
    const waiting = expect(gate.enter("three")).rejects.toThrow(busy);
    await expect(gate.enter("one", true)).rejects.toThrow(busy);
    await waiting;
    for (const giveBack of [spare, last, first]) giveBack();
    await expect(gate.enter("two", true)).resolves.toBeInstanceOf(Function);
  });
});
