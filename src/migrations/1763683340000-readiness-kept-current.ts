import type { MigrationInterface, QueryRunner } from "typeorm";
import { HEADS, MARKS, ROWS, STATE, TALLY, TALLY_TRIGGERS } from "./readiness-current";

/**
 * Readiness that cannot go stale. Whatever is recorded of a worker marks their readiness as due, in the same transaction and
 * by triggers, so that no code can forget; what an organisation says of itself raises a number that every row of it was
 * computed by. Counts are kept beside the rows, by triggers too.
 *
 * The function that watches tables stays: it runs after every migration, so a kind of fact that a later one makes is watched
 * without being told.
 */
export class ReadinessKeptCurrent1763683340000 implements MigrationInterface {
  name = "ReadinessKeptCurrent1763683340000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ROWS, STATE, HEADS, TALLY, TALLY_TRIGGERS, MARKS, EXISTING])
      await runner.query(statement);
    await runner.query("SELECT wall_off_organisations()");
  }

  /** Readiness is made anew from the facts: nothing is lost with it. What workers aspire to is. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE
        marked record;
      BEGIN
        FOR marked IN SELECT tgrelid::regclass AS of_table, tgname FROM pg_trigger JOIN pg_proc p ON p.oid = tgfoid
                      WHERE proname LIKE 'mark_readiness_of_%' OR proname LIKE 'tally_%' LOOP
          EXECUTE format('DROP TRIGGER %I ON %s', marked.tgname, marked.of_table);
        END LOOP;
      END $$;
      DROP FUNCTION mark_readiness_of_facts, mark_readiness_of_workers, mark_readiness_of_organisations, mark_readiness, watch_for_readiness, watch_everything_for_readiness, tally_readiness, tally_standing;
      DROP TABLE aspiration, readiness_tally, worker_standing, readiness_epoch, readiness_state;
      DROP INDEX worker_by_team, readiness_by_eligibility, readiness_by_lapse;
      TRUNCATE readiness;
      ALTER TABLE readiness
        DROP COLUMN role_band_id, DROP COLUMN aspired, DROP COLUMN lapse_codes, DROP COLUMN lapse_days,
        ADD COLUMN computed_at timestamptz(3) NOT NULL,
        DROP CONSTRAINT readiness_organisation_id_worker_id_fkey,
        ADD FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id),
        ALTER eligible_from DROP NOT NULL, ALTER lapses_on DROP NOT NULL;
    `);
  }
}

/** Whoever is on record already is due. The owner looks over the wall for as long as this takes. */
const EXISTING = `
ALTER TABLE worker NO FORCE ROW LEVEL SECURITY;
INSERT INTO readiness_state (organisation_id, worker_id) SELECT organisation_id, id FROM worker;
ALTER TABLE worker FORCE ROW LEVEL SECURITY;`;
