import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a source does not say stays empty. The apprenticeship standard's page shows no day of publication, and a skill of it
 * is one line with nothing beneath; neither was made up.
 */
export class SourcesSayLess1763683250000 implements MigrationInterface {
  name = "SourcesSayLess1763683250000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE framework_version ALTER published_on DROP NOT NULL`);
    await runner.query(`ALTER TABLE competence ALTER summary DROP NOT NULL`);
  }

  /** Fails where something published says nothing: that row cannot be changed. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE competence ALTER summary SET NOT NULL`);
    await runner.query(`ALTER TABLE framework_version ALTER published_on SET NOT NULL`);
  }
}
