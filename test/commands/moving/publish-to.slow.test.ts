import { Client } from "pg";
import { compareEditions } from "../../../src/commands/moving/editions";
import { publishTo } from "../../../src/commands/moving/publish-to";
import { withBoth } from "../../../src/commands/moving/session";
import { ensureDatabase } from "../../../src/database/create";
import { migrate } from "../../../src/database/migrate";
import { seedReference } from "../../../src/reference/publishing/seed";
import { cloneDatabase, dropDatabase } from "../../support/clone";
import { referenceOf } from "../../support/service";
import { story } from "../../support/story";
import { PROJECT } from "../../support/template";

describe("reference data that is published in a second database", () => {
  const it = story();
  let sourceUrl: string;
  let targetUrl: string;

  beforeAll(async () => {
    sourceUrl = await cloneDatabase();
    targetUrl = await ensureDatabase(process.env.PEERWAY_TEST_CLUSTER ?? "", `peerway_cell_${process.pid}`);
    await migrate(targetUrl);
  });
  afterAll(() => dropDatabase(targetUrl));

  const differences = () => withBoth(sourceUrl, targetUrl, (session) => compareEditions(session, null));
  async function run(url: string, text: string): Promise<Record<string, unknown>[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  }

  it("has the same ids, contents and instants there, so the files have nothing to add", async () => {
    expect(await publishTo(sourceUrl, targetUrl)).toBeGreaterThan(1_000);
    expect(await differences()).toEqual({ lines: [], windows: [] });
    await seedReference(targetUrl, PROJECT);
    expect(await publishTo(sourceUrl, targetUrl)).toBe(0);
    expect((await referenceOf(targetUrl)).curriculum.organisations.size).toBe(
      (await referenceOf(sourceUrl)).curriculum.organisations.size,
    );
  });

  it("is retired there when it is retired here", async () => {
    const [route] = await run(
      sourceUrl,
      "UPDATE progression_route_version SET status = 'RETIRED', retired_at = clock_timestamp() WHERE id = (SELECT id FROM progression_route_version WHERE status = 'PUBLISHED' LIMIT 1) RETURNING id",
    );
    expect((await differences()).lines).toEqual([
      "progression_route_version: 0 only here, 0 only there, 1 different",
    ]);
    await publishTo(sourceUrl, targetUrl);
    expect(await differences()).toEqual({ lines: [], windows: [] });
    expect(
      await run(targetUrl, `SELECT status FROM progression_route_version WHERE id = '${String(route?.id)}'`),
    ).toEqual([{ status: "RETIRED" }]);
  });

  it("is not published over what the other database published itself", async () => {
    await run(
      targetUrl,
      "BEGIN; SET LOCAL session_replication_role = replica; UPDATE framework_version SET published_at = published_at - interval '1 day'; COMMIT",
    );
    await expect(publishTo(sourceUrl, targetUrl)).rejects.toThrow(
      /published or retired an edition at another time than this one \(framework_version /,
    );
    expect((await differences()).windows.length).toBeGreaterThan(0);
  });

  it("cannot be published in the same database", async () => {
    await expect(publishTo(sourceUrl, sourceUrl)).rejects.toThrow(/name the same database/);
  });
});
