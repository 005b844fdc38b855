import { Pool } from "pg";
import { openServicePool } from "../../src/database/pool";
import { readingWithin } from "../../src/database/reading";
import { rlsScopeOfOrganisation } from "../../src/database/rls-scope";
import { cloneDatabase } from "../support/clone";

const NOBODY = rlsScopeOfOrganisation("00000000-0000-0000-0000-000000000000");
const WHERE = { name: "where", text: "SELECT current_setting('application_name') AS at" };
/** Fails at the replica alone, as if the replay of the primary's log had ended it. */
const ENDED = { name: "ended", text: "SELECT public.ended_at_replica() AS at" };
const WRONG = { name: "wrong", text: "SELECT 1 / 0" };

describe("a request that reads while a replica can be used", () => {
  let primary: Pool;
  let pool: Pool;
  const failures: unknown[] = [];

  beforeAll(async () => {
    const url = await cloneDatabase();
    // Both lead to one server, which knows them apart by name.
    primary = openServicePool(`${url}?application_name=primary`, { size: 2 });
    pool = openServicePool(`${url}?application_name=replica`, { size: 2 });
    const owner = new Pool({ connectionString: url, max: 1 });
    await owner.query(`
      CREATE FUNCTION public.ended_at_replica() RETURNS text LANGUAGE plpgsql AS $$
      BEGIN
        IF current_setting('application_name') = 'replica' THEN
          RAISE 'canceling statement due to conflict with recovery' USING ERRCODE = '40001';
        END IF;
        RETURN current_setting('application_name');
      END $$`);
    await owner.end();
  });

  afterAll(async () => {
    await Promise.all([primary.end(), pool.end()]);
  });

  beforeEach(() => failures.splice(0));

  const replica = () => ({
    current: pool,
    failed: (error: unknown) => void failures.push((error as { code?: string }).code),
  });
  const begin = (mayRecord = false) => {
    const limit = { mayRecord, check() {}, onPassed: () => () => {}, committing: () => () => {} };
    const reading = readingWithin(primary, NOBODY, { replica: replica(), limit });
    return {
      reading,
      at: async (statement = WHERE) => (await reading.query<{ at: string }>(statement, []))[0]?.at,
    };
  };

  it("reads there", async () => {
    const { at } = begin();
    expect(await Promise.all([at(), at()])).toEqual(["replica", "replica"]);
  });

  it("asks the primary again when the replica ended a statement, and stays there", async () => {
    const { at } = begin();
    expect(await at()).toBe("replica");
    expect(await Promise.all([at(ENDED), at(ENDED)])).toEqual(["primary", "primary"]);
    expect(await at()).toBe("primary");
    expect(failures).toEqual(["40001", "40001"]);
  });

  it("is not answered twice when the statement itself is wrong", async () => {
    await expect(begin().at(WRONG)).rejects.toMatchObject({ code: "22012" });
    expect(failures).toEqual([]);
  });

  it("reads at the primary if it may write, and once it has begun to or has written", async () => {
    expect(await begin(true).at()).toBe("primary");
    const writing = begin();
    expect(await writing.at()).toBe("replica");
    writing.reading.stayAtPrimary();
    expect(await writing.at()).toBe("primary");
    const written = begin();
    expect(await written.at()).toBe("replica");
    written.reading.forget();
    expect(await written.at()).toBe("primary");
  });
});
