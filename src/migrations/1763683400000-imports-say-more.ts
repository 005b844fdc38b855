import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An import counts the lines that it skipped because what they say was retracted; and what its name and its refusals say of somebody
 * can be taken away when that person's record is erased.
 */
export class ImportsSayMore1763683400000 implements MigrationInterface {
  name = "ImportsSayMore1763683400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import ADD retracted integer NOT NULL DEFAULT 0 CHECK (retracted BETWEEN 0 AND skipped);
      COMMENT ON COLUMN import.retracted IS 'Those of the skipped lines whose content was on record and has been retracted.';
      GRANT UPDATE (retracted, file_name) ON import TO peerway_service;
      GRANT UPDATE (message) ON import_refusal TO peerway_service;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (retracted, file_name) ON import FROM peerway_service;
      REVOKE UPDATE (message) ON import_refusal FROM peerway_service;
      ALTER TABLE import DROP retracted;
    `);
  }
}
