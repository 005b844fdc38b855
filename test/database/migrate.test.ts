import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { ensureDatabase } from "../../src/database/create";
import { describeSchema } from "../../src/database/describe";
import { MIGRATIONS, migrate } from "../../src/database/migrate";
import { cloneDatabase } from "../support/clone";
import { PROJECT } from "../support/template";

describe("the migrations", () => {
  it("make the schema that is committed; npm run schema:describe writes it", async () => {
    const committed = readFileSync(join(PROJECT, "src", "migrations", "schema.txt"), "utf8");
    expect(await describeSchema(await cloneDatabase())).toBe(committed);
  });

  it("wait for each other when two run at once, and both succeed", async () => {
    const url = await ensureDatabase(process.env.PEERWAY_TEST_CLUSTER ?? "", `migrated_twice_${process.pid}`);
    const ran = await Promise.all([migrate(url), migrate(url)]);
    expect(ran.map((names) => names.length).sort((a, b) => a - b)).toEqual([0, MIGRATIONS.length]);
  });

  it("leave the service a role that owns nothing", async () => {
    const client = new Client({ connectionString: await cloneDatabase() });
    await client.connect();
    const { rows } = await client.query(
      "SELECT count(*)::int AS owned FROM pg_class WHERE relowner = 'peerway_service'::regrole",
    );
    await client.end();
    expect(rows[0].owned).toBe(0);
  });
});
