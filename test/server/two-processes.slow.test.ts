import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "pg";
import { organisationId, workerId } from "../../src/commands/demonstration/personas";
import { toGlobalId } from "../../src/schema/node";
import { type Author, author } from "../support/authoring";
import { cloneDatabase } from "../support/clone";
import { runDay } from "../support/days";
import { startDemonstrationAgain } from "../support/demonstration";
import { type FeedEvent, latestCursor, rebuild, restOfFeed } from "../support/feed";
import { askOf, processStarter, START_PATIENCE } from "../support/processes";
import { type Recorder, recorder } from "../support/recorder";

const TRUST = organisationId("NORTHMOOR");
const AMARA = workerId({ code: "amara" });
/** Several batches of those who compute. */
const MANY = 400;

/** One of them, to record and to publish through. */
interface Asked {
  readonly records: Recorder;
  readonly publishes: Author;
}

describe("two processes of the service on one database", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "peerway-two-"));
  const { start, stop } = processStarter(dataDir);
  let ownerUrl: string;
  let pool: Pool;
  let one: Asked;
  let other: Asked;

  beforeAll(async () => {
    const url = await cloneDatabase();
    ownerUrl = url;
    pool = new Pool({ connectionString: url, max: 2 });
    // Neither waits for the other; the database knows them apart by name.
    const started = await Promise.all(
      ["one", "other"].map(async (name) => start({ DATABASE_URL: `${url}?application_name=${name}` })),
    );
    expect(started.map(({ status, said }) => [status, said])).toEqual([
      [null, expect.stringMatching(/^Peerway answers/)],
      [null, expect.stringMatching(/^Peerway answers/)],
    ]);
    const [first, second] = started.map((each) => {
      const service = { ask: askOf(each), pool };
      return { records: recorder(service), publishes: author(service) };
    });
    if (!first || !second) throw new Error("There are two.");
    [one, other] = [first, second];
  }, START_PATIENCE);

  afterAll(async () => {
    await stop();
    await pool.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const until = async (what: string, holds: () => Promise<boolean>) => {
    for (let tries = 0; tries < 1_200; tries += 1) {
      if (await holds()) return;
      await pause(50);
    }
    throw new Error(`It has not come about in a minute that ${what}.`);
  };
  const rows = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await pool.query<Row>(text, [...values])).rows;

  it("answer alike after a start at once, and hold the demonstration once", async () => {
    const everybody = "{ workers(first: 50) { totalCount nodes { number name posts { startedOn } } } }";
    const answer = await one.publishes.ask<{ workers: { totalCount: number } }>(everybody, {}, "trust-hr");
    expect(answer.workers.totalCount).toBeGreaterThan(5);
    expect(await other.publishes.ask(everybody, {}, "trust-hr")).toEqual(answer);
  });

  it("both see what either publishes", async () => {
    const summaryAt = async (process: Asked) => (await process.publishes.contentOf("R04")).summary;
    for (const [publisher, reader] of [
      [one, other],
      [other, one],
    ] as const) {
      const content = await publisher.publishes.contentOf("R04");
      const summary = `Said anew after "${String(content.summary)}"`;
      const { userErrors } = await publisher.publishes.publish(
        { ...content, summary },
        "national-steward",
        true,
      );
      expect(userErrors).toEqual([]);
      await until("the other process has heard", async () => (await summaryAt(reader)) === summary);
      expect(await summaryAt(publisher)).toBe(summary);
    }
  });

  it("share what is due between them, and compute nobody twice", async () => {
    // The process with the first batch holds it until the other has taken one, or half a minute is over. What a
    // sequence has given is seen before the transaction ends.
    await pool.query(`
      CREATE TABLE computed (process text, worker_id uuid);
      CREATE SEQUENCE came_one;
      CREATE SEQUENCE came_other;
      GRANT INSERT ON computed TO peerway_service;
      GRANT USAGE, SELECT ON came_one, came_other TO peerway_service;
      CREATE FUNCTION note_computed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO computed SELECT current_setting('application_name'), n.worker_id
          FROM now_is n JOIN was w USING (organisation_id, worker_id) JOIN worker ON worker.id = n.worker_id
          WHERE n.computed_at IS DISTINCT FROM w.computed_at AND worker.number LIKE 'MANY-%';
        IF NOT FOUND THEN RETURN NULL; END IF;
        PERFORM nextval('came_' || current_setting('application_name'));
        FOR tries IN 1..600 LOOP
          EXIT WHEN (SELECT a.is_called AND b.is_called FROM came_one a, came_other b);
          PERFORM pg_sleep(0.05);
        END LOOP;
        RETURN NULL;
      END $$;
      CREATE TRIGGER noted AFTER UPDATE ON readiness_state REFERENCING OLD TABLE AS was NEW TABLE AS now_is FOR EACH STATEMENT EXECUTE FUNCTION note_computed()`);
    await pool.query(
      `WITH people AS (INSERT INTO person SELECT gen_random_uuid() FROM generate_series(1, $2) RETURNING id)
       INSERT INTO worker (organisation_id, id, person_id, number, name) SELECT $1, id, id, 'MANY-' || row_number() OVER (), 'One of many' FROM people`,
      [TRUST, MANY],
    );
    // Nothing that the service does wrote them, so the test says so itself; without that, both processes come by the
    // clock, once a minute.
    await pool.query("SELECT pg_notify('peerway_readiness', $1)", [TRUST]);
    await until("nobody new is due", async () => {
      const due = await rows("SELECT FROM readiness_state WHERE computed_at IS NULL");
      return due.length === 0;
    });
    const computed = await rows<{ process: string; times: number }>(
      "SELECT process, count(*)::int AS times FROM computed GROUP BY 1 ORDER BY 1",
    );
    expect(computed.map(({ process }) => process)).toEqual(["one", "other"]);
    expect(computed.reduce((sum, { times }) => sum + times, 0)).toBe(MANY);
    await pool.query("DROP TRIGGER noted ON readiness_state");
  });

  it("record once what comes to both at once with one idempotency key, and answer the same", async () => {
    const session = {
      worker: { id: await one.records.idOf("NM-001") },
      kind: "PEER",
      heldOn: "2026-10-30",
      idempotencyKey: "to-both-at-once",
    };
    const run = (process: Asked, input: object = session) =>
      process.records.run("recordSupervision", input, "trust-peer-supervisor");
    const before = await one.records.facts();
    // Somebody else is writing about the worker, so whichever process is first is halfway when the other comes.
    const writer = await pool.connect();
    await writer.query("BEGIN");
    await writer.query("SELECT FROM worker WHERE organisation_id = $1 AND id = $2 FOR UPDATE", [
      TRUST,
      AMARA,
    ]);
    const asked = Promise.all([run(one), run(other)]);
    await until("both wait", async () => {
      const waiting = await rows<{ process: string }>(
        "SELECT DISTINCT application_name AS process FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      return waiting.length === 2;
    });
    await writer.query("COMMIT");
    writer.release();
    const [first, second] = await asked;
    expect(first).toMatchObject({ id: expect.any(String), userErrors: [] });
    expect(second).toEqual(first);
    expect(await other.records.facts()).toBe(before + 1);
    for (const process of [one, other]) {
      expect(await run(process)).toEqual(first);
      const { userErrors } = await run(process, { ...session, heldOn: "2026-10-29" });
      expect(userErrors).toMatchObject([{ code: "KEY_REUSED" }]);
    }
    expect(await one.records.facts()).toBe(before + 1);
  });

  it("are followed by a third through small pages of the feed: nothing missed, nothing twice", async () => {
    const REGISTERED = 15;
    const hr = { persona: "trust-hr-system" };
    const follower = await startDemonstrationAgain(ownerUrl, runDay());
    const start = await latestCursor(follower, hr);
    let writing = true;
    const write = async ({ records }: Asked, name: string) => {
      for (let each = 0; each < REGISTERED; each += 1) {
        const input = { number: `${name}-${each}`, name: `Somebody ${each}` };
        const { id: worker } = await records.run("registerWorker", input, "trust-hr");
        const post = await records.run(
          "startPost",
          {
            worker: { id: worker },
            roleBand: { code: "PSW" },
            startedOn: "2026-01-05",
            wholeTimeEquivalent: 1,
            contractKind: "PERMANENT",
          },
          "trust-hr",
        );
        expect(post.userErrors).toEqual([]);
      }
    };
    const followed: FeedEvent[] = [];
    const follow = async () => {
      for (let cursor = start; ; ) {
        const last = !writing;
        const { events, cursor: next } = await restOfFeed(follower, hr, { after: cursor, first: 3 });
        followed.push(...events);
        cursor = next;
        if (last) return;
      }
    };
    const following = follow();
    await Promise.all([write(one, "first"), write(other, "second")]);
    writing = false;
    await following;
    expect(followed.filter(({ kind }) => kind === "WORKER_REGISTERED")).toHaveLength(2 * REGISTERED);
    expect(followed.filter(({ kind }) => kind === "POST_RECORDED")).toHaveLength(2 * REGISTERED);
    const { events } = await restOfFeed(follower, hr, { after: start });
    expect(events.slice(0, followed.length)).toEqual(followed);
    // Each event agrees with those before it.
    const { workers, posts } = rebuild((await restOfFeed(follower, hr)).events);
    const ids = await rows<{ type: string; id: string }>(
      "SELECT 'Worker' AS type, id FROM worker WHERE organisation_id = $1 UNION ALL SELECT 'Post', id FROM post WHERE organisation_id = $1",
      [TRUST],
    );
    expect([...workers, ...posts.keys()].sort()).toEqual(
      ids.map(({ type, id }) => toGlobalId(type, id)).sort(),
    );
    await follower.close();
  });
});
