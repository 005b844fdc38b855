import { Client, type Pool } from "pg";
import { openServicePool } from "../../src/database/pool";
import { cloneDatabase } from "../support/clone";

/** src/database/named-query.ts relies on members of pg's queries that have no types: a new version of pg has to pass these. */
describe("a statement with a name", () => {
  let owner: Client;
  let pool: Pool;
  let described = 0;

  beforeAll(async () => {
    const url = await cloneDatabase();
    owner = new Client({ connectionString: url });
    await owner.connect();
    await owner.query("CREATE TABLE noted (id int PRIMARY KEY, said text)");
    await owner.query("GRANT ALL ON noted TO peerway_service");
    pool = openServicePool(url, { size: 1 });
    pool.on("connect", (client) => {
      (client as unknown as Client).connection.on("rowDescription", () => {
        described += 1;
      });
    });
  });
  afterAll(async () => {
    await pool.end();
    await owner.end();
  });
  beforeEach(() => {
    described = 0;
  });

  const NOTE = {
    name: "note",
    text: "INSERT INTO noted VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET said = excluded.said",
  };
  const READ = {
    name: "read",
    text: "SELECT said, id, 10 / id AS part FROM noted WHERE id <= $1 ORDER BY id",
  };
  const note = (id: number, said: string | null) => pool.query({ ...NOTE, values: [id, said] });
  const run = async (most: unknown) => {
    const client = await pool.connect();
    try {
      return await client.query({ ...READ, values: [most] });
    } finally {
      client.release();
    }
  };

  it("has its rows described once for each connection, and gives the same rows each time", async () => {
    await note(1, "one");
    await note(2, null);
    const rows = [
      { said: "one", id: 1, part: 10 },
      { said: null, id: 2, part: 5 },
    ];
    for (let times = 0; times < 3; times += 1) {
      const result = await run(2);
      expect([result.rows, result.rowCount, result.command]).toEqual([rows, 2, "SELECT"]);
      expect(result.fields.map(({ name }) => name)).toEqual(["said", "id", "part"]);
    }
    expect((await run(0)).rows).toEqual([]);
    expect((await run(1)).rows).toEqual([rows[0]]);
    expect(described).toBe(1);
  });

  it("may return nothing", async () => {
    const client = await pool.connect();
    try {
      for (let times = 0; times < 3; times += 1)
        expect(await client.query({ ...NOTE, values: [3, `${times}`] })).toMatchObject({
          rows: [],
          rowCount: 1,
          command: "INSERT",
        });
      expect(described).toBe(0);
    } finally {
      client.release();
    }
    expect((await run(3)).rows).toHaveLength(3);
  });

  it("may be sent many times before the first is answered", async () => {
    const client = await pool.connect();
    try {
      const results = await Promise.all(
        [1, 2, 3, 1].map((most) => client.query({ ...READ, name: "many", values: [most] })),
      );
      expect(results.map(({ rows }) => rows.length)).toEqual([1, 2, 3, 1]);
      expect((await client.query({ ...READ, name: "many", values: [2] })).rows).toHaveLength(2);
    } finally {
      client.release();
    }
  });

  it("goes on after it failed, and its error names where it was sent", async () => {
    await run(3);
    await note(0, "no part");
    const failed = await run(3).then(
      () => null,
      (error: Error) => error,
    );
    expect(failed).toMatchObject({ code: "22012", message: "division by zero" });
    expect(failed?.stack).toContain("named-query.test.ts");
    await expect(run("many")).rejects.toMatchObject({ code: "22P02" });
    await owner.query("DELETE FROM noted WHERE id = 0");
    expect((await run(3)).rows).toHaveLength(3);
  });

  it("is refused by PostgreSQL where its columns have changed, and not misread", async () => {
    const all = { name: "all", text: "SELECT * FROM noted ORDER BY id LIMIT 1" };
    const client = await pool.connect();
    try {
      const read = async () => (await client.query(all)).rows;
      expect(await read()).toEqual([{ id: 1, said: "one" }]);
      expect(await read()).toEqual([{ id: 1, said: "one" }]);
      await owner.query("ALTER TABLE noted ADD COLUMN heard boolean DEFAULT true");
      await expect(read()).rejects.toMatchObject({
        code: "0A000",
        message: "cached plan must not change result type",
      });
    } finally {
      client.release(true);
    }
    const another = await pool.connect();
    try {
      expect((await another.query(all)).rows).toEqual([{ id: 1, said: "one", heard: true }]);
    } finally {
      another.release();
    }
  });
});
