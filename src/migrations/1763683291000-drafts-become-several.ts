import type { MigrationInterface, QueryRunner } from "typeorm";

/** A draft may become several versions at once: a programme with the units that it writes, an edition with its crosswalk. */
export class DraftsBecomeSeveral1763683291000 implements MigrationInterface {
  name = "DraftsBecomeSeveral1763683291000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafted_version DROP CONSTRAINT drafted_version_draft_id_key;
      CREATE INDEX drafted_version_of_draft ON drafted_version (draft_id);
    `);
  }

  /** Fails where a draft became several. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX drafted_version_of_draft;
      ALTER TABLE drafted_version ADD UNIQUE (draft_id);
    `);
  }
}
