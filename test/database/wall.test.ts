import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { migrate } from "../../src/database/migrate";
import { SERVICE_ROLE } from "../../src/database/pool";
import { cloneDatabase } from "../support/clone";
import { rowMaker, tablesOfOrganisations, takeDownConstraints } from "../support/fill";
import { enter, type Said } from "../support/reach";
import { story } from "../support/story";

const OURS = randomUUID();
const THEIRS = randomUUID();

const NOTHING = { read: 0, add: "42501", change: 0, delete: 0 };

const everyCommand = (table: string, insertion: (organisation: string) => string) => ({
  read: `SELECT * FROM ${table}`,
  add: insertion(OURS),
  change: `UPDATE ${table} SET organisation_id = organisation_id`,
  delete: `DELETE FROM ${table}`,
});

/** A transaction that says nothing of whose rows it is to reach. */
const NO_REACH: Said = {};

/** What became of a statement: how many rows it touched, or the SQLSTATE that it met. */
type Outcome = number | string;

/**
 * Every command on every table of organisations, found from the catalogue, sent as the service's role with every privilege
 * and with all constraints down: only the policies are left to refuse. The application has no say here.
 */
describe("the wall between organisations", () => {
  const it = story();

  let client: Client;
  let tables: readonly string[];
  const insertions = new Map<string, (organisation: string) => string>();

  beforeAll(async () => {
    const url = await cloneDatabase();
    client = new Client({ connectionString: url });
    await client.connect();
    // A table whose migration says nothing of walls, and one whose rows may belong to no organisation.
    await client.query("CREATE TABLE made_later (organisation_id uuid NOT NULL, id uuid NOT NULL)");
    await client.query("CREATE TABLE made_national (organisation_id uuid, id uuid NOT NULL)");
    await migrate(url);
    await takeDownConstraints(client);
    await client.query(`GRANT ALL ON ALL TABLES IN SCHEMA public TO ${SERVICE_ROLE}`);
    tables = await tablesOfOrganisations(client);
    for (const table of tables) {
      const insertion = await rowMaker(client, table);
      insertions.set(table, insertion);
      for (const organisation of [OURS, THEIRS]) await client.query(insertion(organisation));
    }
  });

  afterAll(() => client.end());

  /** Runs one statement as the service in a transaction of its own, within that reach, and undoes it. */
  async function attempt(statement: string, settings: Said): Promise<Outcome> {
    await client.query("BEGIN");
    try {
      if (settings === NO_REACH) await client.query("SELECT set_config('role', $1, true)", [SERVICE_ROLE]);
      else await enter(client, { role: SERVICE_ROLE, ...settings });
      return (await client.query(statement)).rowCount ?? 0;
    } catch (error) {
      return String((error as { code?: string }).code);
    } finally {
      await client.query("ROLLBACK");
    }
  }

  /** What became of the same attempts on every table. */
  async function attempts(
    settings: Said,
    statements: (
      table: string,
      insertion: (organisation: string) => string,
    ) => Readonly<Record<string, string>>,
  ): Promise<Record<string, Record<string, Outcome>>> {
    const outcomes: Record<string, Record<string, Outcome>> = {};
    for (const [table, insertion] of insertions) {
      const ofTable: Record<string, Outcome> = {};
      for (const [what, statement] of Object.entries(statements(table, insertion)))
        ofTable[what] = await attempt(statement, settings);
      outcomes[table] = ofTable;
    }
    return outcomes;
  }

  const everywhere = (
    outcome: Record<string, Outcome>,
    narrower: Readonly<Record<string, Record<string, Outcome>>> = {},
  ) => Object.fromEntries(tables.map((table) => [table, { ...outcome, ...narrower[table] }]));

  /** Tables whose policies ask for more than the organisation: what they refuse in one's own, too. */
  const own = {
    "read all": 0,
    "hand ours over": 0,
    "add to ours": "42501",
    "change all": 0,
    "delete all": 0,
  };
  const NARROWER = {
    evidence_words: own,
    evidence_share: own,
    duty_disagreement: own,
    duty_disagreement_ended: own,
    drift_note: own,
    drift_note_ended: own,
    // A second row of the trail has the key of the first: the trigger that counts is down.
    trail: { "add to ours": "23505", "read all": 0, "hand ours over": 0, "change all": 0, "delete all": 0 },
    trail_head: { "delete all": 0 },
    // Their numbers are the same, here.
    trail_anchor: { "add to ours": "23505", "hand ours over": 0, "change all": 0, "delete all": 0 },
    // Every number that is made here is the same, and an organisation gives each once.
    requirement_number: { "add to ours": "23505" },
    change_batch: { "add to ours": "23505" },
    // Nobody has a place in a status list twice.
    issued_badge: { "add to ours": "23505" },
    // A record is removed only while nothing depends on it.
    worker: { "delete all": 0 },
  };

  it("stands before every table of organisations, and there are many", async () => {
    expect(tables.length).toBeGreaterThan(25);
    const { rows } = await client.query(
      "SELECT relname FROM pg_class WHERE relname = ANY($1) AND NOT (relrowsecurity AND relforcerowsecurity)",
      [tables],
    );
    expect(rows).toEqual([]);
  });

  it("has no door but the few that are named here: no view, no other function that runs as its owner, no right to empty a table", async () => {
    const { rows } = await client.query(`
      SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
      UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef ORDER BY 1`);
    expect(rows.map(({ relname }) => relname)).toEqual([
      "anchor_trail",
      "append_entries_to_trail",
      "append_to_trail",
      "await_trail",
      "change_reach",
      "disagreement_counts",
      "drift_counts",
      "enter_reach",
      "fact_digest",
      "fact_digests",
      "forget_account_of_erased",
      "forget_badges_of_erased",
      "forget_esr_of_erased",
      "forget_voices_of_erased",
      "keep_attested_duty",
      "keep_attested_duty_of_undone",
      "keep_ended_disagreements",
      "keep_ended_drift_notes",
      "number_changes",
      "placed_workers",
      "reach_of",
      "record_changes",
      "record_facts_as_changes",
      "record_reads",
    ]);
    const untouched = new Client({ connectionString: await cloneDatabase() });
    await untouched.connect();
    const emptied = await untouched.query(
      "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND has_table_privilege($1, oid, 'TRUNCATE')",
      [SERVICE_ROLE],
    );
    await untouched.end();
    expect(emptied.rows).toEqual([]);
  });

  // First of all, while the connection has never had a setting.
  it("shows and takes nothing without a reach", async () => {
    expect(await attempts(NO_REACH, everyCommand)).toEqual(everywhere(NOTHING));
  });

  it("refuses every read and write of another organisation's rows, and lets one's own be", async () => {
    expect(
      await attempts({ organisations: OURS }, (table, insertion) => ({
        "read all": `SELECT * FROM ${table}`,
        "read theirs": `SELECT * FROM ${table} WHERE organisation_id = '${THEIRS}'`,
        "lock theirs": `SELECT * FROM ${table} WHERE organisation_id = '${THEIRS}' FOR UPDATE`,
        "add to theirs": insertion(THEIRS),
        "change theirs": `UPDATE ${table} SET organisation_id = organisation_id WHERE organisation_id = '${THEIRS}'`,
        "take theirs": `UPDATE ${table} SET organisation_id = '${OURS}' WHERE organisation_id = '${THEIRS}'`,
        "hand ours over": `UPDATE ${table} SET organisation_id = '${THEIRS}' WHERE organisation_id = '${OURS}'`,
        "delete theirs": `DELETE FROM ${table} WHERE organisation_id = '${THEIRS}'`,
        "add to ours": insertion(OURS),
        "change all": `UPDATE ${table} SET organisation_id = organisation_id`,
        "delete all": `DELETE FROM ${table}`,
      })),
    ).toEqual(
      everywhere(
        {
          "read all": 1,
          "read theirs": 0,
          "lock theirs": 0,
          "add to theirs": "42501",
          "change theirs": 0,
          "take theirs": 0,
          "hand ours over": "42501",
          "delete theirs": 0,
          "add to ours": 1,
          "change all": 1,
          "delete all": 1,
        },
        NARROWER,
      ),
    );
  });

  it.each([
    ["what an earlier transaction of a pooled connection leaves", ""],
    ["the organisation of nobody", randomUUID()],
  ])("shows and takes nothing with %s", async (_, organisations) => {
    const settings = { organisations: organisations, capacities: "HR,AUDITOR" };
    expect(await attempts(settings, everyCommand)).toEqual(everywhere(NOTHING));
  });

  it("opens both organisations to whoever may reach both", async () => {
    expect(
      await attempts({ organisations: `${OURS},${THEIRS}` }, (table) => ({
        read: `SELECT * FROM ${table}`,
      })),
    ).toEqual(
      everywhere(
        { read: 2 },
        {
          evidence_words: { read: 0 },
          evidence_share: { read: 0 },
          duty_disagreement: { read: 0 },
          duty_disagreement_ended: { read: 0 },
          drift_note: { read: 0 },
          drift_note_ended: { read: 0 },
          trail: { read: 0 },
        },
      ),
    );
  });

  it("keeps what belongs to no organisation for stewards of national bodies", async () => {
    const national = randomUUID();
    await client.query(
      "INSERT INTO organisation (id, code, name, kind) VALUES ($1, 'N', 'N', 'NATIONAL_BODY'), ($2, 'T', 'T', 'NHS_TRUST')",
      [national, OURS],
    );
    await client.query(`INSERT INTO made_national VALUES (NULL, gen_random_uuid())`);
    const read = "SELECT * FROM made_national WHERE organisation_id IS NULL";
    const found = (organisation: string, capacities: string) =>
      attempt(read, { organisations: organisation, capacities: capacities });
    expect(await found(national, "HR")).toBe(0);
    expect(await found(national, "HR,STEWARD")).toBe(1);
    expect(await found(OURS, "HR,STEWARD")).toBe(0);
    expect(await found("", "STEWARD")).toBe(0);
    expect(
      await attempt("INSERT INTO made_national VALUES (NULL, gen_random_uuid())", {
        organisations: OURS,
      }),
    ).toBe("42501");
  });

  it("shows a partner what it has been granted, and nothing else of whoever granted it", async () => {
    await client.query("UPDATE partner_grant SET partner_organisation_id = $1 WHERE organisation_id = $2", [
      OURS,
      THEIRS,
    ]);
    await client.query(
      "UPDATE partner_grant_worker SET grant_id = (SELECT id FROM partner_grant WHERE organisation_id = $1) WHERE organisation_id = $1",
      [THEIRS],
    );
    const granted = ["partner_grant", "partner_grant_worker"];
    const outcomes = await attempts({ organisations: OURS }, (table) => ({
      read: `SELECT * FROM ${table} WHERE organisation_id = '${THEIRS}'`,
      change: `UPDATE ${table} SET organisation_id = organisation_id WHERE organisation_id = '${THEIRS}'`,
      delete: `DELETE FROM ${table} WHERE organisation_id = '${THEIRS}'`,
    }));
    for (const table of tables)
      expect([table, outcomes[table]]).toEqual([
        table,
        { read: granted.includes(table) ? 1 : 0, change: 0, delete: 0 },
      ]);
  });
});
