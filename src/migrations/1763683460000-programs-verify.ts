import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A program may verify what its source system has verified: its verification names it, so that nobody takes it for a person's. And
 * endorsements come in files.
 */
export class ProgramsVerify1763683460000 implements MigrationInterface {
  name = "ProgramsVerify1763683460000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE credential_verification ADD program text CHECK (length(program) BETWEEN 1 AND 255);
      COMMENT ON COLUMN credential_verification.program IS 'The program that verified it by what its source system says, as its issuer knows it; null for a person.';
      ALTER TABLE import DROP CONSTRAINT import_kind_check;
      ALTER TABLE import ADD CONSTRAINT import_kind_check
        CHECK (kind IN ('WORKERS', 'POSTS', 'COMPLETIONS', 'CREDENTIALS', 'SUPERVISIONS', 'ENDORSEMENTS'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import DROP CONSTRAINT import_kind_check;
      ALTER TABLE import ADD CONSTRAINT import_kind_check
        CHECK (kind IN ('WORKERS', 'POSTS', 'COMPLETIONS', 'CREDENTIALS', 'SUPERVISIONS'));
      ALTER TABLE credential_verification DROP program;`);
  }
}
