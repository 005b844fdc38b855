import type { MigrationInterface, QueryRunner } from "typeorm";

/** What decides whether somebody can begin a unit: whether a start has room left, and whether the rest of a programme comes with it. */
export class PlacesAndProgrammes1763683370000 implements MigrationInterface {
  name = "PlacesAndProgrammes1763683370000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit_start DROP CONSTRAINT unit_start_places_check, ADD CHECK (places >= 0);
      COMMENT ON COLUMN unit_start.places IS 'How many more it has room for: 0 where it is full; null where it is not limited, or not known.';
      ALTER TABLE programme_unit ADD COLUMN alone boolean NOT NULL DEFAULT true;
      COMMENT ON COLUMN programme_unit.alone IS 'Whether it may be taken without the rest of the programme.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE programme_unit DROP COLUMN alone;
      ALTER TABLE unit_start DROP CONSTRAINT unit_start_places_check, ADD CHECK (places >= 1);
      COMMENT ON COLUMN unit_start.places IS 'How many it has room for; null where it is not limited, or not known.';
    `);
  }
}
