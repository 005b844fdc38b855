import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { ensureDatabase } from "../../src/database/create";
import { describeSchema } from "../../src/database/describe";
import { MIGRATIONS, migrate } from "../../src/database/migrate";
import { cloneDatabase, dropDatabase } from "../support/clone";
import { PROJECT } from "../support/template";

describe("the migrations", () => {
  let url: string;
  let ran: string[][];

  beforeAll(async () => {
    url = await ensureDatabase(process.env.PEERWAY_TEST_CLUSTER ?? "", `migrated_${process.pid}`);
    ran = await Promise.all([migrate(url), migrate(url)]);
  });
  afterAll(() => dropDatabase(url));

  it("wait for each other when two run at the same time, and both succeed", () => {
    expect(ran.map((names) => names.length).sort((a, b) => a - b)).toEqual([0, MIGRATIONS.length]);
  });

  it("make the schema that is committed; npm run schema:describe writes it", async () => {
    const committed = readFileSync(join(PROJECT, "src", "migrations", "schema.txt"), "utf8");
    expect(await describeSchema(url)).toBe(committed);
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
