import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";

const DISTRIBUTING = join(__dirname, "..", "..", "src", "database", "distributing");

const ORGANISATION = "11111111-1111-4111-8111-111111111111";

/** What the engine of a cluster has, and lists that name themselves in place of those of a partner. */
const STAND_INS = `
  CREATE FUNCTION public.get_current_transaction_id(
    OUT initiator_node_identifier int, OUT transaction_number bigint, OUT transaction_stamp timestamptz
  ) LANGUAGE sql AS $$ SELECT 1, 7::bigint, now() $$;
  CREATE VIEW public.copy_of_reach_seal AS SELECT * FROM public.reach_seal`;
const NAMED_LISTS = ["granted", "consented"]
  .map(
    (list) => `CREATE OR REPLACE FUNCTION public.read_${list}_workers(VARIADIC among text[]) RETURNS uuid[]
      LANGUAGE sql AS $$ SELECT ARRAY[md5('${list}' || among::text)::uuid] $$`,
  )
  .join(";\n");

/** Texts that are sealed on a cluster, on one PostgreSQL with the functions of a cluster. */
describe("what a cluster seals for a transaction", () => {
  let client: Client;

  beforeAll(async () => {
    client = new Client({ connectionString: await cloneDatabase({ template: DEMONSTRATION_TEMPLATE }) });
    await client.connect();
  });
  afterAll(() => client.end());

  beforeEach(async () => {
    await client.query("BEGIN");
    await client.query(STAND_INS);
    for (const file of ["reach-of-cluster.sql", "partners-of-cluster.sql"])
      await client.query(readFileSync(join(DISTRIBUTING, file), "utf8"));
    await client.query(NAMED_LISTS);
    await client.query("SELECT seal_reach($1)", [`${ORGANISATION}\n\n\n\n\n\n`]);
  });
  afterEach(() => client.query("ROLLBACK"));

  const kept = async (list: string | null, among: readonly string[]): Promise<string> =>
    (await client.query("SELECT keep_listed_workers($1, $2)::text AS listed", [list, among])).rows[0].listed;
  const own = async (list: string, among: readonly string[]): Promise<string> =>
    (await client.query("SELECT ARRAY[md5($1 || $2::text[]::text)::uuid]::text AS listed", [list, among]))
      .rows[0].listed;

  it("gives each list of workers what was read for it, whatever was read before", async () => {
    for (const [list, among] of [
      ["consented", ["CREDENTIAL", "VERIFICATION"]],
      ["consented", ["CREDENTIAL_VERIFICATION"]],
      ["consented", ["credential_verification"]],
      ["granted", ["CREDENTIAL_VERIFICATION"]],
      ["consented", ["CREDENTIAL", "VERIFICATION"]],
    ] as const)
      expect([list, among, await kept(list, among)]).toEqual([list, among, await own(list, among)]);
  });

  it("reads a list once in a transaction", async () => {
    const before = await kept("consented", ["POST"]);
    await client.query(NAMED_LISTS.replaceAll("md5(", "md5('later' || "));
    expect(await kept("consented", ["POST"])).toBe(before);
    expect(await kept("consented", ["COMPLETION"])).not.toBe(await own("consented", ["COMPLETION"]));
  });

  it.each([["granted_post"], [null]])("refuses a list that is called %s", async (list) => {
    await expect(kept(list, ["POST"])).rejects.toThrow(/A list of workers is granted or consented, not/);
  });

  it("takes nothing else that is sealed for a reach", async () => {
    const reached = async () =>
      (await client.query("SELECT reach_of('organisations') AS reached")).rows[0].reached;
    expect(await reached()).toBe(ORGANISATION);
    // Without its kind it would reach whatever stands where a reach has its organisations.
    const { rows } = await client.query("SELECT seal_of_transaction($1) AS seal", [`trail\n${ORGANISATION}`]);
    await client.query("SELECT set_config('app.reach', $1, true)", [
      `${rows[0].seal}\ntrail\n${ORGANISATION}`,
    ]);
    expect(await reached()).toBe("");
  });
});
