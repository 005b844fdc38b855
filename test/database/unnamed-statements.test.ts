import type { Pool } from "pg";
import { openServicePool } from "../../src/database/pool";
import { asOrganisation } from "../../src/database/transaction";
import { cloneDatabase } from "../support/clone";

const COUNT = { name: "count-all", text: "SELECT count(*)::int AS found FROM worker" };
const PREPARED = { name: "prepared", text: "SELECT name FROM pg_prepared_statements ORDER BY name" };
const SOMEBODY = "00000000-0000-4000-8000-000000000001";

describe("the service's connections", () => {
  let url: string;

  beforeAll(async () => {
    url = await cloneDatabase();
  });

  async function preparedOver(pool: Pool): Promise<readonly string[]> {
    try {
      await asOrganisation(pool, SOMEBODY, (db) => db.query(COUNT, []));
      const rows = await asOrganisation(pool, SOMEBODY, (db) => db.query<{ name: string }>(PREPARED, []));
      return rows.map(({ name }) => name);
    } finally {
      await pool.end();
    }
  }

  it("leave their statements with PostgreSQL by name", async () => {
    expect(await preparedOver(openServicePool(url, { size: 1 }))).toEqual(
      expect.arrayContaining(["count-all", "set-reach"]),
    );
  });

  it("leave none if a pooler does not know prepared statements", async () => {
    expect(await preparedOver(openServicePool(url, { size: 1, named: false }))).toEqual([]);
  });
});
