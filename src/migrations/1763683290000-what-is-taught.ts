import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a learner and a planner ask of a unit before taking it: how it is taught, what it costs, how long it runs, when it
 * starts next with how many places, and what evidence comes of it. Where nothing is known of it, it stays empty.
 */
export class WhatIsTaught1763683290000 implements MigrationInterface {
  name = "WhatIsTaught1763683290000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [COLUMNS, STARTS, ONE_CURRENT, GRANTS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE INSERT ON source FROM peerway_service;
      DROP INDEX one_published_framework, one_published_crosswalk, one_published_unit, one_published_programme;
      DROP TABLE unit_start;
      ALTER TABLE unit_outcome DROP COLUMN evidence_kinds;
      ALTER TABLE programme_version DROP COLUMN price;
      ALTER TABLE curriculum_unit_version DROP COLUMN delivery_mode, DROP COLUMN price, DROP COLUMN duration_days;
    `);
  }
}

const COLUMNS = `
ALTER TABLE curriculum_unit_version
  ADD COLUMN delivery_mode text CHECK (delivery_mode IN ('IN_PERSON', 'ONLINE', 'BLENDED', 'IN_PRACTICE')),
  ADD COLUMN price numeric(9, 2) CHECK (price >= 0),
  ADD COLUMN duration_days integer CHECK (duration_days >= 1);
COMMENT ON COLUMN curriculum_unit_version.price IS 'Pounds sterling for one learner.';
COMMENT ON COLUMN curriculum_unit_version.duration_days IS 'From the day of its start to the day after its end.';
ALTER TABLE programme_version ADD COLUMN price numeric(9, 2) CHECK (price >= 0);
COMMENT ON COLUMN programme_version.price IS 'Pounds sterling for one learner, for the whole of it.';
ALTER TABLE unit_outcome ADD COLUMN evidence_kinds text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN unit_outcome.evidence_kinds IS 'Codes of the kinds of evidence that a learner comes away with.';`;

const STARTS = `
CREATE TABLE unit_start (
  unit_version_id  uuid NOT NULL REFERENCES curriculum_unit_version,
  starts_on        date NOT NULL,
  places           integer CHECK (places >= 1),
  PRIMARY KEY (unit_version_id, starts_on)
);
COMMENT ON COLUMN unit_start.places IS 'How many it has room for; null where it is not limited, or not known.';
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON unit_start FOR EACH ROW
  EXECUTE FUNCTION refuse_change_below_published('curriculum_unit_version', 'unit_version_id');`;

/** Two versions of one thing never stand at once; routes and role bands have the same. */
const ONE_CURRENT = `
CREATE UNIQUE INDEX one_published_framework ON framework_version (framework_id) WHERE status = 'PUBLISHED';
CREATE UNIQUE INDEX one_published_crosswalk ON crosswalk (from_framework_version_id, to_framework_version_id) WHERE status = 'PUBLISHED';
CREATE UNIQUE INDEX one_published_unit ON curriculum_unit_version (unit_id) WHERE status = 'PUBLISHED';
CREATE UNIQUE INDEX one_published_programme ON programme_version (programme_id) WHERE status = 'PUBLISHED';`;

const GRANTS = `
GRANT SELECT, INSERT ON unit_start TO peerway_service;
GRANT INSERT ON source TO peerway_service;`;
