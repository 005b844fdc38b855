import { Client } from "pg";
import { organisationId } from "../../../src/commands/demonstration/personas";
import { databaseOf } from "../../../src/database/pool";
import { asOrganisation } from "../../../src/database/transaction";
import { findBrokenAnchor } from "../../../src/services/rights/verify-anchors";
import { verifyTrail } from "../../../src/services/rights/verify-trail";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");

/** Somebody with the owner's power alters the record, with the triggers down, and rewrites what gives it away at first sight. */
describe("a record that was altered", () => {
  let service: TestService;
  let record: Recorder;
  let owner: Client;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
    owner = new Client({ connectionString: service.ownerUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await service.close();
  });

  /** What verifying says of the trust: why it is broken, or null. */
  async function fault(): Promise<string | null> {
    const found = await asOrganisation(service.pool, TRUST, (db) => verifyTrail(db, TRUST), {
      capacities: ["AUDITOR"],
      snapshot: true,
    });
    return found.holds ? null : found.why;
  }

  /** Alters the record by statements with the triggers down, looks, and puts everything back. */
  async function altered(...statements: readonly string[]): Promise<string | null> {
    const tables = [...new Set(statements.join(" ").match(/(?<=(FROM|UPDATE|INTO) )[a-z_]+/g))];
    await owner.query("SET session_replication_role = replica");
    try {
      for (const table of tables) await owner.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
      for (const statement of statements) expect((await owner.query(statement)).rowCount).toBeGreaterThan(0);
      return await fault();
    } finally {
      for (const table of tables) {
        await owner.query(`DELETE FROM ${table}`);
        await owner.query(`INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT * FROM kept_${table}`);
        await owner.query(`DROP TABLE kept_${table}`);
      }
      await owner.query("SET session_replication_role = origin");
    }
  }
  const OURS = `organisation_id = '${TRUST}'`;

  it("verifies as it was recorded, drafts that were revised included", async () => {
    expect(await fault()).toBeNull();
    const { rows } = await owner.query(
      "SELECT count(*)::int AS facts, count(*) FILTER (WHERE digest IS NULL)::int AS bare FROM trail WHERE action = 'RECORDED' AND about IN (SELECT kind FROM fact)",
    );
    expect(rows[0]).toEqual({ facts: expect.any(Number), bare: 0 });
    expect(rows[0].facts).toBeGreaterThan(100);
  });

  it("covers every table that hangs on a fact", async () => {
    const { rows } = await owner.query<{ name: string; bodies: string[] }>(`
      SELECT DISTINCT c.relname AS name,
        (SELECT array_agg(prosrc) FROM pg_proc WHERE proname IN ('fact_digest', 'fact_digests')) AS bodies
      FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid WHERE f.contype = 'f' AND f.confrelid = 'fact'::regclass
        -- A badge that was handed in names the fact that came of it, and says nothing of the fact.
        AND c.relname <> 'handed_in_badge'`);
    expect(rows.length).toBeGreaterThan(15);
    // Whatever an undoing undoes is a fact too: its own row is one of them.
    expect(rows[0]?.bodies).toHaveLength(2);
    expect(
      rows.filter(({ name, bodies }) => bodies.some((body) => !body.includes(`public.${name} t`))),
    ).toEqual([]);
  });

  it("has the same digests whether facts of a kind are recorded one by one or together", async () => {
    await owner.query("BEGIN");
    try {
      // The demonstration has no facts of some kinds, and none that was copied: one of each is written as a bare row.
      await owner.query("SET LOCAL session_replication_role = replica");
      await owner.query(`
        WITH origin AS (
          INSERT INTO fact_origin (organisation_id, from_organisation_id, recorded_by_name, recorded_at, verified_how)
          SELECT '${TRUST}', gen_random_uuid(), 'Somebody', now(), 'By telephone' FROM kind_of_fact RETURNING id
        ), numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS place FROM origin)
        INSERT INTO fact (organisation_id, worker_id, kind, recorded_at, recorded_by, recorded_as, origin_id)
        SELECT '${TRUST}', CASE WHEN k.about_organisation THEN NULL ELSE gen_random_uuid() END, k.kind, now(),
          gen_random_uuid(), 'HR', o.id
        FROM (SELECT *, row_number() OVER (ORDER BY kind) AS place FROM kind_of_fact) k JOIN numbered o USING (place)`);
      const { rows } = await owner.query(`
        SELECT ARRAY(SELECT kind FROM kind_of_fact EXCEPT SELECT kind FROM fact) AS missing,
          count(*) > 150 AS many, count(DISTINCT d.digest) = count(*) AS distinct_digests,
          count(*) FILTER (WHERE d.digest IS DISTINCT FROM fact_digest(f.organisation_id, f.id))::int AS differ
        FROM fact f
        LEFT JOIN (
          SELECT f.organisation_id, d.fact_id, d.digest
          FROM (SELECT organisation_id, kind, array_agg(id) AS ids FROM fact GROUP BY organisation_id, kind) f
          CROSS JOIN LATERAL fact_digests(f.organisation_id, f.kind, f.ids) d
        ) d ON d.organisation_id = f.organisation_id AND d.fact_id = f.id`);
      expect(rows).toEqual([{ missing: [], many: true, distinct_digests: true, differ: 0 }]);
    } finally {
      await owner.query("ROLLBACK");
    }
  });

  it.each([
    ["a day of a fact", `UPDATE post SET started_on = started_on - 400 WHERE ${OURS}`],
    ["a column that was empty", `UPDATE post SET team = 'Elsewhere' WHERE ${OURS}`],
    [
      "who recorded it",
      `UPDATE fact SET recorded_by = gen_random_uuid() WHERE ${OURS} AND kind = 'SUPERVISION'`,
    ],
    [
      "when it was recorded",
      `UPDATE fact SET recorded_at = recorded_at - interval '1 year' WHERE ${OURS} AND kind = 'JUDGEMENT'`,
    ],
    [
      "what a decision rested on",
      `UPDATE decision SET evaluation = evaluation || '{"x": null}' WHERE ${OURS}`,
    ],
    ["the competence that evidence claims", `UPDATE claim SET level_id = gen_random_uuid() WHERE ${OURS}`],
    [
      "the scope of an appointment",
      `INSERT INTO appointment_competence SELECT organisation_id, id, gen_random_uuid() FROM assessor_appointment WHERE ${OURS}`,
    ],
  ])("shows that somebody altered %s", async (_, statement) => {
    expect(await altered(statement)).toContain("was altered");
  });

  it.each([
    ["a judgement", [`DELETE FROM judgement WHERE ${OURS}`], "was altered"],
    [
      "a fact altogether",
      [`DELETE FROM supervision WHERE ${OURS}`, `DELETE FROM fact WHERE ${OURS} AND kind = 'SUPERVISION'`],
      "is missing",
    ],
    [
      "the end of the trail, with its head",
      [
        `DELETE FROM trail WHERE ${OURS} AND sequence > 40`,
        `UPDATE trail_head SET sequence = 40, hash = (SELECT hash FROM trail t WHERE t.${OURS} AND t.sequence = 40) WHERE ${OURS}`,
      ],
      "it is missing",
    ],
    [
      "the end of the trail, with its head and what was kept of it",
      [
        `DELETE FROM trail WHERE ${OURS} AND sequence > 40`,
        `UPDATE trail_head SET sequence = 40, hash = (SELECT hash FROM trail t WHERE t.${OURS} AND t.sequence = 40) WHERE ${OURS}`,
        `DELETE FROM trail_anchor WHERE ${OURS} AND sequence > 40`,
      ],
      "none shows who recorded the fact",
    ],
    [
      "the whole trail of an organisation",
      [`DELETE FROM trail WHERE ${OURS}`, `DELETE FROM trail_head WHERE ${OURS}`],
      "it is missing",
    ],
    [
      "the whole trail of an organisation and all that was kept of it",
      [
        `DELETE FROM trail WHERE ${OURS}`,
        `DELETE FROM trail_head WHERE ${OURS}`,
        `DELETE FROM trail_anchor WHERE ${OURS}`,
      ],
      "none shows who recorded the fact",
    ],
  ])("shows that somebody took away %s", async (_, statements, why) => {
    expect(await altered(...statements)).toContain(why);
  });

  it("shows a fact that was slipped in", async () => {
    const slipped = `INSERT INTO fact (organisation_id, worker_id, kind, recorded_at, recorded_by, recorded_as) SELECT organisation_id, worker_id, kind, recorded_at + interval '777 days', recorded_by, recorded_as FROM fact WHERE ${OURS} AND kind = 'SUPERVISION' LIMIT 1`;
    expect(await altered(slipped)).toContain("none shows who recorded the fact SUPERVISION");
  });

  it("verifies after a record was erased, and says so", async () => {
    const amara = await record.idOf("NM-001");
    await owner.query(`
      WITH made AS (INSERT INTO fact (organisation_id, worker_id, kind, recorded_by, recorded_as)
                    SELECT organisation_id, id, 'APPEAL', person_id, 'WORKER' FROM worker WHERE ${OURS} AND number = 'NM-001' RETURNING *)
      INSERT INTO appeal (organisation_id, id, worker_id, judgement_id, reason, appealed_on)
      SELECT m.organisation_id, m.id, m.worker_id, j.id, 'I had shown it', current_date FROM made m JOIN LATERAL (SELECT id FROM judgement WHERE ${OURS} LIMIT 1) j ON true`);
    expect(await altered(`UPDATE appeal SET reason = 'Erased' WHERE ${OURS}`)).toContain("was altered");
    for (const [mutation, input, persona] of [
      ["requestErasure", { worker: { id: amara } }, "worker-amara"],
      ["carryOutErasure", { worker: { id: amara }, reason: "They have left." }, "trust-hr"],
    ] as const)
      expect((await record.run(mutation, input, persona)).userErrors).toEqual([]);
    const found = await asOrganisation(service.pool, TRUST, (db) => verifyTrail(db, TRUST), {
      capacities: ["AUDITOR"],
    });
    expect(found).toMatchObject({
      holds: true,
      erased: [{ workerId: expect.any(String), sequence: expect.any(Number) }],
    });
    expect((await owner.query("SELECT reason, salt FROM appeal")).rows).toEqual([
      { reason: "Erased", salt: null },
    ]);
  });

  it("shows by other organisations' anchors that one's were taken away", async () => {
    const find = () => findBrokenAnchor(databaseOf(service.pool));
    expect(await find()).toBeNull();
    await owner.query("BEGIN");
    await owner.query("SET LOCAL session_replication_role = replica");
    await owner.query(`DELETE FROM trail_anchor WHERE ${OURS}`);
    await owner.query("COMMIT");
    expect(await find()).toContain("an anchor is missing");
  });
});
