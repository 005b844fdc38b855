import { Client } from "pg";
import { organisationId } from "../../src/commands/demonstration/personas";
import { SERVICE_ROLE } from "../../src/database/pool";
import { asOrganisation } from "../../src/database/transaction";
import { type Anchor, type TrailVerification, verifyTrail } from "../../src/services/rights/verify-trail";
import { startDemonstration } from "../support/demonstration";
import { enter, type Said } from "../support/reach";
import type { TestService } from "../support/server";

const TRUST = organisationId("NORTHMOOR");

/** With plain SQL: the application has no say here. */
describe("the trail", () => {
  let service: TestService;
  let owner: Client;

  beforeAll(async () => {
    service = await startDemonstration();
    owner = new Client({ connectionString: service.ownerUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await service.close();
  });

  async function asService(statement: string, settings: Said = {}) {
    await owner.query("BEGIN");
    try {
      await enter(owner, {
        role: SERVICE_ROLE,
        organisations: TRUST,
        capacities: "AUDITOR,HR",
        ...settings,
      });
      return (await owner.query(statement)).rowCount;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await owner.query("ROLLBACK");
    }
  }
  const verified = (anchor: Anchor | null = null): Promise<TrailVerification> =>
    asOrganisation(service.pool, TRUST, (db) => verifyTrail(db, TRUST, anchor), { capacities: ["AUDITOR"] });

  const ENTRY = `INSERT INTO trail (organisation_id, capacities, operation, action, about, object) VALUES ('${TRUST}', '{HR}', 'test', 'READ', 'WORKER', 'x')`;

  it("is read by the service, and never added to but by what it does, changed, emptied or taken from", async () => {
    expect(await asService("SELECT FROM trail")).toBeGreaterThan(50);
    for (const statement of [
      ENTRY,
      `SELECT append_to_trail('${TRUST}', NULL, '{HR}', 'test', 'READ', 'WORKER', 'x', NULL, NULL, false)`,
      `SELECT await_trail('${TRUST}', '{}', '{}', '{}', '{}', '{}', now(), 'RECORDED')`,
      `SELECT await_trail_of('${TRUST}', '{}', 'RECORDED')`,
      `SELECT append_entries_to_trail(ROW('${TRUST}', gen_random_uuid(), '{}', '{}', '{}', '{}', '{}', now(), 'RECORDED')::trail_waiting, 'test', NULL)`,
      `INSERT INTO trail_waiting (organisation_id, objects, kinds, workers, people, capacities, latest) VALUES ('${TRUST}', '{}', '{}', '{}', '{}', '{}', now())`,
      "DELETE FROM trail_waiting",
      "UPDATE trail_head SET sequence = 900000",
      `INSERT INTO trail_head VALUES (gen_random_uuid(), 1, '')`,
      `INSERT INTO trail_anchor (organisation_id, sequence, hash, seal) VALUES ('${TRUST}', 900000, '', '')`,
      `SELECT fact_digest('${TRUST}', gen_random_uuid())`,
      `SELECT fact_digests('${TRUST}', 'POST', '{}')`,
      "UPDATE trail SET object = 'y'",
      "UPDATE trail SET object = object WHERE false",
      "DELETE FROM trail",
      "TRUNCATE trail",
      "DELETE FROM trail_head",
      "TRUNCATE trail_head",
      "ALTER TABLE trail DISABLE TRIGGER ALL",
      "DROP TABLE trail",
      "SET session_replication_role = replica",
    ])
      expect([statement, await asService(statement)]).toEqual([statement, "42501"]);
    // Nor by its owner, unless the triggers are taken down first.
    for (const statement of ["UPDATE trail SET object = 'y'", "DELETE FROM trail", "TRUNCATE trail"])
      await expect(owner.query(statement)).rejects.toMatchObject({ code: "PW002" });
  });

  it("numbers and seals entries itself, whatever is said of them", async () => {
    await owner.query("BEGIN");
    await owner.query(
      `INSERT INTO trail (organisation_id, sequence, at, capacities, operation, action, about, object, previous, hash)
       VALUES ($1, 1, '2020-01-01', '{HR}', 'test', 'READ', 'WORKER', 'x', repeat('a', 64), repeat('b', 64))`,
      [TRUST],
    );
    const { rows } = await owner.query(
      "SELECT sequence::int, at > '2026-01-01' AS now, hash <> repeat('b', 64) AS sealed FROM trail WHERE organisation_id = $1 ORDER BY trail.sequence DESC LIMIT 2",
      [TRUST],
    );
    expect(rows[0]).toEqual({ sequence: rows[1].sequence + 1, now: true, sealed: true });
    await owner.query("ROLLBACK");
  });

  it("is left by the transaction that it tells of, or not at all", async () => {
    const length = async () =>
      (
        await owner.query("SELECT sequence::int AS sequence FROM trail_head WHERE organisation_id = $1", [
          TRUST,
        ])
      ).rows[0].sequence;
    const before = await length();
    const update = "UPDATE worker SET team = 'Elsewhere' WHERE organisation_id = $1 AND number = 'NM-001'";
    await owner.query("BEGIN");
    await owner.query(update, [TRUST]);
    await owner.query("ROLLBACK");
    expect(await length()).toBe(before);
    await owner.query(update, [TRUST]);
    expect(await length()).toBe(before + 1);
    await owner.query(update, [TRUST]);
    expect(await length()).toBe(before + 1);
  });

  it("has an entry for each of the facts that a transaction records, in their order, and keeps none waiting", async () => {
    const entries = async () =>
      (
        await owner.query(
          "SELECT sequence::int, object FROM trail WHERE organisation_id = $1 ORDER BY trail.sequence DESC LIMIT 3",
          [TRUST],
        )
      ).rows;
    const [last] = await entries();
    await owner.query("BEGIN");
    const { rows: facts } = await owner.query(
      `INSERT INTO fact (organisation_id, worker_id, kind, recorded_by, recorded_as)
       SELECT organisation_id, worker_id, kind, recorded_by, recorded_as FROM fact
       WHERE organisation_id = $1 AND kind = 'SUPERVISION' ORDER BY recorded_at LIMIT 3 RETURNING id, worker_id`,
      [TRUST],
    );
    for (const { id, worker_id } of facts)
      await owner.query(
        `INSERT INTO supervision (organisation_id, id, worker_id, supervision_kind_id, held_on)
         SELECT $1, $2, $3, id, '2026-01-05' FROM supervision_kind LIMIT 1`,
        [TRUST, id, worker_id],
      );
    await owner.query("COMMIT");
    expect((await entries()).toReversed()).toEqual(
      facts.map(({ id }, at) => ({ sequence: last.sequence + 1 + at, object: id })),
    );
    const { rows: waiting } = await owner.query("SELECT FROM trail_waiting");
    expect(waiting).toEqual([]);
    await expect(verified()).resolves.toMatchObject({ holds: true, end: { sequence: last.sequence + 3 } });
  });

  it("names each worker that a statement writes, in its order, and none that it leaves as they were", async () => {
    const { rows: written } = await owner.query<{ id: string }>(
      `WITH people AS (INSERT INTO person (id) VALUES (gen_random_uuid()), (gen_random_uuid()) RETURNING id)
       INSERT INTO worker (organisation_id, person_id, number, name) SELECT $1, id, id, 'Somebody' FROM people RETURNING id`,
      [TRUST],
    );
    await owner.query(
      "UPDATE worker SET team = CASE WHEN id = $2 THEN 'North' ELSE team END WHERE organisation_id = $1 AND id = ANY ($3)",
      [TRUST, written[1]?.id, written.map(({ id }) => id)],
    );
    const { rows: entries } = await owner.query(
      `SELECT action, object AS id, worker_id AS worker, digest, reason_hash AS reason FROM trail
       WHERE organisation_id = $1 AND about = 'WORKER' AND object = ANY ($2) ORDER BY sequence`,
      [TRUST, written.map(({ id }) => id)],
    );
    expect(entries).toEqual(
      [["RECORDED", 0] as const, ["RECORDED", 1] as const, ["CHANGED", 1] as const].map(([action, at]) => {
        const id = written[at]?.id;
        return { action, id, worker: id, digest: null, reason: null };
      }),
    );
    await expect(verified()).resolves.toMatchObject({ holds: true });
  });

  it("follows every table of organisations, but for those that say why not", async () => {
    const { rows } = await owner.query(`
      SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT EXISTS (SELECT FROM leaves_no_trail e WHERE e.name = c.relname)
        AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'left_in_trail')`);
    expect(rows).toEqual([]);
  });

  describe("that somebody has altered with the triggers down", () => {
    const alter = async (
      statement: string,
      look: (found: TrailVerification) => void,
      anchor: Anchor | null = null,
    ) => {
      await owner.query("BEGIN");
      await owner.query("CREATE TABLE kept AS TABLE trail");
      await owner.query("CREATE TABLE kept_head AS TABLE trail_head");
      await owner.query("COMMIT");
      await owner.query("SET session_replication_role = replica");
      for (const each of statement.split(";")) await owner.query(each);
      await owner.query("SET session_replication_role = origin");
      look(await verified(anchor));
      await owner.query("SET session_replication_role = replica");
      for (const name of ["trail", "trail_head"]) {
        await owner.query(`DELETE FROM ${name}`);
        await owner.query(`INSERT INTO ${name} SELECT * FROM kept${name.slice(5)}`);
        await owner.query(`DROP TABLE kept${name.slice(5)}`);
      }
      await owner.query("SET session_replication_role = origin");
    };
    const of = (condition: string) => `WHERE organisation_id = '${TRUST}' AND ${condition}`;

    it("names the first broken link", async () => {
      const whole = await verified();
      expect(whole.holds).toBe(true);
      const end = whole.holds ? whole.end : { sequence: 0, hash: "" };
      const broken = (sequence: number, why: string) => (found: TrailVerification) =>
        expect(found).toEqual({ holds: false, sequence, why: expect.stringContaining(why) });
      await alter(
        `UPDATE trail SET person_id = gen_random_uuid() ${of("sequence IN (7, 9)")}`,
        broken(7, "hash"),
      );
      await alter(`DELETE FROM trail ${of("sequence = 12")}`, broken(12, "missing"));
      await alter(
        `UPDATE trail SET sequence = -1 ${of("sequence = 4")}; UPDATE trail SET sequence = 4 ${of("sequence = 5")}; UPDATE trail SET sequence = 5 ${of("sequence = -1")}`,
        broken(4, "does not follow"),
      );
      await alter(`DELETE FROM trail ${of(`sequence = ${end.sequence}`)}`, broken(end.sequence, "missing"));
      // Rewritten with its head, what the database keeps a second time tells, or what was kept elsewhere.
      const cut = `DELETE FROM trail ${of(`sequence = ${end.sequence}`)}; UPDATE trail_head SET sequence = sequence - 1, hash = (SELECT hash FROM trail ${of(`sequence = ${end.sequence - 1}`)}) ${of("true")}`;
      await alter(cut, broken(end.sequence, "missing"));
      await alter(cut, broken(end.sequence, "missing"), end);
      expect(await verified(end)).toEqual(whole);
    });

    it("notices a reason that is no longer the one that was given", async () => {
      await owner.query("SET session_replication_role = replica");
      const { rows } = await owner.query(
        "UPDATE decision SET reason = reason || '.' WHERE organisation_id = $1 AND id = (SELECT id FROM decision WHERE organisation_id = $1 LIMIT 1) RETURNING (SELECT sequence::int FROM trail t WHERE t.organisation_id = $1 AND t.object = decision.id::text) AS sequence",
        [TRUST],
      );
      expect(await verified()).toEqual({
        holds: false,
        sequence: rows[0].sequence,
        why: expect.stringContaining("reason"),
      });
      await owner.query("SET session_replication_role = origin");
    });
  });
});
