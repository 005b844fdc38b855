import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { readForeignKeysOf, readKept } from "../../src/database/distributing/catalogue";
import { insertRowByRow, noteCopiesOnce } from "../../src/database/distributing/distribute";
import { refusalOf, refusalOfNodes, requireDistributable } from "../../src/database/distributing/refusals";
import { rowByRow } from "../../src/database/distributing/row-by-row";
import { SERVICE_ROLE } from "../../src/database/pool";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import { enter, type Said } from "../support/reach";
import { PROJECT } from "../support/template";

const replacing = (file: string) =>
  readFileSync(join(PROJECT, "src", "database", "distributing", file), "utf8");

/** The functions that a cluster has in another form, as one PostgreSQL had them when that form was written. */
const REPLACED = {
  anchor_trail: "1c711424",
  append_to_trail: "fd54d3b5",
  consented_workers: "1b49c3bd",
  enter_reach: "44db7b07",
  granted_workers: "33d1c912",
  hold_facts_of: "c28e9d66",
  keep_employment: "adf86cd8",
  keep_employment_of_written: "20ea7a5f",
  keep_ended_disagreements: "42127294",
  keep_ended_drift_notes: "124d909e",
  keep_name_parts: "8cd96dc7",
  keep_team_of_readiness: "3d748977",
  leave_waiting_entries: "b555916d",
  left_announcements: "645c1b05",
  mark_readiness: "1dc583a7",
  mark_readiness_of_facts: "b8941089",
  note_changed_memberships: "90f1ca8e",
  note_undoings: "cf8397be",
  reach_of: "41e1f3e5",
  record_reads: "994cf60c",
  seal_reach: "7c2b5345",
  share_facts_of: "a8a2131f",
};

/** Changes that have triggers do what they do differently on a cluster, and the rows that they leave. */
const CHANGES = [
  "INSERT INTO person (id) VALUES ('11111111-1111-4111-8111-111111111111')",
  "INSERT INTO worker (organisation_id, id, person_id, number, name, team) SELECT organisation_id, '22222222-2222-4222-8222-222222222222', '11111111-1111-4111-8111-111111111111', 'X-1', 'Ada Mo Ström', 'North' FROM worker ORDER BY 1 LIMIT 1",
  "UPDATE worker SET name = name || ' Lee', team = 'South'",
  "UPDATE readiness SET outcome = CASE outcome WHEN 'MET' THEN 'NOT_MET' ELSE outcome END, lapse_days = lapse_days",
  // What somebody says of another organisation, before this month, and takes back.
  "INSERT INTO duty_disagreement (organisation_id, worker_id, person_id, about_organisation_id, owed_id, noticed_on, recorded_on) SELECT w.organisation_id, w.id, w.person_id, o.id, o.id, '2026-09-01', current_date - 40 FROM worker w JOIN organisation o ON o.id <> w.organisation_id",
  "DELETE FROM duty_disagreement",
  "DELETE FROM worker WHERE number = 'X-1'",
  // Of somebody who holds posts: what ended is taken back, a day of work is revoked, and a post is retracted.
  ...["RETRACTION", "REVOCATION"].flatMap((how) => [
    `INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_by, recorded_as) SELECT f.organisation_id, md5('${how}' || f.id)::uuid, f.worker_id, 'UNDOING', f.recorded_by, 'HR' FROM post p JOIN fact f ON f.organisation_id = p.organisation_id AND f.id = p.id WHERE p.employer_name IS NULL AND md5(f.id::text) ${how === "RETRACTION" ? "<" : ">="} '8'`,
    `INSERT INTO undoing (organisation_id, id, fact_id, fact_kind, how, reason, effective_on) SELECT p.organisation_id, md5('${how}' || p.id)::uuid, p.id, 'POST', '${how}', 'By mistake', ${how === "RETRACTION" ? "NULL" : "p.started_on + 30"} FROM post p WHERE p.employer_name IS NULL AND md5(p.id::text) ${how === "RETRACTION" ? "<" : ">="} '8'`,
  ]),
];
const LEFT = {
  worker_name_part: "organisation_id, part, holder, sort_name",
  employment: "t.*",
  readiness: "organisation_id, worker_id, route_id, team, outcome",
  readiness_tally: "organisation_id, counts, route_id, role_band_id, value, workers",
  readiness_state: "organisation_id, worker_id, recompute_on, attained_due_on, attainments_due_on",
  readiness_epoch: "t.*",
  lapse_tally: "organisation_id, route_id, first_on, last_on, numbers, days, workers",
  requirement_lapse: "t.*",
  duty_disagreement_ended: "organisation_id, about_organisation_id, owed_id, recorded_on, ended_on",
};

describe("a function that inserts a set", () => {
  it("inserts its rows one by one", () => {
    expect(rowByRow("INSERT INTO public.kept (a, b)\n SELECT x, 1 FROM was;").replaceAll(/\s+/g, " ")).toBe(
      " DECLARE one_of_set record; BEGIN FOR one_of_set IN SELECT * FROM (SELECT x, 1 FROM was) AS of_set (a, b) LOOP INSERT INTO public.kept (a, b) VALUES (one_of_set.a, one_of_set.b); END LOOP; END;",
    );
  });

  it("leaves out rows that are there already, as before", () => {
    const text = "INSERT INTO kept (a)\n SELECT x FROM was\n ON CONFLICT DO NOTHING;";
    expect(rowByRow(text).replaceAll(/\s+/g, " ")).toContain(
      "(SELECT x FROM was) AS of_set (a) LOOP INSERT INTO kept (a) VALUES (one_of_set.a) ON CONFLICT DO NOTHING; END LOOP;",
    );
  });

  it("is left alone if a conflict changes a row", () => {
    const text = "INSERT INTO kept (a) SELECT x FROM was ON CONFLICT (a) DO UPDATE SET b = 1;";
    expect(rowByRow(text)).toBe(text);
  });
});

describe("a database that cannot be distributed", () => {
  const state = {
    login: "owner",
    isSuperuser: true,
    isAvailable: true,
    version: "13.2-1",
    isStandby: false,
    connected: [],
  };
  const nodes = { coordinators: 1, workers: 2, unreachable: [], distributed: 0, isCoordinator: true };

  it.each([
    ["is a standby", { isStandby: true }, /is a standby/],
    ["has no Citus", { isAvailable: false, version: null }, /has no Citus/],
    ["has no extension", { version: null }, /CREATE EXTENSION citus/],
    ["has another version", { version: "14.0-1" }, /14\.0-1 was not tried/],
    ["is opened by its owner", { isSuperuser: false }, /owner is not a superuser/],
    ["is in use", { connected: ["peerway", "psql"] }, /connected to the database: peerway, psql/],
  ])("%s: the refusal names that and what would be right", (_, differing, refusal) => {
    expect(refusalOf({ ...state, ...differing })).toMatch(refusal);
  });

  it.each([
    ["is distributed already", { distributed: 141 }, /distributed already: 141 tables/],
    ["is a worker node's", { isCoordinator: false }, /citus_set_coordinator_host/],
    ["has no coordinator among its nodes", { coordinators: 0 }, /citus_set_coordinator_host/],
    ["has one node", { workers: 0 }, /citus_add_node/],
    ["does not reach a node", { unreachable: ["db2:5432"] }, /not reach all nodes: db2:5432/],
  ])("%s: the refusal names that and what would be right", (_, differing, refusal) => {
    expect(refusalOfNodes({ ...nodes, ...differing })).toMatch(refusal);
  });

  it("is not refused if nothing is wrong", () => {
    expect([refusalOf(state), refusalOfNodes(nodes)]).toEqual([null, null]);
  });
});

describe("the database on one PostgreSQL", () => {
  let client: Client;

  beforeAll(async () => {
    client = new Client({ connectionString: await cloneDatabase({ template: DEMONSTRATION_TEMPLATE }) });
    await client.connect();
  });
  afterAll(() => client.end());

  it("is refused and left as it is", async () => {
    await expect(requireDistributable(client)).rejects.toThrow(/has no Citus.*Nothing was changed\.$/);
  });

  it("would have each table spread or copied, the copied ones after those that they refer to", async () => {
    const { spread, copied } = await readKept(client);
    const { rows } = await client.query<{ name: string }>(
      "SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'migrations'",
    );
    expect([...spread, ...copied].sort()).toEqual(rows.map(({ name }) => name).sort());
    expect(spread).toEqual(
      expect.arrayContaining(["fact", "worker", "trail", "trail_anchor", "readiness_state"]),
    );
    expect(copied).toEqual(expect.arrayContaining(["person", "sign_in", "draft", "reach_seal"]));
    for (const { table, definition } of await readForeignKeysOf(client, copied)) {
      const [, target = ""] = /REFERENCES (\w+)/.exec(definition) ?? [];
      expect(copied.indexOf(target)).toBeLessThanOrEqual(copied.indexOf(table));
    }
  });

  it("has the functions from which those of a cluster were written", async () => {
    const { rows } = await client.query<{ name: string; text: string }>(
      "SELECT proname::text AS name, prosrc AS text FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname = ANY ($1) ORDER BY 1",
      [Object.keys(REPLACED)],
    );
    const now = rows.map(({ name, text }) => [
      name,
      createHash("md5").update(text).digest("hex").slice(0, 8),
    ]);
    expect(Object.fromEntries(now)).toEqual(REPLACED);
  });

  it("keeps the same rows with the triggers in either form", async () => {
    const changed = async () => {
      await client.query("SAVEPOINT before");
      for (const change of CHANGES) await client.query(change);
      const left: unknown[] = [];
      for (const [table, columns] of Object.entries(LEFT))
        left.push(
          (
            await client.query(
              `SELECT to_jsonb(r)::text AS row FROM (SELECT ${columns} FROM ${table} t) r ORDER BY 1`,
            )
          ).rows,
        );
      await client.query("ROLLBACK TO before");
      return left;
    };
    await client.query("BEGIN");
    const before = await changed();
    await insertRowByRow(client);
    for (const file of ["sets-of-cluster.sql", "triggers-of-cluster.sql"])
      await client.query(replacing(file));
    expect(await changed()).toEqual(before);
    await client.query("ROLLBACK");
  });

  it("leaves an entry about a draft once, on the node that is the coordinator", async () => {
    const entriesOf = async (node: number) => {
      await client.query("SAVEPOINT before");
      await client.query("UPDATE pg_dist_local_group SET groupid = $1", [node]);
      const { rows: drafts } = await client.query<{ id: string }>(
        `INSERT INTO draft (organisation_id, kind, code, title, content, created_by, updated_by)
        SELECT m.organisation_id, 'ROUTE', 'LOCAL', 'Ours', '{}', m.person_id, m.person_id FROM member m ORDER BY 1, 2 LIMIT 1
        RETURNING id`,
      );
      await client.query("SET CONSTRAINTS ALL IMMEDIATE");
      const { rows } = await client.query("SELECT action FROM trail WHERE object = $1", [drafts[0]?.id]);
      await client.query("ROLLBACK TO before");
      return rows.length;
    };
    await client.query("BEGIN");
    await client.query("CREATE TABLE pg_dist_local_group AS SELECT 0 AS groupid");
    await client.query(replacing("places-of-cluster.sql"));
    expect([await entriesOf(0), await entriesOf(2)]).toEqual([1, 1]);
    await noteCopiesOnce(client, (await readKept(client)).copied);
    expect([await entriesOf(0), await entriesOf(2)]).toEqual([1, 0]);
    await client.query("ROLLBACK");
  });

  it("reads what triggers left from the nodes of the organisations that a transaction reaches", async () => {
    await client.query("BEGIN");
    await client.query("CREATE TABLE facts_lock (held_for uuid PRIMARY KEY)");
    await client.query(`GRANT SELECT ON facts_lock TO ${SERVICE_ROLE}`);
    await client.query(replacing("announcements-of-cluster.sql"));
    const { rows } = await client.query<{ id: string }>("SELECT id FROM organisation ORDER BY id LIMIT 2");
    const [ours, hosts] = rows.map(({ id }) => id);
    const left = async (said: Said) => {
      await client.query("SAVEPOINT before");
      await enter(client, said);
      await client.query("SELECT leave_announcement('peerway_readiness', ARRAY[$1::uuid])", [ours]);
      const { rows: found } = await client.query("SELECT left_announcements() AS left");
      await client.query("ROLLBACK TO before");
      return found[0].left.split(" ");
    };
    const announced = `peerway_readiness:${ours}`;
    // The coordinator's own first, and then those of each node: here they are the same.
    expect(await left({ role: SERVICE_ROLE, organisations: ours })).toEqual([announced, announced]);
    expect(await left({ role: SERVICE_ROLE, organisations: ours, host: hosts })).toEqual([
      announced,
      announced,
      announced,
    ]);
    await client.query("ROLLBACK");
  });

  it("joins no set with a table in the triggers of a cluster, which would ask all nodes", async () => {
    await client.query("BEGIN");
    await insertRowByRow(client);
    for (const file of ["sets-of-cluster.sql", "triggers-of-cluster.sql"])
      await client.query(replacing(file));
    const { spread } = await readKept(client);
    const { rows } = await client.query<{ name: string; text: string }>(
      "SELECT proname::text AS name, prosrc AS text FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1",
    );
    await client.query("ROLLBACK");
    const table = new RegExp(`\\b(?:FROM|JOIN|UPDATE|USING)\\s+(?:public\\.)?(?:${spread.join("|")})\\b`);
    const set = /\b(?:FROM|JOIN)\s+(?:unnest\(|(?:written|was|changed)\b)/;
    const ofOne = /\borganisation_id = (?:NEW\.organisation_id|organisation)\b/;
    const joining = rows.filter(({ text }) =>
      text
        .split(/;|\b(?:LOOP|THEN|ELSE|BEGIN)\b/)
        .some((part) => table.test(part) && set.test(part) && !ofOne.test(part)),
    );
    expect(joining.map(({ name }) => name)).toEqual([]);
  });
});
