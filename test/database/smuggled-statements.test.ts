import { Client } from "pg";
import { organisationId } from "../../src/commands/demonstration/personas";
import { ensureDatabase, letSignIn } from "../../src/database/create";
import { requireRowLevelSecurity } from "../../src/database/guard";
import { migrate } from "../../src/database/migrate";
import { type Database, openServicePool, PARTNER_ROLE } from "../../src/database/pool";
import { asOrganisation } from "../../src/database/transaction";
import { databaseIn } from "../support/clone";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

const TRUST = organisationId("NORTHMOOR");
const CHARITY = organisationId("OPEN-DOOR");

/** SQL that somebody has smuggled into a request of the charity: it runs on the service's connection, in the request's transaction. */
describe("a smuggled statement", () => {
  let service: TestService;
  let owner: Client;

  beforeAll(async () => {
    service = await startDemonstration();
    // As npm start leaves it: a copy of a template has none of the rights that were taken from the database itself.
    await migrate(service.ownerUrl);
    owner = new Client({ connectionString: service.ownerUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await service.close();
  });

  /** Runs statements in turn in one request's transaction. @returns the rows of the last one, or the SQLSTATE that one met. */
  async function smuggle(...statements: readonly string[]): Promise<unknown> {
    return asOrganisation(service.servicePool, CHARITY, (db) => inTurn(db, statements), {
      capacities: ["HR"],
    }).catch((error: { code?: string }) => error.code);
  }
  async function inTurn(db: Database, statements: readonly string[]): Promise<unknown> {
    let rows: unknown;
    for (const text of statements) rows = await db.query({ name: "", text }, []);
    return rows;
  }
  const WORKERS = "SELECT DISTINCT organisation_id FROM worker";
  const ONLY_OURS = [{ organisation_id: CHARITY }];

  it("reads what its own request reaches, as before", async () => {
    expect(await smuggle(WORKERS)).toEqual(ONLY_OURS);
  });

  it.each([
    [
      "sets what the policies used to read",
      `SELECT set_config('app.organisations', '${TRUST}', true), set_config('app.operation', 'retention', true)`,
    ],
    ["sets them for the session", `SELECT set_config('app.organisations', '${TRUST}', false)`],
    [
      "stands at a door by itself",
      `SELECT set_config('app.host', '${TRUST}', true), set_config('role', '${PARTNER_ROLE}', true)`,
    ],
  ])("reaches no more when it %s", async (_, statement) => {
    expect(await smuggle(statement, WORKERS)).toEqual(ONLY_OURS);
  });

  it("loses what it had when it rewrites the sealed reach", async () => {
    const rewrite = `SELECT set_config('app.reach', replace(current_setting('app.reach'), '${CHARITY}', '${TRUST}'), true)`;
    expect(await smuggle(rewrite, WORKERS)).toEqual([]);
    const longer = `SELECT set_config('app.reach', current_setting('app.reach') || E'\\n${TRUST}', true)`;
    expect(await smuggle(longer, WORKERS)).toEqual([]);
  });

  it.each([
    [
      "asks for a reach with a signature that it makes up",
      `SELECT enter_reach(E'${TRUST}\\n\\n\\n\\n\\n\\n', gen_random_uuid(), '\\x00')`,
      "PW003",
    ],
    [
      "changes its reach without a signature",
      `SELECT change_reach('1 ${TRUST}', gen_random_uuid(), NULL)`,
      "PW003",
    ],
    ["has the database seal what it likes", `SELECT seal_reach(E'${TRUST}\\n\\n\\n\\n\\n\\n')`, "42501"],
    ["reads the keys", "SELECT * FROM reach_key", "42501"],
    ["reads the key of the seal", "SELECT * FROM reach_seal", "42501"],
    [
      "registers a key of its own",
      "INSERT INTO reach_key VALUES (gen_random_uuid(), '\\x00', '\\x00')",
      "42501",
    ],
    ["makes a temporary table", "CREATE TEMPORARY TABLE partner_grant (organisation_id uuid)", "42501"],
    ["makes a large object", "SELECT lo_create(0)", "42501"],
    ["gives a function another path", "ALTER FUNCTION granted_workers SET search_path = pg_temp", "42501"],
  ])("is refused when it %s", async (_, statement, code) => {
    expect(await smuggle(statement)).toBe(code);
  });

  it("cannot keep another request's reach for a later one on the same connection", async () => {
    const pool = openServicePool(service.ownerUrl, { size: 1 });
    try {
      await asOrganisation(pool, TRUST, (db) =>
        db.query(
          {
            name: "",
            text: "SELECT set_config('kept.reach', current_setting('app.reach'), false), set_config('app.reach', current_setting('app.reach'), false)",
          },
          [],
        ),
      );
      const replay = "SELECT set_config('app.reach', current_setting('kept.reach'), true)";
      const found = await asOrganisation(pool, CHARITY, async (db) => [
        await db.query({ name: "", text: WORKERS }, []),
        await db.query({ name: "", text: replay }, []),
        await db.query({ name: "", text: WORKERS }, []),
      ]);
      expect(found).toEqual([ONLY_OURS, expect.any(Array), []]);
      expect((await pool.query(WORKERS)).rows).toEqual([]);
    } finally {
      await pool.end();
    }
  });

  it("is refused a signed reach once the process's key has expired, until it is renewed", async () => {
    await owner.query("UPDATE reach_key SET renewed_at = renewed_at - interval '7 days'");
    expect(await smuggle(WORKERS)).toBe("PW003");
    await migrate(service.ownerUrl);
    expect(await smuggle(WORKERS)).toEqual(ONLY_OURS);
    expect((await owner.query("SELECT FROM reach_key")).rowCount).toBe(1);
  });

  it("finds no function that looks names up in a path of the caller's, nor one that believes a setting", async () => {
    const { rows } = await owner.query(
      "SELECT oid::regprocedure::text AS name FROM pg_proc p WHERE pronamespace = 'public'::regnamespace AND NOT coalesce('search_path=pg_catalog, public, pg_temp' = ANY (proconfig), false) AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')",
    );
    expect(rows).toEqual([]);
    const url = await letSignIn(service.ownerUrl);
    const pool = openServicePool(url, { size: 1 });
    try {
      expect(await requireRowLevelSecurity(pool)).toEqual([]);
      await owner.query("ALTER FUNCTION granted_workers RESET search_path");
      await expect(requireRowLevelSecurity(pool)).rejects.toThrow(
        /granted_workers\(text\[\]\)\. Run npm run migrate/,
      );
      await migrate(service.ownerUrl);
      await owner.query(
        "CREATE POLICY credulous ON worker USING (organisation_id::text = current_setting('app.organisations', true))",
      );
      await expect(requireRowLevelSecurity(pool)).rejects.toThrow("the policy credulous of worker");
      await owner.query("DROP POLICY credulous ON worker");
      await owner.query(`GRANT TEMPORARY ON DATABASE ${databaseIn(service.ownerUrl)} TO PUBLIC`);
      expect(await requireRowLevelSecurity(pool)).toEqual([
        expect.stringContaining("REVOKE TEMPORARY ON DATABASE"),
      ]);
    } finally {
      await pool.end();
    }
  });

  it("finds the same in a database that is made anew", async () => {
    const url = await ensureDatabase(process.env.PEERWAY_TEST_CLUSTER ?? "", `walled_${process.pid}`);
    await migrate(url);
    const pool = openServicePool(url, { size: 1 });
    try {
      expect(await requireRowLevelSecurity(pool)).toEqual([]);
    } finally {
      await pool.end();
    }
  });
});
