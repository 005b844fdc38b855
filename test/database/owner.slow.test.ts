import { Client, Pool } from "pg";
import { organisationId } from "../../src/commands/demonstration/personas";
import { letSignIn } from "../../src/database/create";
import { requireRowLevelSecurity } from "../../src/database/guard";
import { migrate } from "../../src/database/migrate";
import { openServicePool, PARTNER_ROLE, SERVICE_ROLE } from "../../src/database/pool";
import { requireRoles } from "../../src/database/require-roles";
import { asOrganisation } from "../../src/database/transaction";
import { seedReference } from "../../src/reference/publishing/seed";
import { startDemonstration } from "../support/demonstration";
import { PROJECT } from "../support/template";

const TRUST = organisationId("NORTHMOOR");
const CHARITY = organisationId("OPEN-DOOR");
const COUNT = { name: "count-all", text: "SELECT count(*)::int AS found FROM worker" };

describe("an owner who is no superuser", () => {
  const login = (url: string, role: string) =>
    Object.assign(new URL(url), { username: role, password: "a-password" }).href;
  const owner = `plain_owner_${process.pid}`;
  const app = `app_${process.pid}`;
  let superuser: Client;
  let ownerUrl: string;

  beforeAll(async () => {
    superuser = new Client({ connectionString: process.env.PEERWAY_TEST_CLUSTER });
    await superuser.connect();
    await superuser.query(`CREATE ROLE ${owner} LOGIN PASSWORD 'a-password' CREATEROLE`);
    await superuser.query(
      `GRANT ${SERVICE_ROLE}, ${PARTNER_ROLE}, peerway_verifier TO ${owner} WITH ADMIN OPTION`,
    );
    await superuser.query(`CREATE ROLE ${app} LOGIN PASSWORD 'a-password' IN ROLE ${PARTNER_ROLE}`);
    await superuser.query(`CREATE DATABASE ${owner} OWNER ${owner}`);
    ownerUrl = login(
      Object.assign(new URL(process.env.PEERWAY_TEST_CLUSTER ?? ""), { pathname: `/${owner}` }).href,
      owner,
    );
    await migrate(ownerUrl);
    await seedReference(ownerUrl, PROJECT);
  });

  afterAll(() => superuser.end());

  it("can migrate, seed, load the demonstration and serve it, and sees nobody's rows itself", async () => {
    const service = await startDemonstration({ ownerUrl });
    try {
      await requireRowLevelSecurity(service.servicePool);
      const { data } = await service.ask("{ workers(first: 1) { totalCount } }", {}, "charity-hr");
      expect(data).toEqual({ workers: { totalCount: 5 } });
      expect((await service.pool.query("SELECT FROM worker")).rowCount).toBe(0);
    } finally {
      await service.close();
    }
  });

  it("is refused as the service, as is a superuser; a login of the service's own goes through a pooler", async () => {
    const clusterUrl = process.env.PEERWAY_TEST_CLUSTER ?? "";
    const bare = Object.assign(new URL(clusterUrl), { pathname: `/${owner}` }).href;
    const refused = async (pool: Pool, message: RegExp) => {
      await expect(requireRowLevelSecurity(pool)).rejects.toThrow(message);
      await pool.end();
    };
    await refused(
      openServicePool(ownerUrl, { size: 1, through: "POOLER" }),
      /role plain_owner_\d+, which owns tables/,
    );
    await refused(openServicePool(bare, { size: 1, through: "POOLER" }), /which no row-level security stops/);
    const pool = openServicePool(login(ownerUrl, app), { size: 2, through: "POOLER" });
    await requireRowLevelSecurity(pool);
    const found = await Promise.all(
      [TRUST, CHARITY].map((organisation) => asOrganisation(pool, organisation, (db) => db.query(COUNT, []))),
    );
    expect(found).toEqual([[{ found: 12 }], [{ found: 5 }]]);
    expect((await pool.query("SELECT FROM worker")).rowCount).toBe(0);
    const direct = new Pool({ connectionString: ownerUrl, max: 1 });
    await direct.query("ALTER TABLE worker NO FORCE ROW LEVEL SECURITY");
    await refused(pool, /apart in: worker\. Run npm run migrate/);
    await migrate(ownerUrl);
    await direct.end();
  });

  it("is told what to run for a login that cannot stand at doors; the next database that is migrated lets a login be it that could be the service", async () => {
    const early = `early_app_${process.pid}`;
    await superuser.query(`CREATE ROLE ${early} LOGIN PASSWORD 'a-password' IN ROLE ${SERVICE_ROLE}`);
    const direct = new Pool({ connectionString: ownerUrl, max: 1 });
    const pools = (["DIRECT", "POOLER"] as const).map((through) =>
      openServicePool(login(ownerUrl, early), { size: 1, through }),
    );
    try {
      for (const pool of pools)
        await expect(requireRowLevelSecurity(pool)).rejects.toThrow(
          `DATABASE_URL signs in as ${early}, which is no member of peerway_guest, the role that the service takes for people of a partner and for copying. As the owner, or as an administrator of this server's roles, run: GRANT peerway_guest TO "${early}"`,
        );
      await superuser.query(`CREATE DATABASE ${early} OWNER ${owner}`);
      await migrate(Object.assign(new URL(ownerUrl), { pathname: `/${early}` }).href);
      for (const pool of pools) await requireRowLevelSecurity(pool);
    } finally {
      for (const pool of [direct, ...pools]) await pool.end();
    }
  });

  it("is told which roles to be granted where they are another database's, before anything is changed", async () => {
    const late = `late_owner_${process.pid}`;
    await superuser.query(`CREATE ROLE ${late} LOGIN PASSWORD 'a-password' CREATEROLE`);
    await superuser.query(`CREATE DATABASE ${late} OWNER ${late}`);
    const cluster = new URL(process.env.PEERWAY_TEST_CLUSTER ?? "");
    const url = login(Object.assign(cluster, { pathname: `/${late}` }).href, late);
    const roles = "peerway_service, peerway_guest, peerway_verifier";
    await expect(migrate(url)).rejects.toThrow(
      `The roles ${roles} already exist, made for another database of this server, and ${late} is not a member of them. As a superuser, run: GRANT ${roles} TO "${late}" WITH ADMIN OPTION`,
    );
    await superuser.query(`GRANT ${roles} TO ${late} WITH ADMIN OPTION`);
    await requireRoles(url);
  });

  it("has the service sign in to a server of Peerway's own as a login that never becomes the owner", async () => {
    const url = await letSignIn(
      Object.assign(new URL(process.env.PEERWAY_TEST_CLUSTER ?? ""), { pathname: `/${owner}` }).href,
    );
    const pool = openServicePool(url, { size: 1 });
    try {
      await requireRowLevelSecurity(pool);
      for (const role of [owner, new URL(process.env.PEERWAY_TEST_CLUSTER ?? "").username])
        await expect(pool.query(`SET ROLE ${role}`)).rejects.toThrow("permission denied to set role");
    } finally {
      await pool.end();
    }
  });
});
