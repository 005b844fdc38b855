import { Client } from "pg";
import {
  readColumnTypes,
  readPoliciesWithRestrictive,
  readPoliciesWithSubqueries,
} from "../../src/database/distributing/catalogue";
import { forbidInEachPolicy, statementsFor } from "../../src/database/distributing/distribute";
import { allowWholeRows } from "../../src/database/distributing/whole-rows";
import { permissiveOnly } from "../../src/database/distributing/without-restrictive";
import { withoutSubqueries } from "../../src/database/distributing/without-subqueries";
import { SERVICE_ROLE } from "../../src/database/pool";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import { enter, type Said } from "../support/reach";

const rewrite = (condition: string) => {
  let number = 0;
  return withoutSubqueries(condition, "evidence", () => {
    number += 1;
    return `f_${number}`;
  });
};

describe("a policy without sub-queries", () => {
  it("has the value of one that reads no table", () => {
    const { condition, functions } = rewrite(
      "((organisation_id = ANY (( SELECT string_to_array(reach_of('organisations'::text), ' FROM '::text) AS string_to_array)::uuid[])) IS TRUE)",
    );
    expect(condition).toBe(
      "((organisation_id = ANY ((string_to_array(reach_of('organisations'::text), ' FROM '::text))::uuid[])) IS TRUE)",
    );
    expect(functions).toEqual([]);
  });

  it("calls a function for one that reads a table, with the columns of its row", () => {
    const { condition, functions } = rewrite(
      "(NOT (EXISTS ( SELECT FROM undoing u WHERE ((u.organisation_id = evidence.organisation_id) AND (u.fact_id = evidence.id) AND (u.how = '(evidence.x)'::text) AND (u.by = ( SELECT reach_of('person'::text) AS reach_of))))))",
    );
    expect(condition).toBe("(NOT (public.f_1(organisation_id, id)))");
    expect(functions[0]?.columns).toEqual(["organisation_id", "id"]);
    expect(functions[0]?.body).toContain("u.fact_id = of_row_id");
    expect(functions[0]?.body).toContain("EXISTS (SELECT 1 FROM undoing u");
  });

  it("leaves texts alone", () => {
    expect(rewrite("(how = '( SELECT 1 ''it''s'' )'::text)").condition).toBe(
      "(how = '( SELECT 1 ''it''s'' )'::text)",
    );
  });
});

describe("a restrictive policy", () => {
  const policy = {
    table: "t",
    kind: "PERMISSIVE",
    roles: "PUBLIC",
    command: "ALL",
    using: null,
    check: null,
  } as const;
  const within = { ...policy, name: "within", using: "w" };

  it("is part of each permissive one, for its commands alone", () => {
    const read = { ...policy, name: "read", kind: "RESTRICTIVE", command: "SELECT", using: "r" } as const;
    const change = {
      ...policy,
      name: "change",
      kind: "RESTRICTIVE",
      command: "UPDATE",
      using: "u",
      check: "c",
    } as const;
    const guest = { ...policy, name: "guest", command: "INSERT", roles: "guest", check: "g" };
    const plain = permissiveOnly([within, read, change, guest]).map(
      ({ name, kind, command, roles, using, check }) => [name, kind, command, roles, using, check].join("|"),
    );
    expect(plain).toEqual([
      "within_select|PERMISSIVE|SELECT|PUBLIC|(w) AND (r)|",
      "within_insert|PERMISSIVE|INSERT|PUBLIC||(w)",
      "within_update|PERMISSIVE|UPDATE|PUBLIC|(w) AND (u)|(w) AND (c)",
      "within_delete|PERMISSIVE|DELETE|PUBLIC|(w)|",
      "guest|PERMISSIVE|INSERT|guest||(g)",
    ]);
  });

  it("is refused if it is for some roles only", () => {
    const some = { ...within, name: "some", kind: "RESTRICTIVE", roles: "guest" } as const;
    expect(() => permissiveOnly([within, some])).toThrow(
      "The restrictive policy some of t is for some roles only.",
    );
  });
});

describe("the policies of a cluster", () => {
  let client: Client;

  beforeAll(async () => {
    client = new Client({ connectionString: await cloneDatabase({ template: DEMONSTRATION_TEMPLATE }) });
    await client.connect();
  });
  afterAll(() => client.end());

  it("let the service add whole rows, in which it chooses no more than before", async () => {
    const whole = async () =>
      (
        await client.query<{ name: string }>(
          `SELECT relname::text AS name FROM pg_class c WHERE relnamespace = 'public'::regnamespace
            AND has_any_column_privilege('${SERVICE_ROLE}', c.oid, 'INSERT') AND NOT has_table_privilege('${SERVICE_ROLE}', c.oid, 'INSERT') ORDER BY 1`,
        )
      ).rows.map(({ name }) => name);
    expect(await whole()).toEqual(["drift_note", "duty_disagreement"]);
    const { rows } = await client.query<{ organisation: string; worker: string; person: string }>(
      "SELECT organisation_id AS organisation, id AS worker, person_id AS person FROM worker WHERE person_id IS NOT NULL ORDER BY id LIMIT 1",
    );
    const [said] = rows;
    if (!said) throw new Error("Nobody can sign in.");
    await client.query("BEGIN");
    await allowWholeRows(client);
    await forbidInEachPolicy(client);
    expect(await whole()).toEqual([]);
    await enter(client, {
      organisations: said.organisation,
      person: said.person,
      capacities: "WORKER",
    } as Said);
    await client.query(`SET LOCAL ROLE ${SERVICE_ROLE}`);
    const insert = (recorded: string, person = said.person) =>
      client.query(
        `INSERT INTO duty_disagreement (organisation_id, worker_id, person_id, about_organisation_id, owed_id, noticed_on, recorded_on)
          VALUES ($1, $2, $3, $1, gen_random_uuid(), '2026-01-01', ${recorded})`,
        [said.organisation, said.worker, person],
      );
    await insert("DEFAULT");
    await client.query("SAVEPOINT before");
    await expect(insert("'2026-01-01'")).rejects.toThrow("row-level security");
    await client.query("ROLLBACK TO before");
    await expect(insert("DEFAULT", said.organisation)).rejects.toThrow("row-level security");
    await client.query("ROLLBACK");
  });

  /** How many rows of each table somebody sees. */
  async function seen(tables: readonly string[], said: Said): Promise<string[]> {
    await client.query("SAVEPOINT before");
    await enter(client, said);
    await client.query(`SET LOCAL ROLE ${SERVICE_ROLE}`);
    const counts = tables.map((table) => `SELECT '${table} ' || count(*) AS seen FROM public.${table}`);
    const { rows } = await client.query<{ seen: string }>(counts.join(" UNION ALL "));
    await client.query("ROLLBACK TO before");
    return rows.map((row) => row.seen);
  }

  it("show the same rows as those of one PostgreSQL", async () => {
    const { rows } = await client.query<{ name: string }>(`
      SELECT c.relname::text AS name FROM pg_class c
      WHERE c.relrowsecurity AND c.relnamespace = 'public'::regnamespace AND has_table_privilege('${SERVICE_ROLE}', c.oid, 'SELECT') ORDER BY 1`);
    const tables = rows.map(({ name }) => name);
    const [worker] = (
      await client.query<{ organisation: string; id: string; person: string }>(
        "SELECT organisation_id AS organisation, id, person_id AS person FROM worker WHERE person_id IS NOT NULL ORDER BY id LIMIT 1",
      )
    ).rows;
    const people: Said[] = [
      {},
      { organisations: worker?.organisation, capacities: "HR" },
      {
        organisations: worker?.organisation,
        capacities: "WORKER",
        worker: worker?.id,
        person: worker?.person,
      },
      { organisations: worker?.organisation, capacities: "AUDITOR,STEWARD", person: worker?.person },
    ] as Said[];
    await client.query("BEGIN");
    const before: string[][] = [];
    for (const said of people) before.push(await seen(tables, said));
    const types = await readColumnTypes(client);
    for (const policy of await readPoliciesWithSubqueries(client))
      for (const statement of statementsFor(policy, types)) await client.query(statement);
    expect(await readPoliciesWithSubqueries(client)).toEqual([]);
    await forbidInEachPolicy(client);
    expect(await readPoliciesWithRestrictive(client)).toEqual([]);
    const after: string[][] = [];
    for (const said of people) after.push(await seen(tables, said));
    await client.query("ROLLBACK");
    expect(after).toEqual(before);
    expect(new Set(before.map((counts) => counts.join())).size).toBe(people.length);
  });
});
