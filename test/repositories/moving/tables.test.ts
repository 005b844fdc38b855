import { Client } from "pg";
import { readTables } from "../../../src/database/moving/catalogue";
import { LEFT, ownRows, placeOf, sharedRows } from "../../../src/repositories/moving/tables";
import { cloneDatabase } from "../../support/clone";

/** Whatever tables there are: one that a migration adds is carried, or somebody has to decide what becomes of it. */
describe("the tables, when an organisation moves to another database", () => {
  let client: Client;

  beforeAll(async () => {
    client = new Client({ connectionString: await cloneDatabase() });
    await client.connect();
  });
  afterAll(() => client.end());

  it("are all decided about, and no table that is left out was forgotten in the list", async () => {
    const tables = await readTables(client);
    expect([...tables.values()].filter((table) => placeOf(table) === undefined)).toEqual([]);
    expect(Object.keys(LEFT).filter((name) => !tables.has(name))).toEqual([]);
  });

  it("are carried if their rows belong to organisations, but for two that mean nothing in another database", async () => {
    const tables = [...(await readTables(client)).values()].filter(
      ({ isOfOrganisations }) => isOfOrganisations,
    );
    expect(tables.filter((table) => placeOf(table) !== "ORGANISATION").map(({ name }) => name)).toEqual([
      "trail_anchor",
      "trail_waiting",
    ]);
  });

  it("are found out if a migration adds one that nobody has decided about", async () => {
    await client.query("BEGIN");
    await client.query(`
      CREATE TABLE made_of_organisations (organisation_id uuid NOT NULL, id uuid PRIMARY KEY);
      CREATE TABLE made_of_people (id uuid PRIMARY KEY, person_id uuid REFERENCES person)`);
    const tables = await readTables(client);
    const place = (name: string) => {
      const table = tables.get(name);
      return table && placeOf(table);
    };
    expect(place("made_of_organisations")).toBe("ORGANISATION");
    expect(place("made_of_people")).toBeUndefined();
    await client.query("ROLLBACK");
  });

  it("of reference data have conditions that PostgreSQL understands, and no row is both shared and somebody's own", async () => {
    for (const table of (await readTables(client)).values()) {
      if (placeOf(table) !== "REFERENCE") continue;
      const own = ownRows(table, "00000000-0000-4000-8000-000000000000");
      const shared = sharedRows(table, null);
      const count = async ({ where, values }: typeof own) =>
        (await client.query(`SELECT FROM public.${table.name} t WHERE ${where}`, [...values])).rowCount;
      expect(await count(own)).toBe(0);
      expect({ table: table.name, shared: await count(shared) }).toEqual({
        table: table.name,
        shared: (await client.query(`SELECT FROM public.${table.name}`)).rowCount,
      });
    }
  });
});
