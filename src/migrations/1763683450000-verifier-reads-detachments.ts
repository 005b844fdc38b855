import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLES = ["account_detachment", "account_readmission"] as const;

/**
 * Entries about detached accounts seal a reason that stands in these two tables. Whoever verifies the record reads it again, and could
 * not: from the first detached account on, `audit:verify` and `backup` ended with "permission denied". So they did from the first
 * grant to a partner that was ended early: a policy of partner_grant_end looks at partner_grant, of which the verifier still sees no row.
 */
export class VerifierReadsDetachments1763683450000 implements MigrationInterface {
  name = "VerifierReadsDetachments1763683450000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("GRANT SELECT ON partner_grant TO peerway_verifier");
    for (const table of TABLES)
      await runner.query(`
        GRANT SELECT ON ${table} TO peerway_verifier;
        CREATE POLICY read_by_verifier ON ${table} FOR SELECT TO peerway_verifier USING ((SELECT current_user = 'peerway_verifier'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("REVOKE SELECT ON partner_grant FROM peerway_verifier");
    for (const table of TABLES)
      await runner.query(`
        DROP POLICY read_by_verifier ON ${table};
        REVOKE SELECT ON ${table} FROM peerway_verifier`);
  }
}
