import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { ensureDatabase } from "../../src/database/create";
import { describeSchema } from "../../src/database/describe";
import { requireMigrated, requireSame } from "../../src/database/expect-schema";
import { migrate } from "../../src/database/migrate";
import { MIGRATIONS } from "../../src/migrations";
import { BEFORE_THE_BASELINE } from "../../src/migrations/before-the-baseline";
import { cloneDatabase, dropDatabase } from "../support/clone";
import { IS_WHOLE } from "../support/sample";
import { PROJECT } from "../support/template";

describe("the migrations", () => {
  const committed = readFileSync(join(PROJECT, "src", "migrations", "schema.txt"), "utf8");
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

  // Each runs all migrations from the first on.
  if (IS_WHOLE)
    describe("of builds from before the baseline", () => {
      const [baseline, ...later] = MIGRATIONS;
      const namesOf = (migrations: typeof MIGRATIONS) => migrations.map((Migration) => new Migration().name);
      let early: string;
      let client: Client;

      /** Makes the database look as if a build from before the baseline had run these migrations. */
      async function recordAsRun(names: readonly string[]): Promise<void> {
        await client.query("DELETE FROM migrations");
        for (const name of names)
          await client.query('INSERT INTO migrations ("timestamp", name) VALUES ($1, $2)', [
            name.slice(-13),
            name,
          ]);
      }
      const recorded = async () =>
        (await client.query<{ name: string }>("SELECT name FROM migrations ORDER BY id")).rows.map(
          ({ name }) => name,
        );

      beforeAll(async () => {
        early = await ensureDatabase(process.env.PEERWAY_TEST_CLUSTER ?? "", `early_${process.pid}`);
        await migrate(early, baseline ? [baseline] : []);
        client = new Client({ connectionString: early });
        await client.connect();
      });
      afterAll(async () => {
        await client.end();
        await dropDatabase(early);
      });

      it("count as the baseline, if the database has run all of them", async () => {
        await recordAsRun(BEFORE_THE_BASELINE);
        expect(await migrate(early)).toEqual(namesOf(later));
        expect(await recorded()).toEqual(namesOf(MIGRATIONS));
        await requireMigrated(early);
        expect(await describeSchema(early)).toBe(committed);
      });

      it("are refused with what to run, if it has run only some", async () => {
        const some = BEFORE_THE_BASELINE.slice(0, 12);
        await recordAsRun(some);
        const message =
          /before version 0\.1\.0 .* 12 of the 48 migrations .* npm run backup -- --to <file> .* npm run migrate, .* Nothing was changed\.$/;
        await expect(migrate(early)).rejects.toThrow(message);
        await expect(requireMigrated(early)).rejects.toThrow(message);
        expect(await recorded()).toEqual(some);
      });
    });

  it("are expected by commands that run none: no older schema, and no newer one", () => {
    const first = "First1764000000000";
    const second = "Second1764000000001";
    requireSame([first, second], [first, second]);
    expect(() => requireSame([first], [first, second])).toThrow(
      /older than this version .*Second1764000000001 has not been run\. Run npm run migrate/,
    );
    expect(() => requireSame([first, second], [first])).toThrow(
      /newer than this version .*Second1764000000001/,
    );
    expect(() => requireSame([], [first])).toThrow(/holds nothing of Peerway's yet/);
  });
});
