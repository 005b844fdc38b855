import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Pool, type PoolClient } from "pg";
import { organisationId } from "../../src/commands/demonstration/personas";
import { type Database, databaseOf, openServicePool } from "../../src/database/pool";
import { asOrganisation, inTransaction } from "../../src/database/transaction";
import type { ChangeKind } from "../../src/entities/workforce/change";
import { insertFact } from "../../src/repositories/evidence/facts";
import {
  type ChangeRow,
  endOfFeed,
  type FeedPlace,
  pageOfChanges,
  START_OF_FEED,
} from "../../src/repositories/workforce/changes";
import { insertPerson, insertWorker } from "../../src/repositories/workforce/workforce";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import { seeded } from "../support/seeded";

const TRUST = organisationId("NORTHMOOR");
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_128);
const STEPS = Math.round(25 * Number(process.env.PEERWAY_RUNS ?? 1));
const KINDS: readonly ChangeKind[] = [
  "WORKER_REGISTERED",
  "WORKER_CHANGED",
  "WORKER_RENUMBERED",
  "WORKER_REMOVED",
  "FACT_RECORDED",
  "FACT_UNDONE",
];

/** Lists of what is said of each, in the order in which it is. */
function listsOf<Row>(
  rows: readonly Row[],
  said: (row: Row) => readonly [string, unknown],
): Record<string, unknown[]> {
  const lists: Record<string, unknown[]> = {};
  for (const [of, what] of rows.map(said)) {
    lists[of] ??= [];
    lists[of].push(what);
  }
  return lists;
}

/** Thrown to roll a transaction back that has written. */
class ChangeOfMind extends Error {}

describe("the order of the feed", () => {
  let url: string;
  let pool: Pool;
  let service: Pool;
  let person: string;
  let supervisionKind: string;

  beforeAll(async () => {
    url = await cloneDatabase({ template: DEMONSTRATION_TEMPLATE });
    pool = new Pool({ connectionString: url, max: 8 });
    service = openServicePool(url, { size: 4 });
    const one = async (text: string) => (await pool.query<{ id: string }>(text)).rows[0]?.id ?? "";
    person = await one("SELECT person_id AS id FROM member WHERE name = 'Ruth Bannerman'");
    supervisionKind = await one("SELECT id FROM supervision_kind ORDER BY code LIMIT 1");
  });

  afterAll(async () => {
    await service.end();
    await pool.end();
  });

  const read = (after: FeedPlace, size: number, kinds = KINDS) =>
    asOrganisation(service, TRUST, async (db) =>
      (await pageOfChanges(db, TRUST, kinds, { from: after, backwards: false, size })).slice(0, size),
    );
  const end = async () =>
    (await asOrganisation(service, TRUST, (db) => endOfFeed(db, TRUST))) ?? START_OF_FEED;
  async function readAll(after: FeedPlace, size = 100): Promise<ChangeRow[]> {
    const found: ChangeRow[] = [];
    for (;;) {
      const page = await read(found.at(-1) ?? after, size);
      found.push(...page);
      if (page.length === 0) return found;
    }
  }

  async function register(db: Database): Promise<string> {
    const id = randomUUID();
    await insertPerson(db, id);
    await insertWorker(db, {
      organisationId: TRUST,
      id,
      personId: id,
      number: `F-${id.slice(0, 13)}`,
      name: "Somebody",
      team: null,
      intention: null,
    });
    return id;
  }
  async function supervise(db: Database, workerId: string): Promise<string> {
    const id = randomUUID();
    await insertFact(
      db,
      { organisationId: TRUST, id, workerId, kind: "SUPERVISION", recordedBy: person, recordedAs: "HR" },
      { supervisionKindId: supervisionKind, heldOn: "2026-01-05" },
    );
    return id;
  }
  const undo = (db: Database, workerId: string, factId: string) =>
    insertFact(
      db,
      {
        organisationId: TRUST,
        id: randomUUID(),
        workerId,
        kind: "UNDOING",
        recordedBy: person,
        recordedAs: "HR",
      },
      {
        factId: factId,
        factKind: "SUPERVISION",
        how: "RETRACTION",
        reason: "Twice",
      },
    );

  it("is that of commits: what began first and commits last comes last, and no reader meanwhile misses it", async () => {
    const start = await end();
    const slow: PoolClient = await pool.connect();
    await slow.query("BEGIN");
    const first = await register(databaseOf(slow));
    const second = await inTransaction(pool, register);
    const seen = await readAll(start);
    expect(seen.map(({ workerId }) => workerId)).toEqual([second]);
    const third = await inTransaction(pool, register);
    // It has its place now, and has not committed: nobody passes it.
    await slow.query("SET CONSTRAINTS ALL IMMEDIATE");
    const blocked = inTransaction(pool, register);
    const isDone = await Promise.race([blocked.then(() => true), pause(150).then(() => false)]);
    expect(isDone).toBe(false);
    const [place = start] = seen.slice(-1);
    expect((await readAll(place)).map(({ workerId }) => workerId)).toEqual([third]);
    await slow.query("COMMIT");
    slow.release();
    expect((await readAll(place)).map(({ workerId }) => workerId)).toEqual([third, first, await blocked]);
  });

  it("leaves nothing of what was rolled back, whole or to a savepoint", async () => {
    const start = await end();
    const client = await pool.connect();
    const db = databaseOf(client);
    await client.query("BEGIN");
    await client.query("SAVEPOINT one");
    await register(db);
    await client.query("ROLLBACK TO one");
    const kept = await register(db);
    await client.query("SAVEPOINT two");
    await register(db);
    await client.query("ROLLBACK TO two");
    const also = await register(db);
    await client.query("COMMIT");
    await client.query("BEGIN");
    await register(db);
    await client.query("ROLLBACK");
    client.release();
    const found = await readAll(start);
    expect(found.map(({ workerId }) => workerId)).toEqual([kept, also]);
    expect(found.map(({ number }) => number)).toEqual([start.number + 1, start.number + 1]);
  });

  it("has nothing missing and nothing twice, however many write while somebody follows it by small pages", async () => {
    const random = seeded(SEED);
    const start = await end();
    const alive: string[] = [];
    const facts = new Map<string, string>();
    const step = async (db: Database): Promise<void> => {
      const chosen = alive[Math.floor(random() * alive.length)];
      const what = random();
      if (!chosen || what < 0.3) {
        await register(db);
        return;
      }
      const fact = facts.get(chosen);
      if (what < 0.6) await supervise(db, chosen);
      else if (what < 0.75 && fact) await undo(db, chosen, fact);
      else
        await db.query(
          {
            name: "",
            text: "UPDATE worker SET name = name || '.', number = CASE WHEN $3 THEN number || '.' ELSE number END WHERE organisation_id = $1 AND id = $2",
          },
          [TRUST, chosen, what > 0.9],
        );
    };
    let writing = true;
    const write = async () => {
      for (let turn = 0; turn < STEPS; turn += 1) {
        const steps = 1 + Math.floor(random() * 3);
        const [sleeps, regrets] = [random() * 8, random() < 0.1];
        await inTransaction(pool, async (db) => {
          for (let each = 0; each < steps; each += 1) {
            await step(db);
            await pause(sleeps);
          }
          if (regrets) throw new ChangeOfMind();
        }).catch((error: unknown) => {
          const { code } = error as { code?: string };
          // Two undid the same.
          if (!(error instanceof ChangeOfMind) && code !== "23505") throw error;
        });
        const { rows } = await pool.query(
          `SELECT w.id, f.id AS fact FROM worker w LEFT JOIN LATERAL (SELECT id FROM fact f WHERE f.organisation_id = w.organisation_id AND f.worker_id = w.id AND kind = 'SUPERVISION'
             AND NOT EXISTS (SELECT FROM undoing u WHERE u.fact_id = f.id) ORDER BY id LIMIT 1) f ON true WHERE w.organisation_id = $1 AND w.number LIKE 'F-%' ORDER BY w.id LIMIT 4`,
          [TRUST],
        );
        for (const { id, fact } of rows) {
          if (!alive.includes(id)) alive.push(id);
          if (fact) facts.set(id, fact);
        }
      }
    };
    const followed: ChangeRow[] = [];
    const follow = async () => {
      for (;;) {
        const last = !writing;
        const page = await read(followed.at(-1) ?? start, 3);
        followed.push(...page);
        if (last && page.length === 0) return;
      }
    };
    const following = follow();
    await Promise.all([write(), write(), write()]);
    writing = false;
    await following;
    process.stdout.write(`${followed.length} changes were followed, seed ${SEED}.\n`);
    expect(followed).toEqual(await readAll(start));
    const key = ({ number, ordinal }: ChangeRow) => `${number}.${ordinal}`;
    expect(new Set(followed.map(key)).size).toBe(followed.length);
    // What is on record is what was followed, each worker's facts in the order in which they were recorded.
    const { rows } = await pool.query<{ worker_id: string; id: string }>(
      "SELECT worker_id, coalesce(u.fact_id, f.id) AS id FROM fact f LEFT JOIN undoing u USING (organisation_id, id) JOIN worker w ON w.id = f.worker_id WHERE f.organisation_id = $1 AND w.number LIKE 'F-%' ORDER BY worker_id, f.recorded_at",
      [TRUST],
    );
    expect(
      listsOf(
        followed.filter(({ factId }) => factId !== null),
        ({ workerId, factId }) => [workerId ?? "", factId],
      ),
    ).toEqual(listsOf(rows, ({ worker_id, id }) => [worker_id, id]));
    const registered = new Set<string | null>();
    for (const { kind, workerId } of followed)
      if (kind === "WORKER_REGISTERED") registered.add(workerId);
      else if (!alive.includes(workerId ?? "")) expect(registered).toContain(workerId);
    const { rows: gaps } = await pool.query(
      "SELECT count(*)::int AS batches, max(number)::int AS last, (SELECT batches::int FROM trail_head WHERE organisation_id = $1) AS head FROM change_batch WHERE organisation_id = $1",
      [TRUST],
    );
    expect(gaps[0]).toEqual({ batches: gaps[0].last, last: gaps[0].last, head: gaps[0].last });
  });

  it("holds a record that was removed, and then one that never was again", async () => {
    const id = await inTransaction(pool, register);
    const start = await end();
    await pool.query("DELETE FROM worker WHERE id = $1", [id]);
    expect((await readAll(start)).map(({ kind, workerId }) => [kind, workerId])).toEqual([
      ["WORKER_REMOVED", id],
    ]);
  });

  it("is written by nobody but what is done", async () => {
    for (const statement of [
      "INSERT INTO change_batch (organisation_id, changes) VALUES ($1, 1)",
      "DELETE FROM change WHERE organisation_id = $1",
      "UPDATE change_batch SET number = number + 1 WHERE organisation_id = $1",
      "SELECT record_changes(ARRAY[ROW($1, NULL, NULL, 'WORKER_REMOVED', $1, NULL, NULL, NULL, NULL, NULL, NULL)::change])",
      "UPDATE trail_head SET batches = 0 WHERE organisation_id = $1",
    ])
      await expect(
        asOrganisation(service, TRUST, (db) => db.query({ name: "", text: statement }, [TRUST])),
      ).rejects.toMatchObject({ code: "42501" });
  });
});
